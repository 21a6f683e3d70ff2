/** Somebody who writes all the time, one connection per row, and remembers what was acknowledged. */
import { setTimeout as wait } from 'timers/promises';
import type { Client, Login } from './machines/client';

const LONGEST_WRITE_MS = 120_000;

/** Between two rows: others need the machine too. */
const PAUSE_MS = 50;

/** Rows of all writers are numbered on, because they share a table. */
let last = 0;

export class Writer {
  /** Numbers of the rows whose transaction was acknowledged. */
  readonly acknowledged: number[] = [];
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
  async untilWritten(longestMs = LONGEST_WRITE_MS): Promise<number> {
    const begun = Date.now();
    const row = last;
    while (!this.acknowledged.some(written => written > row)) {
      if (Date.now() > begun + longestMs) throw new Error(`nothing was written for ${longestMs} ms`);
      await wait(100);
    }
    return (Date.now() - begun) / 1000;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const row = ++last;
      const { code } = await this.client.psql(this.login, `INSERT INTO ledger VALUES (${row})`, 10);
      if (code === 0) this.acknowledged.push(row);
      await wait(PAUSE_MS);
    }
  }
}

/** Writes while something happens. Whatever was acknowledged has to be there afterwards. */
export async function whileWriting(client: Client, login: Login, happens: (writer: Writer) => Promise<void>): Promise<void> {
  const writer = new Writer(client, login);
  try {
    await writer.untilWritten();
    await happens(writer);
    await writer.untilWritten();
  } finally {
    await writer.stop();
  }
  const rows = new Set((await client.query(login, 'SELECT row FROM ledger')).split('\n').map(Number));
  expect(writer.acknowledged.filter(row => !rows.has(row))).toEqual([]);
}
