import { Row, Table } from './table';

/** What stands on a simulated cloud, and which of it anybody may reach. */
export class Tables {
  /** What lets everybody in: each part of a cloud adds what it knows. */
  readonly openings: (() => string[])[] = [];
  protected readonly tables: Table[] = [];

  /** @param missing what is thrown for an id that is not there. */
  constructor(private readonly missing: (kind: string, id: string) => Error) {}

  open(): string[] {
    return this.openings.flatMap(openings => openings());
  }

  empty(): void {
    this.tables.forEach(table => table.clear());
  }

  protected table(kind: string): Table {
    const table = new Table<Row>(kind, this.missing);
    this.tables.push(table);
    return table;
  }
}
