import { refuse } from '../../faults';
import { GUARD_ADDRESSES } from '../../guard';
import { blocksIn, isProtected, Resource, resourcesIn } from '../plan-tests/terraform-json';
import { isStatefulType } from './forces-new';
import { forcingIn } from './forcing';
import { inputsOf } from './inputs';
import { asRead, instancesOf } from './instances';

/** A stack as a platform gives it. */
export interface SynthesizedStack {
  /** Key of the platform in the configuration. */
  readonly platform: string;
  /** The Terraform JSON. */
  readonly json: any;
}

/** What is recorded of one resource, or of one instance of it, under its address. */
export interface RecordedResource {
  readonly type: string;
  /** Path of the construct that made it; what an instance of a guard stands for. */
  readonly path: string;
  /** Whether its loss costs data, or the network that such stand on. */
  readonly stateful: boolean;
  /** Arguments whose change makes the provider replace it, and what of its provider decides where it is. */
  readonly forcesNew: Record<string, unknown>;
  /**
   * What decides which instances there are, where only a plan knows them: then all stand under the address of the resource.
   * @default - they are known
   */
  readonly instances?: Record<string, unknown>;
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
  return blocksIn<Move>(json.moved);
}

/** Addresses that a stack gives up without destroying what stands there. */
export function givenUpIn({ json }: SynthesizedStack): string[] {
  const removed = blocksIn<{ from: string; lifecycle?: object }>(json.removed);
  return removed.filter(({ lifecycle }) => blocksIn<any>(lifecycle).some(({ destroy }) => String(destroy) === 'false')).map(({ from }) => from);
}

/** The name of a stack, as the engine writes it. */
export function nameOf(json: any): string {
  return json['//']?.metadata?.stackName ?? '';
}

/** Stops with words of our own, as a record of something else would be empty and find nothing. */
export function checkStack(where: string, stack: SynthesizedStack): void {
  const { platform, json } = (stack ?? {}) as Partial<SynthesizedStack>;
  if (typeof platform === 'string' && typeof json === 'object' && json !== null && !Array.isArray(json)) return;
  refuse(where, 'prop-type', 'stack', { expected: 'what synth returns, or { platform, json }; of what synthEverywhere returns one of "synthesized" after another' });
}

/** The addresses of a stack. */
export function addressesOf(stack: SynthesizedStack): AddressRecord {
  checkStack('addressesOf', stack);
  const { platform, json } = stack;
  const readers = { forcing: forcingIn(json), inputs: inputsOf(json) };
  const entries = resourcesIn(json).flatMap(resource => entriesOf(resource, readers));
  return {
    stack: nameOf(json),
    platform,
    constructs: sorted(json['//']?.metadata?.sovereign?.constructs ?? {}),
    resources: sorted(Object.fromEntries(entries)),
  };
}

interface Readers {
  readonly forcing: ReturnType<typeof forcingIn>;
  readonly inputs: ReturnType<typeof inputsOf>;
}

/** One for each instance: guards have one for each construct. */
function entriesOf(resource: Resource, { forcing, inputs }: Readers): [string, RecordedResource][] {
  const { type, name, body: { '//': comment, count, for_each: each } } = resource;
  const [stateful, path] = [isStateful(resource), (comment as any)?.metadata?.path ?? ''];
  const forced = forcing(resource);
  const withInputs = (values: Record<string, unknown>) => present({ ...values, ...(stateful ? inputs(values) : {}) });
  const instances = instancesOf(resource.body);
  if (!instances) {
    const decisive = present({ count, for_each: each });
    return [[`${type}.${name}`, { type, path, stateful, forcesNew: withInputs(forced), instances: { ...decisive, ...inputs(decisive) } }]];
  }
  return instances.map(instance => {
    const forcesNew = withInputs(asRead(forced, instance) as Record<string, unknown>);
    return [`${type}.${name}${instance.suffix}`, { type, path: path || instance.key, stateful, forcesNew }];
  });
}

/** Guards hold no data: they stand for what does. */
function isStateful({ type, name, body }: Resource): boolean {
  return !GUARD_ADDRESSES.includes(`${type}.${name}`) && (isStatefulType(type) || isProtected(body));
}

function present(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function sorted<T>(members: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.keys(members).sort().map(key => [key, members[key]]));
}
