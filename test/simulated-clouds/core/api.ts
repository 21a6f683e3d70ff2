import type { IncomingMessage } from 'http';
import { setTimeout as wait } from 'timers/promises';
import fastify, { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusal';
import { Traffic, UNKNOWN_ROUTE } from './traffic';

export interface Call {
  readonly params: Record<string, string>;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: any;
}

/** Answers with a body, with nothing, or with an `Answer` where the status or a header matters. */
export type Handler = (call: Call) => unknown;

export class Answer {
  constructor(readonly status: number, readonly body?: unknown, readonly headers: Record<string, string> = {}) {}
}

export interface ApiOptions {
  /** Serves HTTPS with these. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** The path that routes are written for, where it takes the host or the query to tell what is asked for. */
  readonly rewrite?: (request: IncomingMessage) => string;
}

/** The HTTP side of a simulated cloud, on loopback. What it does not know is a 404 that fails the run, never a silent 200. */
export class Api {
  private readonly server: FastifyInstance;

  constructor(private readonly traffic: Traffic, { tls, rewrite }: ApiOptions = {}) {
    // Connections that a provider keeps open must not keep the run alive.
    this.server = fastify({ forceCloseConnections: true, rewriteUrl: rewrite, ...(tls ? { https: tls } : {}) }) as unknown as FastifyInstance;
    // What a body is shows from its first character: some name a type that it is not, or name one and have none.
    this.server.removeAllContentTypeParsers();
    this.server.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, parsed(text as string)));
    this.server.setNotFoundHandler((request, reply) => {
      const answer = { type: 'unknown_route', message: `the simulated cloud has no ${request.method} ${request.url}` };
      this.note(request, `${UNKNOWN_ROUTE} ${request.method}`, 404, answer);
      return reply.code(404).send(answer);
    });
  }

  /** Registers what answers a route such as `GET /vpc/v2/regions/:region/vpcs/:id`. */
  on(route: string, handler: Handler): void {
    const [method, url] = route.split(' ');
    this.server.route({
      method,
      url,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const { status, body, headers } = await this.answer(request, route, handler);
        this.note(request, route, status, body);
        return reply.code(status).headers(headers).send(body);
      },
    });
  }

  /** Starts to listen and says where. */
  async listen(): Promise<string> {
    return this.server.listen({ host: '127.0.0.1', port: 0 });
  }

  async close(): Promise<void> {
    await this.server.close();
  }

  private async answer(request: FastifyRequest, route: string, handler: Handler): Promise<Answer> {
    const { delayMs, refusal } = this.traffic.take(route) ?? {};
    if (delayMs) await wait(delayMs);
    try {
      if (refusal) throw refusal;
      const { params, query, headers, body } = request as unknown as Call;
      const answer = handler({ params, query, headers, body });
      return answer instanceof Answer ? answer : new Answer(answer === undefined ? 204 : 200, answer);
    } catch (error) {
      if (error instanceof Refusal) return new Answer(error.status, error.body, error.headers);
      // A fault of the model itself; the provider would try again for minutes if it were told of a 500.
      const fault = `${request.method} ${request.url}: ${(error as Error).stack}`;
      this.note(request, `${UNKNOWN_ROUTE} ${request.method}`, 400, fault);
      return new Answer(400, { type: 'simulator_fault', message: fault });
    }
  }

  private note(request: FastifyRequest, route: string, status: number, answer: unknown): void {
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer) ?? '';
    this.traffic.exchanges.push({ route, url: `${request.method} ${request.url}`, sent: request.body ?? undefined, status, answer: text });
  }
}

function parsed(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : text;
}
