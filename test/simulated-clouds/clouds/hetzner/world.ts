import type { Api } from '../../core/api';
import { Row, Table } from '../../core/table';
import { notFound } from './answers';

/** What the parts of Hetzner Cloud share: an address of one is used up in another, a network in use cannot go. */
export class World {
  readonly openings: (() => string[])[] = [];
  private made = 1000;
  private readonly tables: Table[] = [];

  readonly networks = this.table('network');
  readonly firewalls = this.table('firewall');
  readonly placementGroups = this.table('placement_group');
  readonly primaryAddresses = this.table('primary_ip');
  readonly servers = this.table('server');
  readonly volumes = this.table('volume');
  /** What is done or being done; no thing of the program's. */
  readonly actions = new Table<Row>('action', notFound);

  constructor(readonly api: Api, readonly looksUntilReady = 0) {}

  /** The next id; kinds of things share the count, so that an id of the wrong kind is never one of the right kind by chance. */
  newId(): string {
    return `${this.made++}`;
  }

  /** Everything that a program has made. */
  contents(): string[] {
    return this.tables.flatMap(table => table.where(() => true).map(({ name }) => `${table.kind} ${name}`));
  }

  empty(): void {
    [...this.tables, this.actions].forEach(table => table.clear());
  }

  /** What lets everybody in: each part adds what it knows. */
  open(): string[] {
    return this.openings.flatMap(openings => openings());
  }

  private table(kind: string): Table {
    const table = new Table<Row>(kind, notFound);
    this.tables.push(table);
    return table;
  }
}
