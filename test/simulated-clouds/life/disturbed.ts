/** The same program again and again, each time with another kind of call disturbed. */
import pLimit from 'p-limit';
import type { Cloud } from '../core/cloud';
import type { Disturbance } from '../core/traffic';
import { Life } from './life';
import type { Program } from './programs';

const AT_ONCE = 3;

/** How each kind of creating call went, for a program that was applied without any trouble first. */
export async function disturbingEach(
  cloud: Cloud, program: Program, disturbance: (route: string) => Disturbance, live: (life: Life, route: string) => Promise<void>,
): Promise<Record<string, string>> {
  const limited = pLimit(AT_ONCE);
  const routes = await creatingCalls(cloud, program);
  const results = await Promise.all(routes.map(route => limited(async () => [route, await Life.on(cloud, async life => {
    life.cloud.traffic.disturb(disturbance(route));
    await life.put([program], ({ before }) => before.json);
    return live(life, route).then(() => 'fine', (fault: Error) => fault.message);
  })])));
  return Object.fromEntries(results);
}

async function creatingCalls(cloud: Cloud, program: Program): Promise<string[]> {
  return Life.on(cloud, async life => {
    await life.put([program], ({ before }) => before.json);
    await life.apply('apply without trouble');
    return life.cloud.traffic.creating();
  });
}
