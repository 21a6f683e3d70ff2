import { catalogOf } from '../../lib/catalog';
import { shop, Version } from '../real/shop';
import { requireTool } from '../real/terraform';
import { scaleway } from './clouds/scaleway';
import { Standing } from './life/standing';

const SERVER = 'case/database';
const ORDERS = 'case/database/database-orders';
const BUCKET = 'case/bucket';
/** What `DatabaseSize.SMALL` is in the edition of today. */
const CHOSEN_TODAY = 'DB-PLAY2-NANO';
const on = (version: Version = {}) => shop({ kind: 'scaleway', ...version });

/** Runs on a stack whose data must all be there at the end. */
const untouched = (look: (standing: Standing) => Promise<void>) => Standing.on(scaleway, on(), async standing => {
  const before = standing.contents();
  expect(before).toEqual(expect.arrayContaining([expect.stringMatching(/^instance /), expect.stringMatching(/^bucket /)]));
  await look(standing);
  expect(standing.contents()).toEqual(before);
});

requireTool('terraform', () => {
  describe('what stands on Scaleway stays there', () => {
    test.concurrent('when the line of its database is deleted', () => untouched(async standing => {
      const refusal = await standing.refusalOf(on({ without: ['server'] }));

      expect(refusal).toContain(`terraform_data.sovereign_protection["${SERVER}"]`);
      expect(refusal).toContain(`terraform_data.sovereign_protection["${ORDERS}"]`);
      expect(refusal).not.toContain(`terraform_data.sovereign_protection["${BUCKET}"]`);
    }), 60_000);

    test.concurrent('when the line of its bucket is deleted', () => untouched(async standing => {
      expect(await standing.refusalOf(on({ without: ['bucket'] }))).toContain(`terraform_data.sovereign_protection["${BUCKET}"]`);
    }), 60_000);

    test.concurrent('when the platform is switched', () => untouched(async standing => {
      expect(await standing.refusalOf(on({ kind: 'ovhcloud' }))).toContain(
        `This state belongs to scaleway: ${SERVER} was created there, and the program now asks for ovhcloud.`,
      );
    }), 60_000);

    test.concurrent('when a newer edition of the catalog has other types', () => untouched(async standing => {
      const newer = withNewerEdition(() => on({ configuration: { catalog: '2099-01' } }));
      const { changes } = await standing.apply(newer);

      expect(changes).toEqual([{ address: 'scaleway_rdb_instance.database', action: 'update' }]);
    }), 60_000);

    test.concurrent('when the edition in the configuration stays and the library has a newer one', () => untouched(async standing => {
      const { changes } = await standing.apply(withNewerEdition(() => on({ configuration: { catalog: '2026-11' } })));

      expect(changes).toEqual([]);
    }), 60_000);
  });

  test.concurrent('what is released in one step can go in the next, and only that', () => Standing.on(scaleway, on(), async standing => {
    await standing.apply(on({ configuration: { release: [SERVER] } }));
    await standing.apply(on({ without: ['server'], configuration: { release: [SERVER] } }));

    expect(standing.contents()).not.toContainEqual(expect.stringMatching(/^instance /));
    expect(standing.contents()).toContainEqual(expect.stringMatching(/^bucket /));
  }), 60_000);
});

/** The catalog as it might look one day: the type that is chosen today is no longer sold. */
function withNewerEdition<T>(synthesize: () => T): T {
  const { databaseTypes } = catalogOf('scaleway');
  const today = databaseTypes.length;
  databaseTypes.push(...databaseTypes.filter(({ code }) => code !== CHOSEN_TODAY).map(type => ({ ...type, edition: '2099-01' })));
  try {
    return synthesize();
  } finally {
    databaseTypes.splice(today);
  }
}
