/** One object of a cloud, as its API shows it. */
export interface Row {
  readonly id: string;
  [field: string]: any;
}

/** The objects of one kind. */
export class Table<R extends Row = Row> {
  private readonly rows = new Map<string, R>();

  /** @param missing what is thrown for an id that is not here. */
  constructor(readonly kind: string, private readonly missing: (kind: string, id: string) => Error) {}

  insert(row: R): R {
    this.rows.set(row.id, row);
    return row;
  }

  get(id: string): R {
    const row = this.rows.get(id);
    if (!row) throw this.missing(this.kind, id);
    return row;
  }

  where(predicate: (row: R) => boolean): R[] {
    return [...this.rows.values()].filter(predicate);
  }

  remove(id: string): R {
    const row = this.get(id);
    this.rows.delete(id);
    return row;
  }

  clear(): void {
    this.rows.clear();
  }

  removeWhere(predicate: (row: R) => boolean): void {
    this.where(predicate).forEach(({ id }) => this.rows.delete(id));
  }
}
