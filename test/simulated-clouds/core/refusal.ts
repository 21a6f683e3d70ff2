/** An answer that says no, in the words of the cloud. Thrown by what simulates it. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly body: object | string, readonly headers: Record<string, string> = {}) {
    super(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
