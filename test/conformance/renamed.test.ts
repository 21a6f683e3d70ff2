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
  readonly database: string;
  readonly cluster: string;
  readonly bucket: string;
}

const BEFORE: Ids = { database: 'database', cluster: 'cluster', bucket: 'bucket' };

/** One of everything, with explicit names where a name would follow the path. */
function shop(stack: TerraformStack, { database, cluster, bucket }: Ids): void {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  const server = new ManagedPostgres(...placeOf(stack, database), { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
  server.addUser('app', 'shop');
  new SovereignCluster(...placeOf(stack, cluster), {
    network, kubernetesVersion: '1.35', apiServerAllowedCidrs: ['203.0.113.0/24'], nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 2, memoryGib: 8 }), minNodes: 1 }],
  });
  new ObjectBucket(...placeOf(stack, bucket), { bucketName: 'shop-bucket' });
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
  return { found, left: compareAddresses(before, after.addresses, after.moved) };
}

/** Types whose names, which are their identity, follow the path and cannot be given: such constructs keep their ids. */
const FOLLOW_THE_PATH: Record<string, { [id in keyof Ids]?: string[] }> = {
  hetzner: { cluster: ['tls_self_signed_cert'], database: ['minio_s3_bucket', 'tls_self_signed_cert'] },
};

describe.each(PLATFORMS)('constructs that get another id on $kind', platform => {
  test.each<[string, keyof Ids, string]>([
    ['a cluster is renamed', 'cluster', 'kubernetes'],
    ['a cluster goes into a scope', 'cluster', 'team/cluster'],
    ['a database is renamed', 'database', 'db'],
    ['a bucket with a name is renamed', 'bucket', 'files'],
  ])('%s: it is found, and the moves keep what can be kept', (_what, construct, id) => {
    const { found, left } = renamed(platform, { [construct]: id });

    expect(found).toContainEqual(expect.objectContaining({ path: `case/${construct}`, moved: expect.arrayContaining([expect.anything()]) }));
    expect([...new Set(left.map(({ address }) => address!.split('.')[0]))]).toEqual(FOLLOW_THE_PATH[platform.kind]?.[construct] ?? []);
  });
});
