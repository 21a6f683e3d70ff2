/** The way out of the private network, for packages alone: an HTTP proxy that can be closed. */
import { createServer, request, Server } from 'http';

export class AptProxy {
  private readonly server: Server;
  private open = true;

  constructor() {
    this.server = createServer((incoming, answer) => {
      if (!this.open) {
        answer.writeHead(503).end();
        return;
      }
      const outgoing = request(incoming.url!, { headers: incoming.headers }, response => {
        answer.writeHead(response.statusCode!, response.headers);
        response.pipe(answer);
      });
      outgoing.on('error', () => answer.destroy()).end();
    });
  }

  /** Listens on a free port of the address; its URL. */
  async listen(address: string): Promise<string> {
    await new Promise<void>(resolve => this.server.listen(0, address, resolve));
    return `http://${address}:${(this.server.address() as { port: number }).port}`;
  }

  /** Whether packages can be had from now on. */
  admit(open: boolean): void {
    this.open = open;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
