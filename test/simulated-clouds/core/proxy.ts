/** Leads a provider whose endpoint cannot be set: it asks this proxy for a host of the cloud and gets a server on loopback. */
import { createServer, Server } from 'http';
import { AddressInfo, connect, Socket } from 'net';
import { Traffic, UNKNOWN_ROUTE } from './traffic';

export class Proxy {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  /**
   * @param leads whether a host belongs to the cloud. Any other host is a gap in the model.
   * @param target URL of the server that stands for every such host.
   */
  constructor(traffic: Traffic, leads: (host: string) => boolean, target: string) {
    this.server = createServer((_request, response) => response.writeHead(405).end());
    this.server.on('connect', ({ url = '' }, socket: Socket) => {
      this.sockets.add(socket.on('close', () => this.sockets.delete(socket)).on('error', () => socket.destroy()));
      if (leads(url.split(':')[0])) return join(socket, Number(new URL(target).port));
      traffic.exchanges.push({ route: `${UNKNOWN_ROUTE} CONNECT`, url: `CONNECT ${url}`, sent: undefined, status: 502, answer: '' });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /** Starts to listen and says where. */
  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.sockets.forEach(socket => socket.destroy());
    await new Promise(resolve => this.server.close(resolve));
  }
}

function join(socket: Socket, port: number): void {
  const other = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    other.pipe(socket);
    socket.pipe(other);
  });
  other.on('error', () => socket.destroy());
  socket.on('close', () => other.destroy());
}
