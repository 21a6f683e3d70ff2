/**
 * What the providers pass on unread, so that only the cloud would refuse it, in the middle of an apply: with constructs of this
 * library none of it comes as far as Terraform. One row for each such rule of the providers that a prop feeds.
 */
import type { TerraformStack } from 'cdktf';
import { outcomeOf } from '../../lib/conformance';
import { SUITES } from '../../lib/conformance/suites';
import type { Existing } from '../../lib/existing';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { PLATFORMS } from './platforms';

type Row = [rule: string, construct: keyof typeof SUITES, props: object, message: string];

const pool = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const pools = (more: object) => ({ nodePools: [{ ...pool, ...more }] });
const taint = { key: 'dedicated', value: 'database', effect: 'NoSchedule' };
const oidc = (issuerUrl: string) => ({ oidc: { issuerUrl, clientId: 'kubernetes' } });
const cors = (more: object) => ({ corsRules: [{ allowedOrigins: ['*'], allowedMethods: ['GET'], ...more }] });
const rule = { id: 'old', expirationDays: 30 };
const ranges = (count: number) => Array.from({ length: count }, (_, index) => `198.18.${Math.floor(index / 256)}.${index % 256}/32`);

/** Refused on every cloud in the same words. */
const EVERYWHERE: Row[] = [
  ['a version of Kubernetes with "v"', 'SovereignCluster', { kubernetesVersion: 'v1.34.6' }, 'kubernetesVersion: has characters or a form that are not allowed'],
  ['"latest" as a version of Kubernetes', 'SovereignCluster', { kubernetesVersion: 'latest' }, 'kubernetesVersion: has characters or a form that are not allowed'],
  ['an issuer that is no URL', 'SovereignCluster', oidc('login'), 'oidc.issuerUrl: has characters or a form that are not allowed'],
  ['a range of API clients with host bits', 'SovereignCluster', { apiServerAllowedCidrs: ['203.0.113.5/24'] }, 'apiServerAllowedCidrs[0]: has bits set behind its prefix'],
  ['a range of API clients in IPv6', 'SovereignCluster', { apiServerAllowedCidrs: ['2001:db8::/32'] }, 'apiServerAllowedCidrs[0]: is not an IPv4 range'],
  ['a maintenance hour behind the day', 'SovereignCluster', { maintenanceWindow: { day: 'monday', startHour: 24 } }, 'maintenanceWindow.startHour: is out of range, got 24'],
  ['the name of a pool', 'SovereignCluster', pools({ name: 'Web Pool' }), 'nodePools[0].name: has characters or a form that are not allowed'],
  ['fewer nodes at most than at least', 'SovereignCluster', pools({ minNodes: 3, maxNodes: 2 }), 'nodePools[0].maxNodes: is below minNodes (3), got 2'],
  ['a negative number of nodes', 'SovereignCluster', pools({ minNodes: -1 }), 'nodePools[0].minNodes: is out of range, got -1'],
  ['a label of nodes', 'SovereignCluster', pools({ labels: { 'a b': 'c' } }), 'nodePools[0].labels (key): has characters or a form that are not allowed'],
  ['an effect of a taint', 'SovereignCluster', pools({ taints: [{ ...taint, effect: 'Never' }] }), 'nodePools[0].taints[0].effect: is out of range, got "Never"'],
  ['a public range as a network', 'PrivateNetwork', { cidr: '8.8.0.0/16' }, 'cidr: is not a private range'],
  ['a network that is too large', 'PrivateNetwork', { cidr: '10.0.0.0/8' }, 'cidr: has a prefix that not every cloud takes'],
  ['a network that is too small', 'PrivateNetwork', { cidr: '10.0.0.0/29' }, 'cidr: has a prefix that not every cloud takes'],
  ['a network with host bits', 'PrivateNetwork', { cidr: '10.0.0.5/24' }, 'cidr: has bits set behind its prefix'],
  ['a patch version of Postgres', 'ManagedPostgres', { postgresVersion: '17.2' }, 'postgresVersion: has characters or a form that are not allowed'],
  ['no storage', 'ManagedPostgres', { minStorageGib: 0 }, 'minStorageGib: is out of range, got 0'],
  ['negative storage', 'ManagedPostgres', { minStorageGib: -5 }, 'minStorageGib: is out of range, got -5'],
  ['backups kept for no day', 'ManagedPostgres', { backupRetentionDays: 0 }, 'backupRetentionDays: is out of range, got 0'],
  ['backups kept for too long', 'ManagedPostgres', { backupRetentionDays: 400 }, 'backupRetentionDays: is out of range, got 400'],
  ['a frequency of backups', 'ManagedPostgres', { backupFrequencyHours: 5 }, 'backupFrequencyHours: is out of range, got 5'],
  ['a setting that is none', 'ManagedPostgres', { settings: { max_conections: '100' } }, 'settings.max_conections: is no setting of Postgres 17 that'],
  ['a range of clients that is none', 'ManagedPostgres', { allowedCidrs: ['anywhere'] }, 'allowedCidrs[0]: is not an IPv4 range'],
  ['a time that is a word', 'ManagedPostgres', { maintenanceTime: 'noon' }, 'maintenanceTime: has characters or a form that are not allowed'],
  ['the name of a database', 'ManagedPostgres', { databases: ['Shop DB'] }, 'databases[0]: has characters or a form that are not allowed'],
  ['the name of a bucket', 'ObjectBucket', { bucketName: 'Shop_Assets' }, 'bucketName: has characters or a form that are not allowed'],
  ['a lock without versions', 'ObjectBucket', { versioned: false, objectLock: { mode: 'compliance', days: 1 } }, 'objectLock: needs old versions to be kept'],
  ['a lock for no day', 'ObjectBucket', { objectLock: { mode: 'compliance', days: 0 } }, 'objectLock.days: is out of range, got 0'],
  ['a lifecycle rule without action', 'ObjectBucket', { lifecycleRules: [{ id: 'old' }] }, 'lifecycleRules[0]: does nothing'],
  ['a lifecycle rule after no day', 'ObjectBucket', { lifecycleRules: [{ ...rule, expirationDays: 0 }] }, 'lifecycleRules[0].expirationDays: is out of range, got 0'],
  ['two lifecycle rules of one id', 'ObjectBucket', { lifecycleRules: [rule, { ...rule, expirationDays: 60 }] }, 'lifecycleRules[1].id: names the same thing twice'],
  ['a method of CORS in lower case', 'ObjectBucket', cors({ allowedMethods: ['get'] }), 'corsRules[0].allowedMethods[0]: is out of range, got "get"'],
  ['a negative age of CORS', 'ObjectBucket', cors({ maxAgeSeconds: -1 }), 'corsRules[0].maxAgeSeconds: is out of range, got -1'],
];

