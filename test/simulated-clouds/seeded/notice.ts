/** Which tier notices a fault first. */
import type { TerraformJson } from '../../real/configuration';
import type { Cloud } from '../core/cloud';
import { Life, LifeFault } from '../life/life';
import type { Program } from '../life/programs';
import type { SeededFault, Tier } from './fault';

const SLOW_MS = 3000;

/** What noticed the fault and what it said; nothing when the fault went through everything. */
export interface Notice {
  readonly tier: Tier;
  readonly said: string;
}

export async function noticeOf(cloud: Cloud, whole: Program, { spoil, slow }: SeededFault): Promise<Notice | undefined> {
  const spoiled = { name: whole.name, before: { json: spoil(whole.before.json), released: spoil(whole.before.released) } };
  return await whileMade(cloud, spoiled) ?? await whileSlow(cloud, spoiled, slow) ?? await whileChanged(cloud, whole, spoiled);
}

function whileMade(cloud: Cloud, spoiled: Program): Promise<Notice | undefined> {
  return Life.on(cloud, life => firstOf(life, spoiled.before.json, [
    ['validate', () => life.validate()],
    ['plan without a cloud', () => life.planWithoutCloud()],
    ['apply', async () => { await life.apply('apply'); }],
    ['second plan', () => life.expectEmptyPlan('second plan')],
    ['what is open', () => life.expectClosed('what is open')],
  ], spoiled));
}

async function whileSlow(cloud: Cloud, spoiled: Program, slow?: string): Promise<Notice | undefined> {
  if (!slow) return undefined;
  return Life.on(cloud, life => {
    life.cloud.traffic.disturb({ route: slow, delayMs: SLOW_MS });
    return firstOf(life, spoiled.before.json, [['slow call', async () => { await life.apply('apply'); }]], spoiled);
  });
}

/** From the whole program to the spoiled one, then away with it. */
function whileChanged(cloud: Cloud, whole: Program, spoiled: Program): Promise<Notice | undefined> {
  return Life.on(cloud, async life => {
    await life.put([whole], ({ before }) => before.released);
    await life.apply('apply of the whole program');
    return firstOf(life, spoiled.before.released, [
      ['change', async () => {
        await life.expectChange('change', [spoiled]);
        await life.apply('change');
        await life.expectEmptyPlan('plan after the change');
      }],
      ['destroy', () => life.destroy('destroy')],
    ], spoiled);
  });
}

async function firstOf(life: Life, json: TerraformJson, steps: [Tier, () => Promise<void>][], program: Program): Promise<Notice | undefined> {
  await life.put([program], () => json);
  for (const [tier, step] of steps) {
    const said = await step().then(() => undefined, (fault: Error) => fault);
    if (said instanceof LifeFault) return { tier, said: said.message };
    if (said) throw said;
  }
  return undefined;
}
