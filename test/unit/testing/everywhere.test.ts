import { Platform } from '../../../lib/platform';
import { synthEverywhere } from '../../../lib/testing';
import { fakeKind } from '../../support/fake-platform';
import { bucket, CONFIGURATION as configuration, shop } from './programs';

describe('synthEverywhere', () => {
  test('runs on every platform of the configuration', () => {
    const everywhere = synthEverywhere(shop, { configuration });

    expect(everywhere.platforms).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
    expect(everywhere.synthesized.map(({ platform }) => platform)).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
    expect(everywhere.on('hetzner').databases()).toMatchObject([{ operatedBy: 'you' }]);
  });

  test('agrees to operate nothing by itself, and a refusal stops no other platform', () => {
    const everywhere = synthEverywhere(shop);

    expect(everywhere.synthesized.map(({ platform }) => platform)).toEqual(['scaleway', 'ovhcloud']);
    expect(everywhere.refused.map(({ platform, refusal }) => [platform, refusal!.faults.map(({ code }) => code)])).toEqual([['hetzner', ['consent-missing']]]);
    expect(() => everywhere.on('hetzner')).toThrow('[consent-missing]');
  });

  test('runs on chosen platforms', () => {
    const everywhere = synthEverywhere(shop, { platforms: ['ovhcloud'] });

    expect(everywhere.platforms).toEqual(['ovhcloud']);
    expect(() => everywhere.on('hetzner')).toThrow(/platform: names no configured platform.*got "hetzner"; use one of: ovhcloud/);
    expect(() => synthEverywhere(shop, { configuration: { platform: 'scaleway' } })).toThrow('at least one platform');
  });

  test('a fault that is no refusal is thrown, with the platform and its cause', () => {
    const broken = new TypeError('shop is not defined');
    const everywhere = () => synthEverywhere(() => {throw broken;});

    expect(everywhere).toThrow('on scaleway: shop is not defined');
    expect(everywhere).toThrow(expect.objectContaining({ cause: broken }));
  });

  test('knows the platforms that the app is taught', () => {
    const everywhere = synthEverywhere(bucket, { configuration: { platforms: { fake: { location: 'fr' } } }, prepare: app => Platform.register(app, fakeKind) });

    expect(everywhere.on('fake').buckets()).toMatchObject([{ kind: 'fake' }]);
  });
});
