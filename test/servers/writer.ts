/** Somebody who writes all the time, one connection per row, and remembers what was acknowledged. */
import type { Client, Login } from './machines/client';

export class Writer {
  /** Numbers of rows whose transaction was acknowledged, and when. */
  readonly acknowledged: Array<{ readonly row: number; readonly at: number }> = [];
  private row = 0;
  private stopped = false;
  private readonly running: Promise<void>;

  constructor(private readonly client: Client, private readonly login: Login) {
    this.running = this.write();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Waits for an acknowledged row of an attempt that begins from now on; how long that took, in seconds. */
  async untilWritten(longestMs: number): Promise<number> {
    const begun = Date.now();
    const row = this.row;
    while (!this.acknowledged.some(({ row: written }) => written > row)) {
      if (Date.now() > begun + longestMs) throw new Error(`nothing was written for ${longestMs} ms`);
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return (Date.now() - begun) / 1000;
  }

  /** Acknowledged rows that are not among these. */
  missingIn(rows: ReadonlySet<number>): number[] {
    return this.acknowledged.map(({ row }) => row).filter(row => !rows.has(row));
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      this.row += 1;
      const { code } = await this.client.psql(this.login, `INSERT INTO ledger VALUES (${this.row})`, 10);
      if (code === 0) this.acknowledged.push({ row: this.row, at: Date.now() });
    }
  }
}
