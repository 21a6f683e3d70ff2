/** Which tier notices a fault first. */
import { Disturbance, SLOW_MS } from '../core/traffic';
import { Life, LifeFault } from '../life/life';
import type { LifePool } from '../life/life-pool';
import type { Program } from '../life/programs';
import type { SeededFault, Tier } from './fault';

/** What noticed the fault and what it said; nothing when the fault went through everything. */
export interface Notice {
  readonly tier: Tier;
  readonly said: string;
}

export async function noticeOf(pool: LifePool, whole: Program, { spoil, slow, slowMs }: SeededFault): Promise<Notice | undefined> {
  const spoiled = { name: whole.name, before: { json: spoil(whole.before.json), released: spoil(whole.before.released) } };
  return await whileMade(pool, spoiled, slow ? { route: slow, delayMs: slowMs ?? SLOW_MS } : undefined) ?? await whileChanged(pool, whole, spoiled);
}

async function whileMade(pool: LifePool, spoiled: Program, slow?: Disturbance): Promise<Notice | undefined> {
  const early = slow && await beforeTheCloud(pool, spoiled);
  if (early) return early;
  const notice = await pool.lend(async life => {
    if (slow) life.cloud.traffic.disturb(slow);
    await life.put([spoiled], ({ before }) => before.json);
    return firstOf([
      // Without the delay a missing edge is a race, which an apply wins or loses.
      [slow ? 'slow call' : 'apply', () => made(life, Boolean(slow))],
      ['second plan', () => life.expectEmptyPlan('second plan')],
      ['what is open', async () => life.expectClosed('what is open')],
    ]);
  });
  return notice?.tier === 'apply' ? await beforeTheCloud(pool, spoiled) ?? notice : notice;
}

/** Whatever waits for what it needs is refused nothing, however slow a call is. */
async function made(life: Life, isSlow: boolean): Promise<void> {
  await life.apply('apply');
  if (isSlow) life.expectNothingRefused('apply');
}

/** An apply plans and a plan validates, so the cheaper tiers are only asked where it failed. */
function beforeTheCloud(pool: LifePool, spoiled: Program): Promise<Notice | undefined> {
  return pool.lend(async life => {
    await life.put([spoiled], ({ before }) => before.json);
    return firstOf([
      ['validate', () => life.validate()],
      ['plan without a cloud', () => life.planWithoutCloud()],
    ]);
  });
}

/** From the whole program to the spoiled one, then away with it. */
function whileChanged(pool: LifePool, whole: Program, spoiled: Program): Promise<Notice | undefined> {
  return pool.lend(async life => {
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
