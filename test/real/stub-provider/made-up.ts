/** Values a real provider would have got from its cloud: well formed, and never from anywhere. */
import { randomInt, randomUUID } from 'crypto';
import type { Attribute, NestedType, Type } from './schema';
import { TLS } from './tls';
import type { ObjectValue, Value } from './values';

/** A made-up value for an attribute that nothing more is known about. */
export function madeUpValue(attribute: Attribute, name: string): Value {
  return attribute.nested_type ? ofNestedType(attribute.nested_type) : ofType(attribute.type ?? 'string', name);
}

function ofNestedType(nested: NestedType): Value {
  switch (nested.nesting_mode) {
    case 'list':
    case 'set': return [];
    case 'map': return {};
    default: return Object.fromEntries(Object.entries(nested.attributes).map(([name, attribute]) => [name, madeUpValue(attribute, name)]));
  }
}

function ofType(type: Type, name: string): Value {
  if (typeof type === 'string') {
    return ofPrimitive(type, name);
  }
  switch (type[0]) {
    case 'map': return {};
    case 'object': return Object.fromEntries(Object.entries(type[1]).map(([key, member]) => [key, ofType(member, key)]));
    default: return [];
  }
}

function ofPrimitive(type: string, name: string): Value {
  switch (type) {
    case 'number': return 0;
    case 'bool': return false;
    default: return /(^|_)id$/.test(name) ? randomUUID() : `stub-${name}`;
  }
}

/** The text `made up`, as a certificate would be handed out. */
const PEM = 'bWFkZSB1cA==';

/** Values by resource type for what programs read: indexed lists and maps, and texts of a given form. */
const PARTICULAR: Record<string, (plan: ObjectValue) => ObjectValue> = {
  ovh_cloud_project_network_private: ({ regions }) => ({
    regions_openstack_ids: Object.fromEntries(texts(regions).map(region => [region, randomUUID()])),
  }),
  ovh_cloud_project_gateway: ({ subnet_id }) => ({
    external_information: [{ network_id: randomUUID(), ips: [{ ip: '203.0.113.1', subnet_id }] }],
  }),
  ovh_cloud_project_database: ({ engine }) => ({
    endpoints: [databaseEndpoint(String(engine))],
  }),
  ovh_cloud_project_kube: () => ({
    url: 'kube.example:6443',
    kubeconfig_attributes: [{ host: 'https://kube.example:6443', cluster_ca_certificate: PEM, client_certificate: PEM, client_key: PEM }],
  }),
  ovh_cloud_project_storage: ({ name, region_name }) => ({
    region: region_name,
    virtual_host: `https://${name}.s3.example`,
  }),
  hcloud_primary_ip: () => ({ id: number(), ip_address: nextAddress() }),
  random_password: plan => ({ result: password(plan) }),
  random_string: ({ length }) => ({ result: 'x'.repeat(Number(length)) }),
  ...TLS,
};

/** Hetzner's ids are numbers, most of them as text. */
const ofHetzner = (type: string): ObjectValue => (type.startsWith('hcloud_') ? { id: String(number()) } : {});

/** What is known about a resource of this type; attributes not named get `madeUpValue`. */
export function particularValues(type: string, plan: ObjectValue): ObjectValue {
  return { ...ofHetzner(type), ...PARTICULAR[type]?.(plan) };
}

function number(): number {
  return randomInt(1, 2 ** 40);
}

let addresses = 0;

/** Counted, because no two servers have the same address: drawn at random, some do. */
function nextAddress(): string {
  addresses = addresses % 254 + 1;
  return `203.0.113.${addresses}`;
}

function texts(value: Value): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Has each class of characters as often as it is asked for: databases refuse a password without them. */
function password({ length, min_upper: upper, min_numeric: numeric, min_special: special, override_special: specials }: ObjectValue): string {
  const demanded = 'X'.repeat(Number(upper)) + '7'.repeat(Number(numeric)) + String(specials ?? '!')[0].repeat(Number(special));
  return demanded.padEnd(Number(length), 'x');
}

function databaseEndpoint(component: string): ObjectValue {
  const domain = `${component}-stub.database.example`;
  const port = 20184;
  return {
    component, domain, path: '/defaultdb', port, scheme: component, ssl: true, ssl_mode: 'require', uri: `${component}://${domain}:${port}/defaultdb`,
  };
}
