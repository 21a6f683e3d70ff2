import { Location } from '../../../lib/location';
import { HetznerPlatform } from '../../../lib/platforms/hetzner/platform';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { all, bucket, hetzner, network, only } from './support';

const SERVER = 'hcloud_server';

const elsewhere = (code: string) => hetzner.synth(network({ location: Location.exactly({ hetzner: code }) }), { allowOutsideEea: true });

/** A configuration with settings of networks. */
const withNetworkSettings = (settings: object) => ({ platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork'], network: settings } } });

test('hetzner-network-smaller-than-24', () => {
  const ranges = (cidr: string) => {
    const json = hetzner.synth(network({ cidr }));
    return [only(json, 'hcloud_network').ip_range, only(json, 'hcloud_network_subnet').ip_range, only(json, SERVER).network[0].ip];
  };

  expect(ranges('192.168.7.16/28')).toEqual(['192.168.7.0/24', '192.168.7.16/28', '192.168.7.30']);
  expect(ranges('192.168.7.0/24')).toEqual(['192.168.7.0/24', '192.168.7.0/24', '192.168.7.254']);
  expect(ranges('10.128.0.0/9')).toEqual(['10.128.0.0/9', '10.128.0.0/9', '10.255.255.254']);
});

test('hetzner-network-range-unchecked', () => {
  expect(hetzner.refusal(network({ cidr: '203.0.113.0/24' }))).toEqual(['cidr-not-private']);
  expect(hetzner.refusal(network({ cidr: '10.20.1.0/16' }))).toEqual(['cidr-host-bits']);
  expect(hetzner.refusal(network({ cidr: '10.0.0.0/8' }))).toEqual(['cidr-prefix']);
});

test('hetzner-network-public-gateway', () => {
  for (const cidr of ['172.31.1.0/24', '172.31.1.64/28']) {
    expect(hetzner.run(network({ cidr })).refusal?.message).toBe(
      `case/network: cidr: is refused by Hetzner: the gateway of such a network would be 172.31.1.1, which is that of public addresses, got "${cidr}"; `
      + 'allowed: a private range outside of 172.31.1.0/24; choose another range [value-refused]');
  }
  for (const cidr of ['172.31.0.0/16', '172.31.2.0/24']) expect(hetzner.refusal(network({ cidr }))).toEqual([]);
});

test('hetzner-network-zone', () => {
  const zone = (code: string) => only(elsewhere(code), 'hcloud_network_subnet').network_zone;

  expect(['fsn1', 'nbg1', 'hel1'].map(zone)).toEqual(['eu-central', 'eu-central', 'eu-central']);
  expect(['ash', 'hil', 'sin'].map(zone)).toEqual(['us-east', 'us-west', 'ap-southeast']);
  for (const code of ['ash', 'hil', 'sin']) {
    expect(hetzner.refusal(network({ location: Location.exactly({ hetzner: code }) }))).toEqual(['location-outside-eea']);
  }
});

test('hetzner-server-before-subnet', () => {
  for (const { body } of hetzner.everyResource().filter(({ type }) => type === SERVER)) {
    expect(body.network[0].subnet_id).toMatch(/^\$\{hcloud_network_subnet\./);
    expect(body.network[0]).not.toHaveProperty('network_id');
  }
});

test('hetzner-subnet-holds-servers', () => {
  for (const json of hetzner.everyStack()) {
    for (const { network: [{ subnet_id }], lifecycle } of all(json, SERVER)) {
      const [trigger] = lifecycle.replace_triggered_by;
      const [, type, name] = /^(\w+)\.([\w-]+)$/.exec(trigger)!;
      expect([`\${${trigger}.id}`, json.resource[type][name].input?.subnet_id]).toContain(subnet_id);
    }
  }
});

test('hetzner-server-alias-ips', () => {
  expect(only(hetzner.synth(network()), SERVER).network[0].alias_ips).toEqual([]);
});

test('hetzner-firewall-bound-twice', () => {
  const json = hetzner.synth(network());

  expect(only(json, SERVER).firewall_ids).toEqual([expect.stringMatching(/^\$\{hcloud_firewall\..*\.id\}$/)]);
  expect(only(json, 'hcloud_firewall')).not.toHaveProperty('apply_to');
  expect(only(json, 'hcloud_firewall')).not.toHaveProperty('rule');
});

test('hetzner-firewall-on-private-server', () => {
  for (const { body } of hetzner.everyResource().filter(({ type }) => type === SERVER)) {
    const isPublic = body.public_net[0].ipv4_enabled || body.public_net[0].ipv6_enabled;
    expect([isPublic, body.firewall_ids?.length ?? 0]).toEqual([isPublic, isPublic ? 1 : 0]);
  }
});

test('hetzner-route-by-dhcp', () => {
  const json = hetzner.synth(stack => {
    const made = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
    expect(made.handles.values.gatewayAddress).toBe('10.20.0.1');
  });

  expect(only(json, 'hcloud_network_route')).toMatchObject({ destination: '0.0.0.0/0', gateway: '10.20.255.254' });
});

test('hetzner-nat-public-address', () => {
  const json = hetzner.synth(network());

  expect(only(json, SERVER).public_net[0].ipv4).toMatch(/^\$\{hcloud_primary_ip\./);
  expect(only(json, 'hcloud_primary_ip')).toMatchObject({ type: 'ipv4', auto_delete: false });
});

test('hetzner-public-net-default', () => {
  expect(only(hetzner.synth(network()), SERVER).public_net).toEqual([expect.objectContaining({ ipv4_enabled: true, ipv6_enabled: false })]);
});

test('hetzner-server-replaced-by-user-data', () => {
  const servers = hetzner.everyResource().filter(({ type }) => type === SERVER);

  expect(servers.length).toBeGreaterThan(0);
  for (const { body } of servers) expect(body.lifecycle.ignore_changes).toEqual(['user_data', 'image', 'ssh_keys', 'placement_group_id']);
});

test('hetzner-user-data-length', () => {
  const json = hetzner.synth(network());
  const [local] = Object.keys(json.locals);

  expect(only(json, SERVER).user_data).toBe(`#cloud-config\n\${yamlencode(local.${local})}`);
  expect(only(json, SERVER).lifecycle.precondition).toEqual([
    expect.objectContaining({ condition: `\${length(base64encode(yamlencode(local.${local}))) <= 43672}` }),
  ]);
});

test('hetzner-data-center', () => {
  for (const type of [SERVER, 'hcloud_primary_ip']) {
    expect(hetzner.argumentsOf(type)).toContain('location');
    expect(hetzner.argumentsOf(type)).not.toContain('datacenter');
  }
});

test('hetzner-primary-ip-assignee', () => {
  expect(hetzner.argumentsOf('hcloud_primary_ip').filter(name => name.startsWith('assignee'))).toEqual([]);
});

test('hetzner-types-end-by-location', () => {
  const chosen = (code: string) => only(elsewhere(code), SERVER).server_type;
  const named = (natServerType: string) => hetzner.run(network(), withNetworkSettings({ natServerType }));

  expect(['fsn1', 'hel1', 'ash', 'sin'].map(chosen)).toEqual(['cpx12', 'cpx12', 'cpx11', 'cpx12']);
  expect(only(named('cx23').json, SERVER).server_type).toBe('cx23');
  expect(named('cx22').refusal!.message).toContain('platforms.hetzner.network.natServerType: is no type that Hetzner sells in fsn1, got "cx22"');
  expect(named('cpx11').refusal!.faults.map(fault => fault.code)).toEqual(['size-unknown']);
  expect(named('cax11').refusal!.faults.map(fault => fault.code)).toEqual(['size-not-sold-so']);
});

test('hetzner-label-characters', () => {
  const labels = { 'team-': 'shop' };

  expect(hetzner.refusal(network({ labels }))).toEqual(['prop-pattern']);
  const json = hetzner.synth(network({ labels: { team: 'shop' } }));
  for (const type of ['hcloud_network', 'hcloud_firewall', 'hcloud_primary_ip', SERVER]) expect(only(json, type).labels).toEqual({ team: 'shop' });
});

test('hetzner-one-token-one-project', () => {
  const build = (name?: string) => hetzner.synth(stack => {
    const platform = new HetznerPlatform({ name, location: 'de', acceptSelfOperated: ['PrivateNetwork'] });
    network({ platform })(stack);
    bucket({ platform })(stack);
  });
  const [first, second] = [build(), build('eu-backup')];

  expect([first.provider.hcloud, first.variable]).toEqual([[{}], undefined]);
  expect(second.provider.hcloud).toEqual([{ alias: 'eu_backup', token: '${var.eu_backup_hcloud_token}' }]);
  expect(second.provider.minio[0]).toMatchObject({
    alias: 'eu_backup_fsn1', minio_user: '${var.eu_backup_s3_access_key}', minio_password: '${var.eu_backup_s3_secret_key}',
  });
  for (const variable of Object.values(second.variable)) expect(variable).toMatchObject({ sensitive: true, nullable: false });
});

test('hetzner-endpoint-argument', () => {
  for (const json of hetzner.everyStack()) {
    for (const provider of json.provider.hcloud ?? []) expect(Object.keys(provider).filter(key => key.startsWith('endpoint'))).toEqual([]);
  }
});
