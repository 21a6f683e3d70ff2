/** Rules for OVHcloud about who reaches the API server of a cluster, and logins. */
import { gatewaysOn } from './ovhcloud-rules-network';
import { isExpression, isRange, matches, OvhcloudStack, Rule, unless } from './ovhcloud-rules-stack';

const KUBE = 'ovh_cloud_project_kube';
const ALLOW_LIST = 'ovh_cloud_project_kube_iprestrictions';
const OIDC = 'ovh_cloud_project_kube_oidc';

export const accessRules: Rule[] = [
  {
    id: 'cluster-allow-list',
    about: 'A cluster has exactly one list of addresses; without any its API server is open to everybody.',
    on: [KUBE],
    check: (_body, stack, { address }) =>
      unless(address.startsWith('data.') || allowListsOf(`\${${address}.id}`, stack).length === 1, 'the cluster has no list, or two'),
  },
  {
    id: 'allow-list-form',
    about: 'A list has ranges, none of them the whole internet: an empty list lets everybody in.',
    on: [ALLOW_LIST],
    check: ({ ips }) => [
      ...unless(Array.isArray(ips) && ips.length > 0, 'ips is empty'),
      ...[ips ?? []].flat().flatMap(ip => unless(isExpression(ip) ? ip.endsWith('}/32') : isRange(ip) && !ip.endsWith('/0'), `a range is ${ip}`)),
    ],
  },
  {
    id: 'allow-list-nodes',
    about: 'Nodes come from the public address of their gateway, so it is let in.',
    on: [ALLOW_LIST],
    check: ({ kube_id: id, ips }, stack) => {
      const subnet = stack.target(stack.target(id)?.block?.body.nodes_subnet_id)?.block?.address ?? '';
      return gatewaysOn(subnet, stack).flatMap(({ address }) =>
        unless([ips].flat().some(ip => String(ip).includes(`${address}.external_information`)), `${address} is shut out`));
    },
  },
  {
    id: 'oidc-form',
    about: 'A login has an issuer with https and a client; claims are lists, required ones of key=value.',
    on: [OIDC],
    check: ({ issuer_url: issuer, client_id: client, oidc_groups_claim: groups = [], oidc_required_claim: required = [] }) => [
      ...matches(issuer, /^https:\/\/\S+$/, 'issuer_url'),
      ...matches(client, /^\S+$/, 'client_id'),
      ...unless(Array.isArray(groups) && Array.isArray(required), 'a claim is no list'),
      ...[required].flat().flatMap(claim => matches(claim, /^[^=]+=.+$/, 'a required claim')),
    ],
  },
  {
    id: 'oidc-waits',
    about: 'A login comes after the list of addresses: the cluster takes one change after the other.',
    on: [OIDC],
    check: ({ kube_id: id, depends_on: waits = [] }, stack) =>
      allowListsOf(id, stack).flatMap(address => unless(waits.includes(address), `does not wait for ${address}`)),
  },
];

/** Addresses of the lists of a cluster. */
export function allowListsOf(kubeId: unknown, stack: OvhcloudStack): string[] {
  return stack.of(ALLOW_LIST).filter(({ body }) => body.kube_id === kubeId).map(({ address }) => address);
}