/** Rules of one cloud. */
const ON_ONE: Record<string, Row[]> = {
  scaleway: [
    ['ranges of pods and services that overlap', 'SovereignCluster', { podCidr: '10.128.0.0/16', serviceCidr: '10.128.0.0/20' }, 'serviceCidr: overlaps the range of pods'],
    ['a version that is not sold', 'ManagedPostgres', { postgresVersion: '18' }, 'postgresVersion: is not sold by Scaleway'],
  ],
  ovhcloud: [
    ['ranges of pods where the plan takes none', 'SovereignCluster', { podCidr: '10.128.0.0/16' }, 'podCidr: is not available on OVHcloud in GRA11'],
    ['a version that is not sold', 'ManagedPostgres', { postgresVersion: '9' }, 'postgresVersion: is not sold by OVHcloud'],
  ],
  hetzner: [
    ['more ranges than a firewall holds', 'SovereignCluster', { apiServerAllowedCidrs: ranges(501) }, 'apiServerAllowedCidrs: is refused by Hetzner: its firewalls hold no more, got "501 ranges"; allowed: at most 500 ranges'],
    ['a range of pods that is that of the network', 'SovereignCluster', { podCidr: '10.20.0.0/16', serviceCidr: '10.96.0.0/16' }, 'podCidr: overlaps the network'],
    ['a range with the gateway of public addresses', 'PrivateNetwork', { cidr: '172.31.1.0/24' }, 'cidr: is refused by Hetzner: the gateway of such a network would be 172.31.1.1, which is that of public addresses'],
    ['more storage than a volume holds', 'ManagedPostgres', { minStorageGib: 9_537 },
      'minStorageGib: is more than any type that Hetzner sells without a standby in fsn1 holds (10240 GB), got 9537; ask for at most 9536 GiB [storage-too-large]'],
  ],
};

