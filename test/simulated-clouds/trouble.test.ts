import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { SLOW_MS } from './core/traffic';
import { disturbingEach } from './life/disturbed';
import { Life } from './life/life';
import { LifePool } from './life/life-pool';
import { shopOn } from './life/programs';

const allFine = (results: Record<string, string>) => Object.fromEntries(Object.keys(results).map(route => [route, 'fine']));

const TROUBLED = CLOUDS.map(cloud => ({ cloud, kind: cloud.kind, pool: new LifePool(cloud) }));

requireTool('terraform', () => {
  afterAll(() => Promise.all(TROUBLED.map(({ pool }) => pool.close())));

  // A resource that does not wait for what it needs is only noticed when that comes late.
  test.concurrent.each(TROUBLED)('$kind: one kind of call at a time is slow, and nothing else is in its way', async ({ cloud, pool }) => {
    const results = await disturbingEach(cloud, pool, route => ({ route, delayMs: SLOW_MS }), async (life, _route, contents) => {
      await life.apply('apply');
      life.expectNothingRefused('apply');
      life.expectContents('apply', contents);
    });

    expect(results).toEqual(allFine(results));
  }, 600_000);

  test.concurrent.each(TROUBLED)('$kind: one kind of call at a time is refused once, and the next apply heals it', async ({ cloud, pool }) => {
    const refusing = (route: string) => ({ route, refusal: cloud.refusalFor(route), times: 1 });
    const results = await disturbingEach(cloud, pool, refusing, async (life, route, contents) => {
      if (!cloud.triesAgain.includes(route)) await life.expectFailingApply('apply', 'refused on purpose');
      if (cloud.leavesHalfMade.includes(route)) {
        await life.expectFailingApply('apply over something half made', 'has lifecycle.prevent_destroy set');
        await life.untaint('untaint');
      }
      await life.apply('next apply');
      life.expectContents('next apply', contents);
      await life.expectEmptyPlan('plan after the next apply');
    });

    expect(results).toEqual(allFine(results));
    expect(Object.keys(results)).toEqual(expect.arrayContaining([...cloud.leavesHalfMade]));
  }, 600_000);

  test.concurrent.each(CLOUDS)('$kind: what takes a while is waited for', cloud => Life.on(cloud, async life => {
    await life.put([shopOn(cloud)], ({ before }) => before.json);
    await life.apply('apply');
    await life.expectEmptyPlan('second plan');
  }, { looksUntilReady: 1 }), 600_000);
});
