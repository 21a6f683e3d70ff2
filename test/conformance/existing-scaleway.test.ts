import { Existing } from '../../lib/existing';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { Build, scaleway } from './traps/support';

const UUID = '11111111-2222-4333-8444-555555555555';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----';

type FromExisting = (existing: Existing) => Build;

const KINDS: [handle: string, more: Record<string, string>, fromExisting: FromExisting][] = [
  ['privateNetworkId', {}, existing => stack => void PrivateNetwork.fromExisting(stack, 'old', { ...existing, cidr: '10.20.0.0/16' })],
  ['clusterId', {}, existing => stack => void SovereignCluster.fromExisting(stack, 'old', existing)],
  ['instanceId', { host: '10.20.0.9', port: '5432', caCertificate: CERTIFICATE }, existing => stack => void ManagedPostgres.fromExisting(stack, 'old', existing)],
];

test.each(KINDS)('a region in %s is that of the location', (handle, more, fromExisting) => {
  const messageOf = (id: string, location?: Location) => (
    scaleway.run(fromExisting({ location, byKind: { scaleway: { ...more, [handle]: id } } })).refusal?.message
  );

  expect(messageOf(`nl-ams/${UUID}`)).toBe(`case/old: byKind.scaleway.${handle}: is refused by Scaleway: it says that it stands in nl-ams, and its location is fr-par, `
    + `got "nl-ams/${UUID}"; allowed: an id in fr-par; give such an id, or give fromExisting the location of this one: Location.exactly({ scaleway: "nl-ams" }) [value-refused]`);
  expect(messageOf(`nl-ams/${UUID}`, Location.exactly({ scaleway: 'nl-ams' }))).toBeUndefined();
  expect(messageOf(`fr-par/${UUID}`)).toBeUndefined();
  expect(messageOf(UUID)).toBeUndefined();
});
