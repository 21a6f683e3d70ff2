import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { LifePool } from './life/life-pool';
import { shopOn } from './life/programs';
import { noticeOf } from './seeded/notice';

describe.each(CLOUDS)('$kind', cloud => requireTool('terraform', () => {
  const pool = new LifePool(cloud);
  afterAll(() => pool.close());
  const whole = shopOn(cloud);

  test.concurrent.each(cloud.faults)('$name: noticed by $noticedBy', async fault => {
    const notice = await noticeOf(pool, whole, fault);

    // What was said instead belongs into the message of the failing test.
    expect(notice?.tier === fault.noticedBy ? notice.tier : notice).toBe(fault.noticedBy);
    expect(notice!.said).toMatch(fault.says);
  }, 300_000);
}));
