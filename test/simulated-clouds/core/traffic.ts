import type { Refusal } from './refusal';

/** One request and its answer. */
export interface Exchange {
  /** Method and pattern of the path, such as `POST /vpc/v2/regions/:region/vpcs`. */
  readonly route: string;
  readonly url: string;
  readonly sent: unknown;
  readonly status: number;
  readonly answer: string;
}

/** Late enough for whatever does not wait to come too early. */
export const SLOW_MS = 2000;

/** What happens to requests on purpose. */
export interface Disturbance {
  readonly route: string;
  /** Answered, and carried out, so much later. */
  readonly delayMs?: number;
  /** Answered like this instead of carried out. */
  readonly refusal?: Refusal;
  /** For so many requests; for all of them by default. */
  readonly times?: number;
}

export const UNKNOWN_ROUTE = 'unknown route';

/** Everything that went to a simulated cloud, and what is to go wrong on the way. */
export class Traffic {
  readonly exchanges: Exchange[] = [];
  private readonly disturbances: { left: number; readonly disturbance: Disturbance }[] = [];

  disturb(disturbance: Disturbance): void {
    this.disturbances.push({ left: disturbance.times ?? Infinity, disturbance });
  }

  /** Forgets what was, but for what nothing here knew how to answer: that is told at the end. */
  forget(): void {
    const unknown = this.exchanges.filter(({ route }) => route.startsWith(UNKNOWN_ROUTE));
    this.exchanges.splice(0, this.exchanges.length, ...unknown);
    this.disturbances.length = 0;
  }

  /** What is to happen to the request that has just come in. */
  take(route: string): Disturbance | undefined {
    const found = this.disturbances.find(({ left, disturbance }) => left > 0 && disturbance.route === route);
    if (found) found.left -= 1;
    return found?.disturbance;
  }

  /** The kinds of calls that make or set something, in the order in which they first came. */
  creating(): string[] {
    const made = this.exchanges.filter(({ route, status }) => /^(POST|PUT|PATCH) /.test(route) && status < 300);
    return [...new Set(made.map(({ route }) => route))];
  }

  /** Requests that nothing here knows how to answer: the model has a gap, whatever the provider made of it. */
  unknown(): string[] {
    return this.exchanges.filter(({ route }) => route.startsWith(UNKNOWN_ROUTE)).map(({ url }) => url);
  }

  /** What was refused, for the message of a failing run. Not finding what was deleted before is no refusal. */
  refused(): string[] {
    return this.exchanges
      .filter(({ route, status }) => status >= 400 && !(status === 404 && route.startsWith('GET ')))
      .map(({ url, sent, status, answer }) => `${url} ${JSON.stringify(sent) ?? ''}\n    ${status} ${answer}`);
  }
}
