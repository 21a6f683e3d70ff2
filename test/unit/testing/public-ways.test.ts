import { findPublicDatabases } from '../../../lib/testing';
import { database, network, override } from './programs';
import { beside, ofBeside, on, raw } from './promise-cases';

const RDB = '${scaleway_rdb_instance.database.private_network[0].ip}';
const OVH = '${ovh_cloud_project_database.database.endpoints[0].domain}';
const SERVER = '${hcloud_server.database_server_8BFC5013.id}';

const found = (platform: string, type: string, args: object) => ofBeside(findPublicDatabases(on(platform, beside(database, type, args))));

const WAYS: [string, string, string, object][] = [
  ['scaleway', 'scaleway_lb_backend', 'server_ips', { lb_id: 'fr-par-1/1', server_ips: [RDB] }],
  ['scaleway', 'scaleway_vpc_public_gateway_pat_rule', 'private_ip', { private_ip: RDB, private_port: 5432, public_port: 5432 }],
  ['scaleway', 'scaleway_vpc_ingress_rule', 'nexthop_resource_ip', { nexthop_resource_ip: RDB, source: '0.0.0.0/0' }],
  ['ovhcloud', 'ovh_iploadbalancing_tcp_farm_server', 'address', { address: OVH }],
  ['ovhcloud', 'ovh_cloud_project_loadbalancer', 'listeners', {
    network: { private: { floating_ip_create: {} } }, listeners: [{ port: 5432, pool: { members: [{ address: OVH, protocol_port: 5432 }] } }],
  }],
  ['hetzner', 'hcloud_floating_ip', 'server_id', { type: 'ipv4', server_id: SERVER }],
  ['hetzner', 'hcloud_floating_ip_assignment', 'server_id', { floating_ip_id: 1, server_id: SERVER }],
  ['hetzner', 'hcloud_primary_ip', 'assignee_id', { type: 'ipv4', assignee_id: SERVER }],
  ['hetzner', 'hcloud_load_balancer', 'target', { target: [{ type: 'server', server_id: SERVER }] }],
  ['hetzner', 'hcloud_load_balancer_target', 'server_id, label_selector', { type: 'server', load_balancer_id: 1, server_id: SERVER }],
];

test.each(WAYS)('on %s %s leads to a database', (platform, type, to, args) => {
  const leads = `${type}.beside: leads from the internet to a database, or to what cannot be told (${to})`;

  expect(found(platform, type, args)).toEqual([leads]);
  expect(found(platform, type, JSON.parse(JSON.stringify(args).replace(/\$\{[a-z]\w+\.\w+\.[^}]*\}/, '10.20.0.9')))).toEqual([]);
  expect(found(platform, type, JSON.parse(JSON.stringify(args).replace(/\$\{[a-z]\w+\.\w+\.[^}]*\}/, '${var.target}')))).toEqual([leads]);
});

test('locals, data sources and loops are followed, and what orders resources leads nowhere', () => {
  const way = 'scaleway_vpc_public_gateway_pat_rule';
  const through = (args: object, more: object = {}) => ofBeside(findPublicDatabases(on('scaleway', stack => {
    beside(database, way, args)(stack);
    for (const [path, value] of Object.entries(more)) stack.addOverride(path, value);
  })));
  const leads = [expect.stringMatching(/^scaleway_vpc_public_gateway_pat_rule\.beside: leads from the internet to a database/)];

  expect(through({ private_ip: '${local.a}' }, { 'locals.a': '${local.b}', 'locals.b': RDB })).toEqual(leads);
  expect(through({ private_ip: '${local.a}' }, { 'locals.a': '10.0.0.1' })).toEqual([]);
  expect(through({ private_ip: '${local.a}' }, { 'locals.a': '${var.target}' })).toEqual(leads);
  const looksUp = { 'data.scaleway_ipam_ip.of': { resource: { id: '${scaleway_rdb_instance.database.id}' } } };
  expect(through({ private_ip: '${data.scaleway_ipam_ip.of.address}' }, looksUp)).toEqual(leads);
  expect(through({ private_ip: '${each.value}', for_each: { a: RDB } })).toEqual(leads);
  expect(through({ private_ip: '${each.value}', for_each: { a: '10.0.0.1' } })).toEqual([]);
  expect(through({ private_ip: '${each.value}', for_each: '${var.targets}' })).toEqual(leads);
  expect(through({ private_ip: '10.0.0.1', depends_on: ['scaleway_rdb_instance.database'] })).toEqual([]);
});

