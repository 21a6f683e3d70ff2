import { FaultCode } from '../../lib/errors';
import * as postgres from '../../lib/managed-postgres/conformance';

/** Every case of a construct that a platform does not have. */
const without = (...constructs: { cases: { name: string }[] }[]): Record<string, FaultCode[]> =>
  Object.fromEntries(constructs.flatMap(({ cases }) => cases.map(({ name }) => [name, ['platform-unsupported']])));

/** What each platform refuses, case by case. Everything else must be accepted: nothing is skipped. */
export const REFUSED: Record<string, Record<string, FaultCode[]>> = {
  scaleway: {
    'postgres: backups at a second location': ['feature-refused'],
    'postgres: another network may connect': ['feature-refused'],
    'postgres: further ranges may connect': ['feature-refused'],
    'postgres: maintenance time': ['feature-refused'],
    'postgres: end of life': ['version-ended'],
    'cluster: end of life': ['version-ended'],
  },
  ovhcloud: {
    'postgres: long retention, single node': ['retention-too-long'],
    'postgres: backups every six hours': ['feature-refused'],
    'postgres: a user with the caller\'s password': ['feature-refused'],
    'postgres: public endpoint': ['feature-refused'],
    'postgres: end of life': ['version-ended'],
    'bucket: CORS': ['feature-refused'],
    'bucket: archive': ['feature-location'],
    'bucket: public read': ['feature-refused'],
    'bucket: unprotected': ['bucket-would-be-emptied'],
    'cluster: two zones': ['feature-location'],
    'cluster: root volume': ['feature-refused'],
    'cluster: no auto-repair': ['feature-refused'],
    'cluster: ARM': ['size-none-fits'],
    'cluster: maintenance window': ['feature-refused'],
    'cluster: own ranges': ['feature-location', 'feature-location'],
    'cluster: highly available': ['feature-location'],
    'cluster: end of life': ['version-ended'],
  },
  hetzner: {
    ...without(postgres),
    'network: in another country': ['location-country'],
    'bucket: in another country': ['location-country'],
    'bucket: archive': ['feature-refused'],
    'bucket: grants': ['feature-refused'],
    'cluster: growing pool': ['feature-refused'],
    'cluster: two pools and one more': ['feature-refused'],
    'cluster: two zones': ['feature-refused'],
    'cluster: two zones of three': ['feature-refused'],
    'cluster: root volume': ['feature-refused'],
    'cluster: GPU': ['size-none-fits'],
    'cluster: maintenance window': ['feature-refused'],
    'cluster: end of life': ['version-ended'],
  },
};
