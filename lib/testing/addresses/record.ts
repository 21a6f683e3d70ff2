import { GUARD_ADDRESSES } from '../../guard';
import { Lifecycle, Resource, resourcesIn, TerraformJson } from '../plan-tests/terraform-json';
import { forcesNew, isStatefulType } from './forces-new';

/** What stands for the resources that one watches, among the arguments that force its replacement. */
export const TRIGGERS = 'replace_triggered_by';

/** A stack as a platform gives it. */
export interface SynthesizedStack {
  /** Key of the platform in the configuration. */
  readonly platform: string;
  /** The Terraform JSON. */
  readonly json: any;
}

/** What is recorded of one resource, under its address. */
export interface RecordedResource {
  readonly type: string;
  /** Path of the construct that made it; what an instance of a guard stands for. */
  readonly path: string;
  /** Whether its loss costs data, or the network that such stand on. */
  readonly stateful: boolean;
  /** Arguments whose change makes the provider replace it. */
  readonly forcesNew: Record<string, unknown>;
}

/** Another address for what stands in the state. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where everything in a stack has its place in the state, and what was chosen for it. */
export interface AddressRecord {
  /** Name of the stack. */
  readonly stack: string;
  readonly platform: string;
  /** What was chosen, by construct path. */
  readonly constructs: Record<string, Record<string, unknown>>;
  /** By address, in order. */
  readonly resources: Record<string, RecordedResource>;
}

/** Moves that a stack already makes; one block may stand without a list. */
export function movesIn({ json }: SynthesizedStack): Move[] {
  return [json.moved ?? []].flat();
}

/** The name of a stack, as the engine writes it. */
export function nameOf(json: any): string {
  return json['//']?.metadata?.stackName ?? '';
}

/** The addresses of a stack. */
export function addressesOf({ platform, json }: SynthesizedStack): AddressRecord {
  const entries = resourcesIn(json).flatMap(resource => entriesOf(resource, json));
  return {
    stack: nameOf(json),
    platform,
    constructs: sorted(json['//']?.metadata?.sovereign?.constructs ?? {}),
    resources: sorted(Object.fromEntries(entries)),
  };
}

/** One for each instance: guards have one for each construct. */
function entriesOf(resource: Resource, json: TerraformJson): [string, RecordedResource][] {
  const { type, name, body: { '//': comment, for_each: each } } = resource;
  const address = `${type}.${name}`;
  const recorded = { type, path: (comment as any)?.metadata?.path ?? '', stateful: isStateful(resource), forcesNew: forcing(resource, json) };
  if (typeof each !== 'object' || each === null) return [[address, recorded]];
  return Object.keys(each).map(key => [`${address}["${key}"]`, { ...recorded, path: recorded.path || key }]);
}

/** Guards hold no data: they stand for what does. */
function isStateful({ type, name, body }: Resource): boolean {
  return !GUARD_ADDRESSES.includes(`${type}.${name}`) && (isStatefulType(type) || body.lifecycle?.prevent_destroy === true);
}

function forcing({ type, body }: Resource, json: TerraformJson): Record<string, unknown> {
  const { lifecycle = {} } = body;
  const own = forcesNew(type).filter(path => !isIgnored(path, lifecycle)).map(path => [path, valueAt(body, path)] as const);
  const triggers = lifecycle.replace_triggered_by?.map(address => argumentsOf(address, json));
  return Object.fromEntries([...own, [TRIGGERS, triggers] as const].filter(([, value]) => value !== undefined));
}

function isIgnored(path: string, { ignore_changes: ignored }: Lifecycle): boolean {
  return ignored === 'all' || (Array.isArray(ignored) && ignored.includes(path.split('.')[0]));
}

/** A block is a list of one. */
function valueAt(body: object, path: string): unknown {
  return path.split('.').reduce<any>((value, step) => [value].flat()[0]?.[step], body);
}

/** What another resource is replaced for when it changes. */
function argumentsOf(address: string, { resource }: TerraformJson): unknown {
  const [type, name] = address.replace(/^\$\{|\}$/g, '').split('.');
  const { '//': _, lifecycle, provider, ...args } = resource?.[type]?.[name] ?? {};
  return args;
}

function sorted<T>(members: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.keys(members).sort().map(key => [key, members[key]]));
}
