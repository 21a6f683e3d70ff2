import type { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { outcomeOf } from '../../lib/conformance';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { AddressFinding, addressesOf, compareAddresses, Move } from '../../lib/testing/addresses';
import { PLATFORMS, TestedPlatform } from './platforms';

/** Ids of the constructs; a path of two steps stands in a scope. */
interface Ids {
  readonly network: string;
  readonly database: string;
  readonly cluster: string;
  readonly bucket: string;
}

const BEFORE: Ids = { network: 'network', database: 'database', cluster: 'cluster', bucket: 'bucket' };

/** One of everything, with explicit names where a name would follow the path. */
function shop(stack: TerraformStack, ids: Ids): void {
  const network = new PrivateNetwork(...placeOf(stack, ids.network), { cidr: '10.20.0.0/16' });
  const server = new ManagedPostgres(...placeOf(stack, ids.database), { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
  server.addUser('app', 'shop');
  new SovereignCluster(...placeOf(stack, ids.cluster), {
    network, kubernetesVersion: '1.35', apiServerAllowedCidrs: ['203.0.113.0/24'], nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 2, memoryGib: 8 }), minNodes: 1 }],
  });
  new ObjectBucket(...placeOf(stack, ids.bucket), { bucketName: 'shop-bucket' });
}

function placeOf(stack: TerraformStack, path: string): [Construct, string] {
  const [id, scope] = path.split('/').reverse();
  return [scope === undefined ? stack : new Construct(stack, scope), id];
}

/** What is found when the program gets other ids, and what is left when it makes the moves that were found. */
function renamed({ kind, configuration, prepare }: TestedPlatform, ids: Partial<Ids>): { found: AddressFinding[]; left: AddressFinding[] } {
  const recorded = (changed: Partial<Ids>, moved: readonly Move[] = []) => {
    const { json } = outcomeOf(configuration, stack => {
      shop(stack, { ...BEFORE, ...changed });
      if (moved.length > 0) stack.addOverride('moved', moved);
    }, prepare);
    return { addresses: addressesOf({ platform: kind, json }), moved: json.moved };
  };
  const before = recorded({}).addresses;
  const found = compareAddresses(before, recorded(ids).addresses);
  const after = recorded(ids, found.flatMap(finding => finding.moved));
  return { found, left: compareAddresses(before, after.addresses, { moved: after.moved }) };
}

/** Constructs with a part whose name, which is its identity, follows the path and cannot be given: they keep their ids. */
const KEEPS_ITS_ID: Record<string, { [id in keyof Ids]?: string }> = {
  ovhcloud: { network: 'vlan_id of ovh_cloud_project_network_private' },
  hetzner: { cluster: 'subject of tls_self_signed_cert', database: 'bucket of minio_s3_bucket' },
};

const CHANGES: [string, keyof Ids, string][] = [
  ['a network is renamed', 'network', 'net'],
  ['a cluster is renamed', 'cluster', 'kubernetes'],
  ['a cluster goes into a scope', 'cluster', 'team/cluster'],
  ['a database is renamed', 'database', 'db'],
  ['a bucket with a name is renamed', 'bucket', 'files'],
];

describe.each(PLATFORMS)('constructs that get another id on $kind', platform => {
  const keepsIn = (construct: keyof Ids) => KEEPS_ITS_ID[platform.kind]?.[construct];
  const within = (construct: keyof Ids, { path }: AddressFinding) => path === `case/${construct}` || path.startsWith(`case/${construct}/`);

  test.each(CHANGES.filter(([, construct]) => !keepsIn(construct)))('%s: it is found, and the moves keep everything', (_what, construct, id) => {
    const { found, left } = renamed(platform, { [construct]: id });

    expect(found).toContainEqual(expect.objectContaining({ path: `case/${construct}`, moved: expect.arrayContaining([expect.anything()]) }));
    expect(left).toEqual([]);
  });

  for (const [what, construct, id] of CHANGES.filter(([, each]) => keepsIn(each))) {
    test(`${what}: it is found, and no move is given that would not help`, () => {
      const found = renamed(platform, { [construct]: id }).found.filter(finding => within(construct, finding));

      expect(found.length).toBeGreaterThan(1);
      expect(found.filter(({ moved }) => moved.length > 0)).toEqual([]);
      const remedies = [...new Set(found.map(({ remedy }) => remedy))];
      expect(remedies).toEqual([expect.stringMatching(`^this construct keeps its id, as ${keepsIn(construct)}\\.\\S+ follows from its path: give it back$`)]);
    });
  }

  test('several at once: each is told by itself', () => {
    const { found } = renamed(platform, { cluster: 'kubernetes', database: 'db', bucket: 'files' });

    for (const construct of ['cluster', 'database', 'bucket'] as const) {
      const keeps = keepsIn(construct);
      const remedy = expect.stringContaining(keeps ? `this construct keeps its id, as ${keeps}.` : 'give the construct its old id back, or add to the one list');
      expect(found).toContainEqual(expect.objectContaining({ path: `case/${construct}`, remedy, moved: keeps ? [] : expect.arrayContaining([expect.anything()]) }));
    }
  });
});
