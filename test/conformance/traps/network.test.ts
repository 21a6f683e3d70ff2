import { Location } from '../../../lib/location';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { all, database, network, only, ovhcloud, scaleway } from './support';

describe('Scaleway', () => {
  test('scaleway-gateway-without-default-route', () => {
    const { ipam_config: ipamConfig } = only(scaleway.synth(network()), 'scaleway_vpc_gateway_network');

    expect(ipamConfig).toEqual([{ push_default_route: true }]);
  });

  test('scaleway-gateway-in-another-region', () => {
    const json = scaleway.synth(network({ location: Location.country('pl') }));

    expect(only(json, 'scaleway_vpc_private_network').region).toBe('pl-waw');
    for (const type of ['_ip', '']) expect(only(json, `scaleway_vpc_public_gateway${type}`).zone).toBe('pl-waw-1');
    expect(only(json, 'scaleway_vpc_gateway_network').zone).toBe('pl-waw-1');
  });

  test('scaleway-gateway-type-unchecked', () => {
    expect(only(scaleway.synth(network()), 'scaleway_vpc_public_gateway').type).toBe('VPC-GW-S');
  });

  test('scaleway-gateway-allowed-ranges', () => {
    const written = scaleway.argumentsOf('scaleway_vpc_public_gateway');

    expect(written).toContain('type');
    expect(written).not.toContain('allowed_ip_ranges');
    expect(written).not.toContain('bastion_enabled');
  });

  test('scaleway-vpc-routing-one-way', () => {
    expect(scaleway.argumentsOf('scaleway_vpc')).not.toContain('enable_routing');
  });

  test('scaleway-default-vpc', () => {
    const json = scaleway.synth(network());

    expect(only(json, 'scaleway_vpc_private_network').vpc_id).toMatch(/^\$\{scaleway_vpc\.network_vpc_\w+\.id\}$/);
  });

  test('scaleway-network-range-unchecked', () => {
    expect(scaleway.refusal(network({ cidr: '203.0.113.0/24' }))).toEqual(['cidr-not-private']);
    expect(scaleway.refusal(network({ cidr: '10.0.0.0/8' }))).toEqual(['cidr-prefix']);
    expect(scaleway.refusal(network({ cidr: '10.20.0.0/30' }))).toEqual(['cidr-prefix']);
  });

  test('scaleway-deprecated-arguments', () => {
    const written = [
      ...scaleway.argumentsOf('scaleway_vpc_private_network'),
      ...scaleway.argumentsOf('scaleway_vpc_gateway_network').filter(name => name !== 'zone'),
    ];

    expect(written.filter(name => /is_regional|^zone$|dhcp|static_address|move_to_ipam/.test(name))).toEqual([]);
    expect(scaleway.argumentsOf('scaleway_object_bucket')).not.toContain('acl');
    expect(scaleway.everyResource().filter(({ type }) => type.includes('dhcp'))).toEqual([]);
  });

  test('scaleway-address-race', () => {
    const json = scaleway.synth(database());

    expect(all(json, 'scaleway_ipam_ip')).toEqual([]);
    expect(only(json, 'scaleway_rdb_instance').depends_on).toEqual([
      'scaleway_vpc_private_network.network', expect.stringMatching(/^scaleway_vpc_gateway_network\./),
    ]);
  });
});

describe('OVHcloud', () => {
  const OPENSTACK_ID = '${ovh_cloud_project_network_private.network.regions_openstack_ids["GRA11"]}';

  test('ovhcloud-network-id-kinds', () => {
    const json = ovhcloud.synth(database());

    expect(only(json, 'ovh_cloud_project_network_private_subnet_v2').network_id).toBe(OPENSTACK_ID);
    expect(only(json, 'ovh_cloud_project_gateway').network_id).toBe(OPENSTACK_ID);
    expect(only(json, 'ovh_cloud_project_database').nodes[0].network_id).toBe(OPENSTACK_ID);
  });

  test('ovhcloud-network-in-all-regions', () => {
    expect(only(ovhcloud.synth(network()), 'ovh_cloud_project_network_private').regions).toEqual(['GRA11']);
  });

  test('ovhcloud-network-vlan', () => {
    const vlans = (...ids: string[]) => all(ovhcloud.synth(stack => {
      ids.forEach(id => new PrivateNetwork(stack, id, { cidr: '10.20.0.0/16' }));
    }), 'ovh_cloud_project_network_private').map(made => [made.name, made.vlan_id]).sort();

    const [[, first], [, second]] = vlans('first', 'second');
    expect(first).not.toBe(second);
    expect(vlans('second', 'first')).toEqual(vlans('first', 'second'));
  });

  test('ovhcloud-subnet-unchecked', () => {
    expect(ovhcloud.refusal(network({ cidr: '10.20.1.0/16' }))).toEqual(['cidr-host-bits']);
    expect(ovhcloud.refusal(network({ cidr: '203.0.113.0/24' }))).toEqual(['cidr-not-private']);
    expect(ovhcloud.refusal(network({ cidr: '10.20.0.0/30' }))).toEqual(['cidr-prefix']);
  });

  test('ovhcloud-gateway-model', () => {
    expect(only(ovhcloud.synth(network()), 'ovh_cloud_project_gateway').model).toBe('s');
  });

  test('ovhcloud-gateway-order', () => {
    const json = ovhcloud.synth(database());

    expect(only(json, 'ovh_cloud_project_gateway').subnet_id).toMatch(/^\$\{ovh_cloud_project_network_private_subnet_v2\./);
    expect(only(json, 'ovh_cloud_project_database').depends_on).toContainEqual(expect.stringMatching(/^ovh_cloud_project_gateway\./));
  });

  test('ovhcloud-gateway-address-without-gateway', () => {
    expect(only(ovhcloud.synth(network({ egress: false })), 'ovh_cloud_project_network_private_subnet_v2').enable_gateway_ip).toBe(false);
  });
});
