import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { programOf } from './life/programs';
import { shop } from './life/shop';
import { noticeOf } from './seeded/notice';

describe.each(CLOUDS)('$kind', cloud => requireTool('terraform', () => {
  const whole = programOf(cloud.kind, 'shop', shop);

  test.concurrent.each(cloud.faults)('$name: noticed by $noticedBy', async fault => {
    const notice = await noticeOf(cloud, whole, fault);

    // What was said instead belongs into the message of the failing test.
    expect(notice?.tier === fault.noticedBy ? notice.tier : notice).toBe(fault.noticedBy);
    expect(notice!.said).toMatch(fault.says);
  }, 120_000);
}));
