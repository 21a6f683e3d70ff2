/** Rules for OVHcloud about everything: projects, providers, and what an id is an id of. */
import { Block, isExpression, matches, oneOf, OvhcloudStack, Rule, unless } from './ovhcloud-rules-stack';

const ENDPOINTS = ['ovh-eu', 'ovh-ca', 'ovh-us', 'kimsufi-eu', 'kimsufi-ca', 'soyoustart-eu', 'soyoustart-ca'];
const CREDENTIALS = ['access_token', 'application_key', 'application_secret', 'client_id', 'client_secret', 'consumer_key'];
const PURCHASES = ['ovh_cloud_project', 'ovh_domain_zone', 'ovh_okms', 'ovh_vrack'];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const BUCKET_NAME = /^(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** What an id may look like when it is given, and where it comes from when it is a reference. */
interface IdKind {
  readonly given: RegExp;
  readonly from: string;
  readonly attribute: RegExp;
}

const NETWORK: IdKind = { given: UUID, from: 'ovh_cloud_project_network_private', attribute: /^regions_openstack_ids\["[\w-]+"\]$/ };
const SUBNET: IdKind = { given: UUID, from: 'ovh_cloud_project_network_private_subnet_v2', attribute: /^id$/ };
const CLUSTER: IdKind = { given: UUID, from: 'ovh_cloud_project_database', attribute: /^id$/ };
const KUBE: IdKind = { given: UUID, from: 'ovh_cloud_project_kube', attribute: /^id$/ };
const USER: IdKind = { given: /^\d+$/, from: 'ovh_cloud_project_user', attribute: /^id$/ };
const BUCKET: IdKind = { given: BUCKET_NAME, from: 'ovh_cloud_project_storage', attribute: /^name$/ };

const IDS: Record<string, Record<string, IdKind>> = {
  ovh_cloud_project_network_private_subnet_v2: { network_id: NETWORK },
  ovh_cloud_project_gateway: { network_id: NETWORK, subnet_id: SUBNET },
  ovh_cloud_project_kube: { private_network_id: NETWORK, nodes_subnet_id: SUBNET, load_balancers_subnet_id: SUBNET, kube_id: KUBE },
  ovh_cloud_project_kube_iprestrictions: { kube_id: KUBE },
  ovh_cloud_project_kube_nodepool: { kube_id: KUBE },
  ovh_cloud_project_kube_oidc: { kube_id: KUBE },
  ovh_cloud_project_database: { network_id: NETWORK, subnet_id: SUBNET },
  ovh_cloud_project_database_database: { cluster_id: CLUSTER },
  ovh_cloud_project_database_postgresql_user: { cluster_id: CLUSTER },
  ovh_cloud_project_database_certificates: { cluster_id: CLUSTER },
  ovh_cloud_project_user_s3_policy: { user_id: USER },
  ovh_cloud_project_user_s3_credential: { user_id: USER },
  ovh_cloud_project_storage_object_bucket_lifecycle_configuration: { container_name: BUCKET },
};

export const accountRules: Rule[] = [
  {
    id: 'project-named',
    about: 'Everything names its project, 32 hexadecimal digits; otherwise the environment decides where it is made.',
    check: ({ service_name: project }) => isExpression(project) ? [] : matches(project, /^[0-9a-f]{32}$/, 'service_name'),
  },
  {
    id: 'provider-named',
    about: 'Everything names a configured provider; otherwise a second account is built on the first.',
    check: ({ provider }, stack) => oneOf(provider, stack.providers.map(({ address }) => address), 'provider'),
  },
  {
    id: 'one-project-per-provider',
    about: 'What has the same provider has the same project.',
    check: ({ provider, service_name: project }, { blocks }) =>
      unless(blocks.every(other => other.body.provider !== provider || other.body.service_name === project), 'another block of this provider has another project'),
  },
  {
    id: 'account-not-crossed',
    about: 'What is referred to has the same provider.',
    check: (body, { blocks }) => addressesIn(body).flatMap(address => blocks.find(other => other.address === address) ?? [])
      .flatMap(other => unless(other.body.provider === body.provider, `${other.address} has another provider`)),
  },
  {
    id: 'endpoint-known',
    about: 'The provider names its API, by a name it knows or a URL: that decides about the jurisdiction.',
    on: ['provider'],
    check: ({ endpoint }) => /^https?:\/\//.test(endpoint) ? [] : oneOf(endpoint, ENDPOINTS, 'endpoint'),
  },
  {
    id: 'no-credentials',
    about: 'Credentials come from the environment, never from the configuration.',
    on: ['provider'],
    check: body => CREDENTIALS.filter(name => name in body).map(name => `${name} stands in the configuration`),
  },
  {
    id: 'no-purchase',
    about: 'These resources are orders that somebody pays for.',
    check: (_body, _stack, { type, address }) => unless(!PURCHASES.includes(type) || address.startsWith('data.'), `${type} is an order`),
  },
  {
    id: 'id-kind',
    about: 'Ids are of the kind that the argument wants: a network has an id of its own (`pn-...`) and one per region.',
    on: Object.keys(IDS),
    check: (body, stack, { type }) => Object.entries(IDS[type]).flatMap(([argument, kind]) =>
      valuesOf(body, argument).flatMap(value => unless(isOfKind(value, kind, stack), `${argument} is ${JSON.stringify(value)}`))),
  },
];

/** The argument of the block, or of each of its nodes. */
function valuesOf(body: any, argument: string): unknown[] {
  return [body, ...body.nodes ?? []].map(part => part[argument]).filter(value => value !== undefined);
}

function isOfKind(value: unknown, kind: IdKind, stack: OvhcloudStack): boolean {
  const target = stack.target(value);
  if (target) return target.block?.type === kind.from && !target.block.address.startsWith('data.') && kind.attribute.test(target.path);
  return isExpression(value) || kind.given.test(String(value));
}

/** The addresses that stand anywhere in a block. */
function addressesIn(body: object): string[] {
  return JSON.stringify(body).match(/(?:data\.)?\bovh_\w+\.[\w-]+/g) ?? [];
}

/** Blocks of the same account. */
export function ofSameAccount(block: Block, stack: OvhcloudStack): Block[] {
  return stack.of(block.type).filter(({ body }) => body.provider === block.body.provider);
}
