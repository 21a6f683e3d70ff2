import type { Judged, Rule } from '../knowledge';
import type { SynthesizedResource } from '../synthesized';
import { blocks } from './arguments';
import { Lead, notLedTo } from './exposure';
import { named } from './references';

const LEADS: Lead[] = [
  { resource: 'hcloud_floating_ip', to: ['server_id'] },
  { resource: 'hcloud_floating_ip_assignment', to: ['server_id'] },
  { resource: 'hcloud_primary_ip', to: ['assignee_id'] },
  { resource: 'hcloud_load_balancer', to: ['target'] },
  { resource: 'hcloud_load_balancer_target', to: ['server_id', 'label_selector'], isPublic: hasPublicBalancer },
];

/** Ranges that are the whole internet or a good part of it. */
const WIDE = /\/[0-7]$/;

/** Ways from the internet to a database's server that has no address there itself. */
export function publicWays(): Rule[] {
  return [
    ...notLedTo(LEADS, judged => databaseServers(judged).map(({ address }) => address)),
    {
      resource: 'hcloud_load_balancer_target',
      holds: judged => !hasPublicBalancer(judged) || !databaseServers(judged).some(server => selects(judged.attributes.label_selector, server)),
      otherwise: 'leads from the internet to a database, whose server its label_selector may select',
      remedy: 'select by a label that the servers of databases do not have',
    },
    {
      resource: 'hcloud_firewall',
      holds: judged => !letsInWide(judged) || !databaseServers(judged).some(server => isBefore(judged, server)),
      otherwise: 'lets in ranges wider than /8, or that cannot be told, and stands before the server of a database',
      remedy: 'attach it to other servers only',
    },
  ];
}

function databaseServers({ stack }: Judged): SynthesizedResource[] {
  const paths = stack.databases().map(({ path }) => `${path}/`);
  return stack.ofType('hcloud_server').filter(({ path }) => paths.some(start => `${path}/`.startsWith(start)));
}

/** A load balancer has a public interface unless its network says otherwise; one of another program may have one, too. */
function hasPublicBalancer({ attributes, stack }: Judged): boolean {
  const id: unknown = attributes.load_balancer_id;
  const networks = stack.ofType('hcloud_load_balancer_network').filter(({ attributes: other }) => other.load_balancer_id === id);
  return !networks.some(({ attributes: other }) => other.enable_public_interface === false);
}

/** Whether a selector may mean a server: it does not when it asks for a label that the server has not. */
function selects(selector: unknown, { attributes: { labels = {} } }: SynthesizedResource): boolean {
  if (typeof selector !== 'string') return false;
  return selector.split(',').every(part => {
    const [, key, value] = /^\s*([\w./-]+)\s*(?:==?\s*([\w.-]+)\s*)?$/.exec(part) ?? [];
    return key === undefined || (Object.hasOwn(labels, key) && (value === undefined || String(labels[key]) === value));
  });
}

function letsInWide({ attributes: { rule, dynamic } }: Judged): boolean {
  const inward = blocks(rule).filter(({ direction }) => direction !== 'out').flatMap(({ source_ips: ranges }) => blocks(ranges));
  return dynamic !== undefined || inward.some(range => WIDE.test(range) || String(range).includes('${'));
}

function isBefore({ resource, attributes, stack }: Judged, server: SynthesizedResource): boolean {
  const attachments = stack.ofType('hcloud_firewall_attachment').filter(other => named(other, stack).has(resource.address));
  const attached = attachments.flatMap(other => blocks(other.attributes.label_selectors));
  const selectors = [...blocks(attributes.apply_to).map(each => each.label_selector), ...attached];
  return named(server, stack).has(resource.address)
    || [resource, ...attachments].some(each => named(each, stack).has(server.address))
    || selectors.some(selector => selects(selector, server));
}
