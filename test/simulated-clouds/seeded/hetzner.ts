/** Mistakes that a driver for Hetzner could make in the stack of `life/shop.ts`, and what must notice each of them first. */
import type { SeededFault } from './fault';
import { all, change, set, without } from './spoil';

const NAT = 'nat-server';
const WEB = 'pool-web';
const JOBS = 'pool-jobs';
const FIREWALL_ID = '${hcloud_firewall.cluster_firewall_7726E51B.id}';
const SERVER_ID = '${hcloud_server.database_server_8BFC5013.id}';
const NETWORK_ID = '${hcloud_network.network.id}';

/** Puts the servers of a pool at a private address. */
const at = (ip: string, pool: string) => change('hcloud_server', ({ network, ...body }) => (
  { ...body, network: (network as object[]).map(one => ({ ...one, ip })) }
), pool);

export const hetznerFaults: SeededFault[] = [
  {
    name: 'an argument that does not exist',
    spoil: set('hcloud_server', 'datacentre', 'fsn1-dc14', NAT),
    noticedBy: 'validate',
    says: /No argument or block type is named "datacentre"/,
  },
  {
    name: 'a label with a space',
    spoil: set('hcloud_network', 'labels', { team: 'the shop' }),
    noticedBy: 'validate',
    says: /label value 'the shop' \(key: team\) is not correctly formatted/,
  },
  {
    name: 'wrong kind of id: a network where a firewall is meant',
    spoil: set('hcloud_server', 'firewall_ids', [NETWORK_ID], NAT),
    noticedBy: 'apply',
    says: /firewall with ID \d+ not found/,
  },
  {
    name: 'wrong kind of id: a placement group where a public address is meant',
    spoil: set('hcloud_server', 'public_net', [{ ipv4: '${hcloud_placement_group.cluster_group-1_4E634AFD.id}', ipv6_enabled: false }], NAT),
    noticedBy: 'apply',
    says: /primary_ip with ID \d+ not found/,
  },
  {
    name: 'wrong kind of id: a server where a load balancer is meant',
    spoil: set('hcloud_load_balancer_network', 'load_balancer_id', SERVER_ID),
    noticedBy: 'apply',
    says: /load_balancer with ID \d+ not found/,
  },
  {
    name: 'a type that is not sold in the location',
    spoil: set('hcloud_server', 'server_type', 'cpx11', NAT),
    noticedBy: 'apply',
    says: /cpx11 is not sold in fsn1/,
  },
  {
    name: 'a volume in another location than its server',
    spoil: set('hcloud_volume', 'location', 'nbg1'),
    noticedBy: 'apply',
    says: /the volume is in nbg1, the server in fsn1/,
  },
  {
    name: 'two of three servers in another location than their volumes',
    spoil: all(...['server-2', 'server-3'].map(server => set('hcloud_server', 'location', 'nbg1', server))),
    noticedBy: 'apply',
    says: /the volume is in fsn1, the server in nbg1/,
  },
  {
    name: 'two servers at one private address',
    spoil: all(at('10.20.0.9', WEB), at('10.20.0.9', JOBS)),
    noticedBy: 'apply',
    says: /10\.20\.0\.9 is not available/,
  },
  {
    name: 'a load balancer at an address outside of its subnet',
    spoil: set('hcloud_load_balancer_network', 'ip', '10.30.0.9'),
    noticedBy: 'apply',
    says: /10\.30\.0\.9 is in no subnet that it can be in/,
  },
  {
    name: 'a firewall before a server without public address',
    spoil: set('hcloud_server', 'firewall_ids', [FIREWALL_ID], WEB),
    noticedBy: 'apply',
    says: /the server has no public address/,
  },
  {
    name: 'eleven servers in a spread group',
    spoil: all(set('hcloud_server', 'count', 11, WEB), set('hcloud_server', 'name', 'web-${count.index}', WEB)),
    noticedBy: 'apply',
    says: /a spread group has 10 servers at most/,
  },
  {
    name: 'missing edge: a server before the subnet of its network',
    spoil: change('hcloud_server', ({ lifecycle: _, ...body }) => ({ ...body, network: [{ network_id: NETWORK_ID, ip: '10.20.255.254', alias_ips: [] }] }), NAT),
    noticedBy: 'slow call',
    says: /the network has no subnet/,
    slow: 'POST /v1/networks/:id/actions/add_subnet',
  },
  {
    name: 'missing edge: a private target before the network of its load balancer',
    spoil: without('hcloud_load_balancer_target', 'depends_on'),
    noticedBy: 'slow call',
    says: /load balancer \d+: no private networks/,
    slow: 'POST /v1/load_balancers/:id/actions/attach_to_network',
    // Time for the server to come first. It costs none: the provider waits for 31 s, though it does not look again.
    slowMs: 20_000,
  },
  {
    name: 'servers without a list of further addresses',
    spoil: change('hcloud_server', ({ network, ...body }) => ({ ...body, network: (network as { alias_ips: string[] }[]).map(({ alias_ips: _, ...one }) => one) }), NAT),
    noticedBy: 'second plan',
    says: /update module\.shop\.hcloud_server\.network_nat-server/,
  },
  {
    name: 'firewalls bound from both sides',
    spoil: set('hcloud_firewall', 'apply_to', [{ server: '${hcloud_server.network_nat-server_64D910B2.id}' }], 'cluster'),
    noticedBy: 'second plan',
    says: /update module\.shop\.hcloud_server\.network_nat-server/,
  },
  {
    name: 'a server with a public address and no firewall',
    spoil: without('hcloud_server', 'firewall_ids', NAT),
    noticedBy: 'what is open',
    says: /server shop-network-nat/,
  },
  {
    name: 'a load balancer with a public interface',
    spoil: set('hcloud_load_balancer_network', 'enable_public_interface', true),
    noticedBy: 'what is open',
    says: /load balancer shop-database/,
  },
  {
    name: 'a firewall that lets everybody in',
    spoil: change('hcloud_firewall', ({ rule, ...body }) => ({ ...body, rule: (rule as object[]).map(one => ({ ...one, source_ips: ['0.0.0.0/0'] })) }), 'cluster'),
    noticedBy: 'what is open',
    says: /server shop-cluster-control-plane-1/,
  },
  {
    name: 'a volume shrinks',
    spoil: set('hcloud_volume', 'size', 20),
    noticedBy: 'change',
    says: /a volume of \d+ GB only grows, not to 20/,
  },
  {
    name: 'protection that is left on',
    spoil: all(...['delete_protection', 'rebuild_protection'].map(protection => set('hcloud_server', protection, true, 'cluster'))),
    noticedBy: 'destroy',
    says: /is protected against deletion/,
  },
];
