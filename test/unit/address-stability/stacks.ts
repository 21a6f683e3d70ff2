import { AddressFinding, addressesOf, compareAddresses, SynthesizedStack } from '../../../lib/testing/addresses';
import { givenUpIn, movesIn } from '../../../lib/testing/addresses/record';

/** A resource as the engine writes it. */
export const at = (path: string, body: object = {}) => ({ ...body, '//': { metadata: { path, uniqueId: path } } });

export const instance = (path: string, body: object = {}) => at(path, { name: path, user_name: 'owner', region: 'fr-par', ...body });

/** A stack of databases, each with a user; guards for each. */
export const databases = (ids: string[], change: object = {}) => ({
  platform: 'scaleway',
  json: {
    '//': { metadata: { stackName: 'shop', sovereign: { constructs: Object.fromEntries(ids.map(id => [`shop/${id}`, { construct: 'ManagedPostgres', type: 'DB-DEV-S' }])) } } },
    'resource': {
      scaleway_rdb_instance: Object.fromEntries(ids.map(id => [id, instance(`shop/${id}/Default`, change)])),
      scaleway_rdb_user: Object.fromEntries(ids.map(id => [`${id}_user`, at(`shop/${id}/user/Default`, { instance_id: `\${scaleway_rdb_instance.${id}.id}` })])),
      terraform_data: {
        sovereign_platform: { for_each: Object.fromEntries(ids.map(id => [`shop/${id}`, 'scaleway'])) },
        sovereign_protection: { for_each: Object.fromEntries(ids.map(id => [`shop/${id}`, `shop/${id}`])), lifecycle: { prevent_destroy: true } },
      },
    },
  },
});

/** What is found when one stack becomes another, with what the latter does about it. */
export function compared(before: SynthesizedStack, after: SynthesizedStack): AddressFinding[] {
  return compareAddresses(addressesOf(before), addressesOf(after), { moved: movesIn(after), givenUp: givenUpIn(after) });
}

/** A stack of nothing but resources, and whatever else stands beside them. */
export const resources = (resource: unknown, beside: object = {}): SynthesizedStack => ({ platform: 'scaleway', json: { resource, ...beside } });

/** A network, and a cluster in it. */
export const cluster = (subnet: string, more: object = {}) => resources({
  scaleway_vpc_private_network: { network: at('shop/network/Default', { ipv4_subnet: { subnet } }) },
  scaleway_k8s_cluster: { cluster: at('shop/cluster/Default', { cni: 'cilium', private_network_id: '${scaleway_vpc_private_network.network.id}', ...more }) },
});
