import { SovereignError } from '../../lib/errors';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { clouds, stackWith } from './clouds';
import { code, table } from './table';

type Summaries = Record<string, string>;

const TOP_LEVEL: Summaries = {
  platform: 'Which cloud to build for: a key of `platforms`, or a kind that needs no settings.',
  catalog: 'The edition of sizes and versions to choose from; default: the newest one of this major release.',
  labels: 'Labels of everything in every stack.',
  stacks: 'By stack id: what is different in that stack.',
  state: 'A bucket that keeps the states of all stacks, see [state](state.md); default: local files.',
  platforms: 'By name: the settings of each cloud account, side by side.',
  release: 'Paths of constructs whose protection is being lifted, see [deletion protection](deletion-protection.md).',
  allowOutsideEea: 'Whether locations outside the European Economic Area may be used; default: false.',
};

const STACK: Summaries = {
  platform: 'Which cloud this stack is built for; wins over the top-level key.',
  labels: 'Labels of everything in this stack; they win over those of the top level.',
};

const STATE: Summaries = {
  platform: 'Which cloud keeps the states: a key of `platforms`, or a kind that needs no settings; it need not be the one that is built for.',
  bucket: 'Name of the bucket, which must exist.',
  location: 'Where the bucket is: a country, or a code of the cloud; default: the location in the block of its platform.',
  prefix: 'Folder of the states in the bucket; default: none. Give every program that shares a bucket its own.',
  lock: 'Whether a run keeps others out by a lock file; default: true where the cloud can.',
};

const PLATFORM: Summaries = {
  kind: 'Which cloud this is; default: the name of the block. A name that differs from its kind is a further account, and becomes the alias of the provider.',
  location: 'Where constructs stand that are given no location: a country, or a code of the cloud.',
  acceptSelfOperated: 'Names of constructs that you agree to operate yourself where the cloud does not.',
};

/** The keys of `context.sovereign`. */
export function configurationKeys(): string {
  return keyTable(TOP_LEVEL, block => block, '');
}

/** The keys of a block in `stacks`. */
export function stackKeys(): string {
  return keyTable(STACK, block => ({ stacks: { shop: block } }), 'stacks.shop.');
}

/** The keys of the block `state`. */
export function stateKeys(): string {
  return keyTable(STATE, block => ({ state: block }), 'state.');
}

/** The keys that the block of every platform may have. */
export function platformKeys(): string {
  const [{ kind: { kind, settings } }] = clouds();
  const own = new Set(settings.map(setting => setting.name.split('.')[0]));
  return keyTable(PLATFORM, block => ({ platforms: { [kind]: block } }), `platforms.${kind}.`, own);
}

/** The keys that only the block of one kind may have. */
export function settingsOf(kindName: string): string {
  const { kind } = clouds().find(cloud => cloud.kind.kind === kindName)!;
  return table(['key', 'value', 'meaning'], kind.settings.map(({ name, valueType, summary }) => [code(name), valueType.replace('-', ' '), summary]));
}

/** The library itself says which keys there are and what they take, so a table that lags behind cannot be made. */
function keyTable(summaries: Summaries, wrap: (block: object) => object, prefix: string, elsewhere = new Set<string>()): string {
  const known = knownKeys(wrap).filter(key => !elsewhere.has(key));
  const undocumented = known.filter(key => !(key in summaries));
  const outdated = Object.keys(summaries).filter(key => !known.includes(key));
  if (undocumented.length + outdated.length > 0) throw new Error(`configuration keys without summary: ${undocumented}; without key: ${outdated}`);
  const expected = faultsOf(wrap(Object.fromEntries(known.map(key => [key, null]))));
  return table(['key', 'value', 'meaning'], known.map(key => [code(key), valueOf(key, expected, prefix), summaries[key]]));
}

function knownKeys(wrap: (block: object) => object): string[] {
  const [{ message }] = faultsOf(wrap({ 'no such key': 1 }));
  return /use one of: (.*) \[prop-unknown\]$/.exec(message)![1].split(', ');
}

function valueOf(key: string, faults: SovereignError['faults'], prefix: string): string {
  const { message } = faults.find(({ prop }) => prop === prefix + key)!;
  return /; give (.*) \[prop-type\]$/.exec(message)![1];
}

function faultsOf(configuration: object): SovereignError['faults'] {
  try {
    new ObjectBucket(stackWith(configuration), 'bucket');
  } catch (error) {
    if (error instanceof SovereignError) return error.faults;
    throw error;
  }
  throw new Error('a wrong configuration was accepted');
}
