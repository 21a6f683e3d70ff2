import type { Api } from '../../core/api';
import { Row, Table } from '../../core/table';
import { Tables } from '../../core/tables';
import { notFound } from './answers';

/** What the parts of Hetzner Cloud share: an address of one is used up in another, a network in use cannot go. */
export class World extends Tables {
  private made = 1000;

  readonly networks = this.table('network');
  readonly loadBalancers = this.table('load_balancer');
  readonly firewalls = this.table('firewall');
  readonly placementGroups = this.table('placement_group');
  readonly primaryAddresses = this.table('primary_ip');
  readonly servers = this.table('server');
  readonly volumes = this.table('volume');
  /** What is done or being done; no thing of the program's. */
  readonly actions = new Table<Row>('action', notFound);

  constructor(readonly api: Api, readonly looksUntilReady = 0) {
    super(notFound);
  }

  /** The next id; kinds of things share the count, so that an id of the wrong kind is never one of the right kind by chance. */
  newId(): string {
    return `${this.made++}`;
  }

  /** Everything that a program has made. */
  contents(): string[] {
    return this.tables.flatMap(table => table.where(() => true).map(({ name }) => `${table.kind} ${name}`));
  }

  empty(): void {
    super.empty();
    this.actions.clear();
  }
}
