import type { Row } from './table';

/** Objects that take a while: for so many looks at them they show a passing status before the final one. */
export class Settling {
  private readonly looksLeft = new WeakMap<Row, number>();

  /** @param looks 0 makes everything ready at once, because a provider sleeps for seconds between two looks. */
  constructor(private readonly looks: number) {}

  begin(row: Row): void {
    this.looksLeft.set(row, this.looks);
  }

  /** The row as an API shows it now. */
  look<R extends Row>(row: R, passing: string): R {
    const left = this.looksLeft.get(row) ?? 0;
    if (left === 0) return row;
    this.looksLeft.set(row, left - 1);
    return { ...row, status: passing };
  }
}
