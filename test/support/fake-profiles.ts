import { Architecture, Capability, DatabaseType, Feature, NodeType, OperatedBy, PlatformProfile } from '../../lib/profile';

const READ = { source: 'example/fake 1.0', asOf: '2026-11-21' };

function nodeType(code: string, vcpu: number, memoryGib: number, edition: string, more: Partial<NodeType> = {}): NodeType {
  return { code, vcpu, memoryGib, edition, locations: ['fr-1', 'de-1', 'ch-1', 'be-1'], ...more };
}

function databaseType(code: string, vcpu: number, memoryGib: number, more: Partial<DatabaseType> = {}): DatabaseType {
  return {
    code, vcpu, memoryGib, edition: '2026-11', locations: ['fr-1', 'fr-2', 'de-1'],
    standalone: true, highlyAvailable: true, minStorageGb: 10, maxStorageGb: 1000, storageStepGb: 10, maxBackupRetentionDays: 30,
    ...more,
  };
}

/** A cloud that has everything. */
export const FAKE_PROFILE: PlatformProfile = {
  kind: 'fake',
  title: 'Fake Cloud',
  locations: [
    { code: 'fr-1', country: 'fr', defaultInCountry: true, zones: ['fr-1a', 'fr-1b', 'fr-1c'] },
    { code: 'de-2', country: 'de' },
    { code: 'de-1', country: 'de', defaultInCountry: true },
    { code: 'fr-2', country: 'fr' },
    { code: 'ch-1', country: 'ch' },
  ],
  capabilities: Object.values(Feature).map(feature => ({ feature, ...READ })),
  nodeTypes: [
    nodeType('large', 4, 16, '2026-11', { zones: ['fr-1a', 'fr-1b'] }),
    nodeType('large-anywhere', 4, 16, '2026-11'),
    nodeType('small', 2, 4, '2026-11', { hourlyEur: 0.1 }),
    nodeType('no-node', 2, 4, '2026-11', { hourlyEur: 0.01, kubernetes: false }),
    nodeType('arm', 2, 4, '2026-11', { hourlyEur: 0.01, architecture: Architecture.ARM64 }),
    nodeType('arm-large', 4, 16, '2026-11', { architecture: Architecture.ARM64 }),
    nodeType('gpu', 2, 4, '2026-11', { hourlyEur: 0.01, gpu: { model: 'L4', count: 1 } }),
    nodeType('gpu-large', 8, 32, '2026-11', { gpu: { model: 'H100', count: 2 }, zones: ['fr-1b'] }),
    nodeType('small-next', 2, 4, '2027-05'),
  ],
  databaseTypes: [
    databaseType('db-large', 4, 16, { locations: ['fr-1'], maxBackupRetentionDays: 14, backupRetentionFixed: true }),
    databaseType('db-medium', 2, 8, { hourlyEur: 0.2 }),
    databaseType('db-medium-dear', 2, 8, { hourlyEur: 0.3 }),
    databaseType('db-small', 2, 4, { highlyAvailable: false, maxStorageGb: 100, storageStepGb: 5, maxBackupRetentionDays: 5 }),
    databaseType('db-small-next', 2, 4, { edition: '2027-05' }),
  ],
  postgresVersions: [
    { version: '13', endOfLife: '2026-11-05', edition: '2026-11', ended: true },
    { version: '16', endOfLife: '2028-11-09', edition: '2026-11' },
    { version: '17', endOfLife: '2029-11-08', edition: '2026-11' },
    { version: '18', endOfLife: '2030-11-14', edition: '2027-05' },
  ],
  postgresSettings: [{ name: 'max_connections' }, { name: 'work_mem' }],
  kubernetesVersions: [
    { version: '1.33', endOfLife: '2026-10-28', edition: '2026-11', ended: true },
    { version: '1.34', endOfLife: '2027-02-27', edition: '2026-11' },
    { version: '1.35', endOfLife: '2027-03-01', edition: '2026-11' },
    { version: '1.36', endOfLife: '2027-08-28', edition: '2027-05' },
    { version: '1.37', endOfLife: '2028-02-28', edition: '2027-05' },
  ],
  clusterRanges: { podCidr: '10.240.0.0/13', serviceCidr: '10.3.0.0/16', reserved: ['172.17.0.0/16'] },
};

/** A cloud that has little, and one place outside the European Economic Area. */
export const TINY_PROFILE: PlatformProfile = {
  kind: 'tiny',
  title: 'Tiny Cloud',
  locations: [{ code: 'be-1', country: 'be' }, { code: 'uk-1', country: 'gb' }],
  capabilities: [
    { feature: Feature.PRIVATE_NETWORK, ...READ },
    { feature: Feature.NETWORK_EGRESS, refusedBecause: 'it has no gateways', ...READ },
    { feature: Feature.NETWORK_LABELS, refusedBecause: 'its networks have no labels', ...READ },
    { feature: Feature.MANAGED_POSTGRES, refusedBecause: 'it has no databases', ...READ },
    { feature: Feature.SOVEREIGN_CLUSTER, refusedBecause: 'it has no clusters', ...READ },
    { feature: Feature.OBJECT_BUCKET, operatedBy: OperatedBy.YOU, limitation: 'an S3 server on one machine', ...READ },
    { feature: Feature.BUCKET_ARCHIVE, locations: ['uk-1'], ...READ },
    { feature: Feature.BUCKET_KEEP_CONTENT, refusedBecause: 'its API empties buckets', ...READ },
    { feature: Feature.BUCKET_LABELS, ...READ },
    { feature: Feature.BUCKET_GRANTS, ...READ },
  ],
  nodeTypes: [nodeType('t1', 2, 4, '2026-11'), nodeType('t2', 2, 4, '2027-05'), nodeType('t2-big', 4, 8, '2027-05')],
  databaseTypes: [],
  postgresVersions: [],
  postgresSettings: [],
};

/** The fake cloud with one thing said differently. */
export function fakeProfileWith(capability: Partial<Capability> & { feature: Feature }): PlatformProfile {
  const others = FAKE_PROFILE.capabilities.filter(c => c.feature !== capability.feature);
  return { ...FAKE_PROFILE, capabilities: [...others, { ...READ, ...capability }] };
}