const UUID = '11111111-2222-4333-8444-555555555555';

const POSTGRES: Record<string, Record<string, string>> = {
  scaleway: { instanceId: UUID, host: '10.20.0.9', port: '5432' },
  hetzner: { address: '10.20.0.9' },
};

/** Ids of another kind than is asked for, given for something existing. */
const WRONG_IDS: Array<[kind: string, construct: keyof typeof EXISTING, handles: Record<string, string>, message: string]> = [
  ['scaleway', 'PrivateNetwork', { privateNetworkId: 'shop' }, 'byKind.scaleway.privateNetworkId: has characters or a form that are not allowed; give a UUID, alone or as <region>/<UUID>'],
  ['scaleway', 'SovereignCluster', { clusterId: `fr-par-1a/${UUID}` }, 'byKind.scaleway.clusterId: '],
  ['scaleway', 'ObjectBucket', { bucketName: 'fr-par/shop' }, 'byKind.scaleway.bucketName: has characters or a form that are not allowed; give the name of a bucket'],
  ['ovhcloud', 'PrivateNetwork', { networkId: 'pn-1234567_42', subnetId: UUID }, 'byKind.ovhcloud.networkId: has characters or a form that are not allowed; give a UUID'],
  ['ovhcloud', 'SovereignCluster', { clusterId: 'shop' }, 'byKind.ovhcloud.clusterId: '],
  ['hetzner', 'PrivateNetwork', { networkId: 'shop', subnetId: '42-10.20.0.0/24' }, 'byKind.hetzner.networkId: has characters or a form that are not allowed; give a number'],
  ['hetzner', 'PrivateNetwork', { networkId: '42', subnetId: '42-10.20.0.0/24', gatewayAddress: '10.20.0.999' },
    'byKind.hetzner.gatewayAddress: has characters or a form that are not allowed; give an IPv4 address'],
  ['hetzner', 'PrivateNetwork', { networkId: '42', subnetId: '42' }, 'byKind.hetzner.subnetId: has characters or a form that are not allowed; give the id of a network, "-" and the range'],
  ...['scaleway', 'hetzner'].map((kind): (typeof WRONG_IDS)[number] => [
    kind, 'ManagedPostgres', { ...POSTGRES[kind], caCertificate: 'certificate' },
    `byKind.${kind}.caCertificate: has characters or a form that are not allowed; give certificates in PEM, beginning with "-----BEGIN CERTIFICATE-----" [prop-pattern]`,
  ]),
];

const EXISTING = {
  PrivateNetwork: (stack: TerraformStack, byKind: Existing['byKind']) => PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/24', byKind }),
  ManagedPostgres: (stack: TerraformStack, byKind: Existing['byKind']) => ManagedPostgres.fromExisting(stack, 'old', { byKind }),
  ObjectBucket: (stack: TerraformStack, byKind: Existing['byKind']) => ObjectBucket.fromExisting(stack, 'old', { byKind }),
  SovereignCluster: (stack: TerraformStack, byKind: Existing['byKind']) => SovereignCluster.fromExisting(stack, 'old', { byKind }),
};

test.each(WRONG_IDS)('on %s an existing %s with %j is refused before Terraform sees it', (kind, construct, handles, message) => {
  const { configuration } = PLATFORMS.find(platform => platform.kind === kind)!;
  expect(outcomeOf(configuration, stack => void EXISTING[construct](stack, { [kind]: handles })).refusal?.message).toContain(message);
});

describe.each(PLATFORMS)('on $kind', ({ kind, configuration, prepare }) => {
  test.each([...EVERYWHERE, ...ON_ONE[kind]])('%s is refused before Terraform sees it', (_, construct, props, message) => {
    const { refusal } = outcomeOf(configuration, stack => SUITES[construct].build(stack, props), prepare);
    expect(refusal?.message).toContain(message);
  });
});

test('as many ranges as a firewall at Hetzner holds are taken', () => {
  const { configuration } = PLATFORMS.find(({ kind }) => kind === 'hetzner')!;
  expect(outcomeOf(configuration, stack => SUITES.SovereignCluster.build(stack, { apiServerAllowedCidrs: ranges(500) })).refusal).toBeUndefined();
});
