import { createHash } from 'crypto';

/** Ids that look random and are the same in every run, so that a failing run can be repeated. */
export class Ids {
  private made = 0;

  uuid(): string {
    const hex = createHash('sha256').update(`${this.made++}`).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
  }

  /** Capital letters and digits, as in access keys. */
  code(length: number): string {
    const text = createHash('sha256').update(`code ${this.made++}`).digest('base64').toUpperCase();
    return text.replace(/[^A-Z0-9]/g, '').slice(0, length);
  }
}
