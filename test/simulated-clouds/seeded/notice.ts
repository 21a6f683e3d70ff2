/** Which tier notices a fault first. */
import type { Cloud } from '../core/cloud';
import { SLOW_MS } from '../core/traffic';
import { Life, LifeFault } from '../life/life';
import type { Program } from '../life/programs';
import type { SeededFault, Tier } from './fault';

/** What noticed the fault and what it said; nothing when the fault went through everything. */
export interface Notice {
  readonly tier: Tier;
  readonly said: string;
}

export async function noticeOf(cloud: Cloud, whole: Program, { spoil, slow }: SeededFault): Promise<Notice | undefined> {
  const spoiled = { name: whole.name, before: { json: spoil(whole.before.json), released: spoil(whole.before.released) } };
  return await whileMade(cloud, spoiled, slow) ?? await whileChanged(cloud, whole, spoiled);
}

async function whileMade(cloud: Cloud, spoiled: Program, slow?: string): Promise<Notice | undefined> {
  const early = slow && await beforeTheCloud(cloud, spoiled);
  if (early) return early;
  const notice = await Life.on(cloud, async life => {
    if (slow) life.cloud.traffic.disturb({ route: slow, delayMs: SLOW_MS });
    await life.put([spoiled], ({ before }) => before.json);
    return firstOf([
      // Without the delay a missing edge is a race, which an apply wins or loses.
      [slow ? 'slow call' : 'apply', async () => { await life.apply('apply'); }],
      ['second plan', () => life.expectEmptyPlan('second plan')],
      ['what is open', async () => life.expectClosed('what is open')],
    ]);
  });
  return notice?.tier === 'apply' ? await beforeTheCloud(cloud, spoiled) ?? notice : notice;
}

/** An apply plans and a plan validates, so the cheaper tiers are only asked where it failed. */
function beforeTheCloud(cloud: Cloud, spoiled: Program): Promise<Notice | undefined> {
  return Life.on(cloud, async life => {
    await life.put([spoiled], ({ before }) => before.json);
    return firstOf([
      ['validate', () => life.validate()],
      ['plan without a cloud', () => life.planWithoutCloud()],
    ]);
  });
}

/** From the whole program to the spoiled one, then away with it. */
function whileChanged(cloud: Cloud, whole: Program, spoiled: Program): Promise<Notice | undefined> {
  return Life.on(cloud, async life => {
    await life.put([whole], ({ before }) => before.released);
    await life.apply('apply of the whole program');
    await life.put([spoiled], ({ before }) => before.released);
    return firstOf([
      ['change', async () => {
        await life.change('change', [spoiled]);
        await life.expectEmptyPlan('plan after the change');
      }],
      ['destroy', () => life.destroy('destroy')],
    ]);
  });
}

async function firstOf(steps: [Tier, () => Promise<void>][]): Promise<Notice | undefined> {
  for (const [tier, step] of steps) {
    const said = await step().then(() => undefined, (fault: Error) => fault);
    if (said instanceof LifeFault) return { tier, said: said.message };
    if (said) throw said;
  }
  return undefined;
}
