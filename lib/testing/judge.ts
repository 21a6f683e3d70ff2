import { refuse } from '../faults';
import { Everywhere } from './everywhere';
import type { Finding } from './finding';
import { Judged, Knowledge, knowledgeOf, knownKinds } from './knowledge';
import { checkOptions, names } from './options';
import { ChosenConstruct, Synthesized, SynthesizedResource } from './synthesized';

/** What is judged: a program on one platform or on several. */
export type Subject = Synthesized | Everywhere;

/** What is accepted as it is. */
export interface JudgeOptions {
  /**
   * Paths of constructs whose findings, and those of everything in them, are accepted.
   * @default - none
   */
  readonly except?: readonly string[];
}

const OPTIONS = { except: names('a list of construct paths') };

/** One promise: what the kit must know for it, which constructs it is about, and how one resource is judged. */
export interface Promised {
  readonly topic: keyof Knowledge;
  readonly constructs: readonly string[];
  /** Undefined where nothing is known of such a resource; else what is wrong with it. */
  readonly judge: (judged: Judged, knowledge: Knowledge) => Wrong[] | undefined;
  /** What is wrong beside single resources. */
  readonly judgeStack?: (stack: Synthesized) => Finding[];
}

/** What is wrong with a resource, and what to do. */
export type Wrong = Pick<Finding, 'what' | 'remedy'>;

/** What does not hold of a promise. A platform that refuses the program, or that the kit knows nothing of, cannot hold it. */
export function findingsOf(subject: Subject, promised: Promised, options: JudgeOptions = {}): Finding[] {
  checkOptions('expect', options, OPTIONS);
  const { except = [] } = options;
  const stacks = stacksOf(subject);
  checkPaths(stacks, except);
  const findings = [...refusalsOf(subject), ...stacks.flatMap(stack => judgeStack(stack, promised))];
  return findings.filter(({ path }) => !except.some(accepted => path === accepted || path.startsWith(`${accepted}/`)));
}

/** The platforms that refuse the program. */
export function refusalsOf(subject: Subject): Finding[] {
  if (!(subject instanceof Everywhere)) return [];
  return subject.refused.flatMap(({ platform, refusal }) => refusal!.faults.map(({ message }) => ({
    path: refusal!.where, platform, what: message, remedy: `or leave "${platform}" out of the platforms under test`, notJudged: true,
  })));
}

/** The stacks there are to judge. */
export function stacksOf(subject: Subject): readonly Synthesized[] {
  if (subject instanceof Everywhere) return subject.synthesized;
  if (subject instanceof Synthesized) return [subject];
  return refuse('expect', 'prop-type', 'received', { got: subject, expected: 'what synth or synthEverywhere return' });
}

/** An exception that names nothing would look as if it were needed. */
function checkPaths(stacks: readonly Synthesized[], except: readonly string[]): void {
  for (const path of except.filter(accepted => stacks.length > 0 && !stacks.some(stack => stack.has(accepted)))) {
    refuse('expect', 'construct-unknown', 'except', { got: path, known: stacks[0].constructs.map(c => c.path) });
  }
}

function judgeStack(stack: Synthesized, promised: Promised): Finding[] {
  const byPath = new Map(stack.constructs.map(construct => [construct.path, construct]));
  const judgedPaths = new Set<string>();
  const findings = stack.resources.flatMap(resource => {
    const owners = ownersOf(resource, byPath);
    const wrong = judgeResource({ resource, attributes: resource.attributes, stack, owners }, promised);
    if (wrong && owners.length > 0) judgedPaths.add(owners[0].path);
    const { path, platform } = owners[0] ?? { path: resource.path, platform: stack.platform };
    return (wrong ?? []).map(each => ({ path, platform, address: resource.address, ...each }));
  });
  const open = stack.constructs.filter(({ construct, path }) => promised.constructs.includes(construct) && !judgedPaths.has(path));
  return [...findings, ...open.map(construct => notJudged(construct, promised)), ...promised.judgeStack?.(stack) ?? []];
}

/** What stands beside the library is judged by whichever kind has a rule for its type. */
function judgeResource(judged: Judged, { judge, topic }: Promised): Wrong[] | undefined {
  const kind = judged.owners.find(owner => owner.kind)?.kind;
  const kinds = kind === undefined ? knownKinds() : [kind];
  const known = kinds.map(knowledgeOf).filter(knowledge => knowledge[topic]);
  return known.map(knowledge => judge(judged, knowledge)).find(wrong => wrong);
}

function ownersOf({ path }: SynthesizedResource, byPath: ReadonlyMap<string, ChosenConstruct>): ChosenConstruct[] {
  const steps = path.split('/');
  return steps.map((_, index) => byPath.get(steps.slice(0, steps.length - index).join('/'))).filter(owner => owner !== undefined);
}

function notJudged({ path, platform, kind, construct }: ChosenConstruct, { topic }: Promised): Finding {
  const known = knowledgeOf(kind)[topic] !== undefined;
  const said = known
    ? { what: `has no resource that could be judged (${topic} of ${construct})`, remedy: 'look at what overrides its resources' }
    : { what: `stands on "${kind}", of which the kit does not know "${topic}"`, remedy: `teach("${kind}", { ${topic}: … }) says what must hold there` };
  return { path, platform, ...said, notJudged: true };
}
