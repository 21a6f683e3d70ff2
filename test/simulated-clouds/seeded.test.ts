import { scaleway } from './clouds/scaleway';
import { programOf } from './life/programs';
import { shop } from './life/shop';
import { noticeOf } from './seeded/notice';
import { SEEDED_FAULTS } from './seeded/scaleway';

const SHOP = programOf('scaleway', 'shop', shop);

test.concurrent.each(SEEDED_FAULTS)('$name: noticed by $noticedBy', async fault => {
  const notice = await noticeOf(scaleway, SHOP, fault);

  expect(notice).toEqual({ tier: fault.noticedBy, said: expect.any(String) });
}, 120_000);
