import { TerraformResource } from 'cdktf';
import { findPublicDatabases } from '../../../lib/testing';
import { database } from './programs';
import { changed, describePromise, on, said } from './promise-cases';

describePromise('findPublicDatabases', findPublicDatabases, [
  {
    kind: 'scaleway', what: 'a public endpoint', build: stack => database(stack, { publicEndpoint: true, allowedCidrs: ['203.0.113.0/24'] }),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: has an endpoint on the internet (load_balancer)\n    leave publicEndpoint at false'],
  },
  {
    kind: 'scaleway', what: 'no network', build: changed('database/Default', 'private_network', undefined, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: is in no private network (private_network), and gets an endpoint on the internet instead\n'
      + '    give it a network'],
  },
  {
    kind: 'ovhcloud', what: 'nodes without network', build: changed('database/Default', 'nodes', [{ region: 'GRA' }], database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: is in no private network (nodes.network_id and nodes.subnet_id), '
      + 'so it is on the internet\n    give it a network'],
  },
  {
    kind: 'scaleway', what: 'a public endpoint that Terraform makes', build: changed('database/Default', 'dynamic', { load_balancer: { for_each: [1], content: {} } }, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: has an endpoint on the internet (load_balancer)\n    leave publicEndpoint at false'],
  },
  {
    kind: 'scaleway', what: 'a public replica beside the library', build: stack => {
      database(stack);
      new TerraformResource(stack, 'replica', { terraformResourceType: 'scaleway_rdb_read_replica' }).addOverride('direct_access', {});
    },
    says: ['test/replica on scaleway, scaleway_rdb_read_replica.replica: has an endpoint on the internet (direct_access, or no private_network)\n    give it a block private_network instead'],
  },
  {
    kind: 'ovhcloud', what: 'nodes that Terraform makes', build: changed('database/Default', 'nodes', undefined, database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: is in no private network (nodes.network_id and nodes.subnet_id), '
      + 'so it is on the internet\n    give it a network'],
  },
  ...[
    ['ip_restrictions', [{ ip: '0.0.0.0/0' }]], ['ip_restrictions', [{ ip: '0.0.0.0/1' }, { ip: '128.0.0.0/1' }]], ['ip_restrictions', [{ ip: '::/0' }]],
    ['ip_restrictions', [{ ip: '${var.clients}' }]], ['dynamic', { ip_restrictions: { for_each: '${var.clients}', content: {} } }],
  ].map(([argument, value]) => ({
    kind: 'ovhcloud', what: `an open list ${JSON.stringify(value)}`, build: changed('database/Default', argument as string, value, database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: lets in ranges wider than /8, or that cannot be told (ip_restrictions)\n'
      + '    list the ranges of your clients in allowedCidrs'],
  })),
  ...[undefined, [{ ipv4_enabled: false }], [{ ipv4_enabled: true, ipv6_enabled: false }]].map(net => ({
    kind: 'hetzner', what: `public_net = ${JSON.stringify(net)}`, build: changed('database/server', 'public_net', net, database),
    says: ['test/database on hetzner, hcloud_server.database_server_8BFC5013: has an address on the internet '
      + '(public_net.ipv4_enabled and ipv6_enabled are not false)\n    take back what overrides public_net'],
  })),
]);

test('findPublicDatabases takes addresses and narrow ranges for what they are', () => {
  const ranges = ['203.0.113.7', '203.0.113.0/24', '10.0.0.0/8', '2001:db8::/32', '2001:db8::1'];

  expect(said(findPublicDatabases(on('ovhcloud', changed('database/Default', 'ip_restrictions', ranges.map(ip => ({ ip })), database))))).toEqual([]);
});
