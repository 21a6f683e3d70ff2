import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { programOf } from './life/programs';
import { shop } from './life/shop';
import { SEEDED_FAULTS } from './seeded';
import { noticeOf } from './seeded/notice';

describe.each(CLOUDS)('$kind', cloud => requireTool('terraform', () => {
  const whole = programOf(cloud.kind, 'shop', shop);

  test.concurrent.each(SEEDED_FAULTS[cloud.kind])('$name: noticed by $noticedBy', async fault => {
    const notice = await noticeOf(cloud, whole, fault);

    // What was said instead belongs into the message of the failing test.
    expect(notice?.tier === fault.noticedBy ? notice.tier : notice).toBe(fault.noticedBy);
  }, 120_000);
}));
