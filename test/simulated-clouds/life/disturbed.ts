/** The same program again and again, each time with another kind of call disturbed. */
import pLimit from 'p-limit';
import type { Cloud } from '../core/cloud';
import type { Disturbance } from '../core/traffic';
import { Life } from './life';
import type { Program } from './programs';

const AT_ONCE = 4;

/** @param contents what stands there when nothing goes wrong. */
type Live = (life: Life, route: string, contents: readonly string[]) => Promise<void>;

/** How each kind of creating call went, for a program that was applied without any trouble first. */
export async function disturbingEach(
  cloud: Cloud, program: Program, disturbance: (route: string) => Disturbance, live: Live,
): Promise<Record<string, string>> {
  const limited = pLimit(AT_ONCE);
  const { routes, contents } = await withoutTrouble(cloud, program);
  const results = await Promise.all(routes.map(route => limited(async () => [route, await Life.on(cloud, async life => {
    life.cloud.traffic.disturb(disturbance(route));
    await life.put([program], ({ before }) => before.json);
    return live(life, route, contents).then(() => 'fine', (fault: Error) => fault.message);
  })])));
  return Object.fromEntries(results);
}

async function withoutTrouble(cloud: Cloud, program: Program): Promise<{ routes: string[]; contents: string[] }> {
  return Life.on(cloud, async life => {
    await life.put([program], ({ before }) => before.json);
    await life.apply('apply without trouble');
    life.expectNothingRefused('apply without trouble');
    return { routes: life.cloud.traffic.creating(), contents: life.cloud.contents() };
  });
}
