import type { Finding } from './finding';
import type { Wrong } from './judge';
import { Knowledge, knowledgeOf, knownKinds } from './knowledge';
import type { Synthesized, SynthesizedResource } from './synthesized';

/** What a promise is about, besides what its rules name. */
export type Subjects = readonly ('databases' | 'buckets')[] | 'everything';

/** Providers that make nothing on a cloud: it lies in the state, on this machine, or inside of what stands somewhere already. */
const NOWHERE = [
  'random', 'tls', 'terraform', 'null', 'time', 'local', 'archive', 'external', 'http', 'cloudinit', 'kubernetes', 'helm', 'kubectl', 'postgresql', 'mysql',
];

/** What types of providers that the kit does not know are called when they hold data. */
const WORDS: Record<string, RegExp> = {
  databases: /_(\w*db|dbaas|rds|\w*sql|postgres|databases?|mongo\w*|redis|valkey|opensearch|elasticsearch|kafka|cassandra|clickhouse)(_|$)/,
  buckets: /_(\w*bucket|container_v1|object_storage)(_|$)/,
};

/** What nobody can judge of a resource that no rule is about; undefined where there is nothing to judge. */
export function notRuled({ type }: SynthesizedResource, known: Knowledge | undefined, about: Subjects): Wrong[] | undefined {
  const all = knownKinds().map(knowledgeOf);
  const [provider] = type.split('_');
  const isKnown = NOWHERE.includes(provider) || all.some(({ providers = [] }) => providers.includes(provider));
  if (isKnown) return about !== 'everything' && about.some(each => all.some(knowledge => knowledge[each]?.includes(type))) ? [noRule(type)] : undefined;
  // What a kind that somebody has taught or registered makes is for its author to judge.
  if (known && !known.providers) return undefined;
  return about === 'everything' || about.some(each => WORDS[each].test(type)) ? [unknownProvider(provider)] : undefined;
}

/** Modules are read by Terraform later. */
export function modulesOf({ json, stackId, platform }: Synthesized): Finding[] {
  return Object.entries<any>(json.module ?? {}).map(([name, { '//': comment }]) => ({
    path: comment?.metadata?.path ?? stackId, platform, address: `module.${name}`,
    what: 'is a module, into which the kit cannot look', remedy: 'test it by itself, and name its construct in "except"', notJudged: true,
  }));
}

function noRule(type: string): Wrong {
  return {
    what: `cannot be judged: the kit has no rule for ${type} here`, notJudged: true,
    remedy: 'look at it yourself, and name its construct in "except"; teach adds a rule to a kind',
  };
}

function unknownProvider(provider: string): Wrong {
  return {
    what: `cannot be judged: the kit knows no provider "${provider}"`, notJudged: true,
    remedy: 'look at it yourself, and name its construct in "except"; teach adds a kind with its providers and rules',
  };
}
