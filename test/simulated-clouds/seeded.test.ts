import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { programOf } from './life/programs';
import { shop } from './life/shop';
import { SEEDED_FAULTS } from './seeded';
import { noticeOf } from './seeded/notice';

describe.each(CLOUDS)('$kind', cloud => requireTool('terraform', () => {
  const whole = programOf(cloud.kind, 'shop', shop);

  test.concurrent.each(SEEDED_FAULTS[cloud.kind])('$name: noticed by $noticedBy', async fault => {
    expect(await noticeOf(cloud, whole, fault)).toEqual({ tier: fault.noticedBy, said: expect.any(String) });
  }, 120_000);
}));
