/** The same program again and again, each time with another kind of call disturbed. */
import pLimit from 'p-limit';
import type { Cloud } from '../core/cloud';
import type { Disturbance } from '../core/traffic';
import type { Life } from './life';
import type { LifePool } from './life-pool';
import { shopOn } from './programs';

const AT_ONCE = 4;

/** What a program comes to when nothing goes wrong. */
interface Calm {
  /** The kinds of creating calls. */
  readonly routes: string[];
  /** What stands there. */
  readonly contents: readonly string[];
}

type Live = (life: Life, route: string, contents: readonly string[]) => Promise<void>;

/** How each kind of creating call went, for the program with everything in it. */
export async function disturbingEach(
  cloud: Cloud, pool: LifePool, disturbance: (route: string) => Disturbance, live: Live,
): Promise<Record<string, string>> {
  const limited = pLimit(AT_ONCE);
  const { routes, contents } = await withoutTrouble(cloud, pool);
  const results = await Promise.all(routes.map(route => limited(async () => [route, await pool.lend(async life => {
    life.cloud.traffic.disturb(disturbance(route));
    await life.put([shopOn(cloud)], ({ before }) => before.json);
    return live(life, route, contents).then(() => 'fine', (fault: Error) => fault.message);
  })])));
  return Object.fromEntries(results);
}

async function withoutTrouble(cloud: Cloud, pool: LifePool): Promise<Calm> {
  return pool.lend(async life => {
    await life.put([shopOn(cloud)], ({ before }) => before.json);
    await life.apply('apply without trouble');
    life.expectNothingRefused('apply without trouble');
    return { routes: life.cloud.traffic.creating(), contents: life.cloud.contents() };
  });
}