test('without a database, nothing leads to one', () => {
  expect(findPublicDatabases(on('hetzner', beside(network, 'hcloud_floating_ip', { server_id: '${var.server}' })))).toEqual([]);
});

test('a load balancer without address on the internet may lead to a database', () => {
  const behind = (platform: string, type: string, args: object, balancer: string, settings: object) => {
    const build = beside(database, type, args);
    return ofBeside(findPublicDatabases(on(platform, stack => [build(stack), raw(stack, 'inner', balancer, settings)])));
  };
  const backend = { lb_id: '${scaleway_lb.inner.id}', server_ips: [RDB] };
  const target = { type: 'server', load_balancer_id: '${hcloud_load_balancer.inner.id}', server_id: SERVER };
  const joined = { load_balancer_id: '${hcloud_load_balancer.inner.id}' };

  expect(behind('scaleway', 'scaleway_lb_backend', backend, 'scaleway_lb', { assign_flexible_ip: false })).toEqual([]);
  expect(behind('scaleway', 'scaleway_lb_backend', backend, 'scaleway_lb', { assign_flexible_ip: false, ip_ids: ['1'] })).toHaveLength(1);
  expect(behind('scaleway', 'scaleway_lb_backend', backend, 'scaleway_lb', {})).toHaveLength(1);
  expect(behind('hetzner', 'hcloud_load_balancer_target', target, 'hcloud_load_balancer_network', { ...joined, enable_public_interface: false })).toEqual([]);
  expect(behind('hetzner', 'hcloud_load_balancer_target', target, 'hcloud_load_balancer_network', joined)).toHaveLength(1);
  expect(found('ovhcloud', 'ovh_cloud_project_loadbalancer', { network: { private: {} }, listeners: [{ pool: { members: [{ address: OVH }] } }] })).toEqual([]);
});

describe('on hetzner', () => {
  const selected = (label_selector: string) => ofBeside(findPublicDatabases(on('hetzner', stack => {
    beside(database, 'hcloud_load_balancer_target', { type: 'label_selector', load_balancer_id: 1, label_selector })(stack);
    override(stack, 'database/server', 'labels', { role: 'database', team: 'shop' });
  })));

  test.each(['role=database', 'role == database', 'team', 'role=database,team=shop', 'role!=web', 'role in (database)'])('a selector "%s" means the database', selector => {
    expect(selected(selector)).toEqual(['hcloud_load_balancer_target.beside: leads from the internet to a database, whose server its label_selector may select']);
  });

  test.each(['role=web', 'web', 'role=database,team=other'])('a selector "%s" does not', selector => {
    expect(selected(selector)).toEqual([]);
  });

  const open = (apply: object, source = '0.0.0.0/0') => ({ rule: [{ direction: 'in', protocol: 'tcp', port: '5432', source_ips: [source] }], ...apply });
  const before = 'hcloud_firewall.beside: lets in ranges wider than /8, or that cannot be told, and stands before the server of a database';

  test('a firewall that lets everybody in is seen before a database, however it is attached', () => {
    const attached = (args: object) => ofBeside(findPublicDatabases(on('hetzner', stack => {
      beside(database, 'hcloud_firewall', open({}))(stack);
      raw(stack, 'attachment', 'hcloud_firewall_attachment', { firewall_id: '${hcloud_firewall.beside.id}', ...args });
    })));

    expect(attached({ server_ids: [SERVER] })).toEqual([before]);
    expect(attached({ server_ids: [1] })).toEqual([]);
    expect(attached({ label_selectors: ['!web'] })).toEqual([before]);
    expect(found('hetzner', 'hcloud_firewall', open({ apply_to: [{ server: SERVER }] }))).toEqual([before]);
    expect(found('hetzner', 'hcloud_firewall', open({ apply_to: [{ server: SERVER }] }, '${var.clients}'))).toEqual([before]);
    expect(found('hetzner', 'hcloud_firewall', open({ apply_to: [{ server: SERVER }] }, '203.0.113.0/24'))).toEqual([]);
  });
});
