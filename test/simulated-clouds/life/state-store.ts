/** Where the state of a life is kept: Terraform writes a file anew after every resource, which takes longer than all else. */
import { createServer, IncomingMessage, Server } from 'http';
import { AddressInfo } from 'net';
import { text } from 'stream/consumers';

export class StateStore {
  /** Starts to listen, for the backend `http`. */
  static async start(): Promise<StateStore> {
    const store = new StateStore();
    await new Promise<void>(resolve => store.server.listen(0, '127.0.0.1', resolve));
    return store;
  }

  private readonly server: Server;
  private stored = '';

  private constructor() {
    this.server = createServer((request, response) => this.exchange(request).then(([status, body]) => response.writeHead(status).end(body)));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get state(): string {
    return this.stored;
  }

  forget(): void {
    this.stored = '';
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async exchange(request: IncomingMessage): Promise<[status: number, body: string]> {
    if (request.method === 'POST') this.stored = await text(request);
    return this.stored ? [200, this.stored] : [404, ''];
  }
}
