import { refuse } from '../faults';
import { modulesOf, notRuled, Subjects } from './beyond';
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
  /** What must not pass unseen although no rule is about it. */
  readonly about: Subjects;
  /** Undefined where nothing is known of such a resource; else what is wrong with it. */
  readonly judge: (judged: Judged, knowledge: Knowledge) => Wrong[] | undefined;
  /** What is wrong beside single resources. */
  readonly judgeStack?: (stack: Synthesized) => Finding[];
}

/** What is wrong with a resource, and what to do. */
export type Wrong = Pick<Finding, 'what' | 'remedy' | 'notJudged'>;

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
    const judged = { resource, attributes: resource.attributes, stack, owners };
    const kind = owners.find(owner => owner.kind)?.kind;
    const own = kind === undefined ? undefined : judgeAs(kind, judged, promised);
    if (own) judgedPaths.add(owners[0].path);
    const wrong = own ?? judgeBeside(judged, kind, promised);
    const { path, platform } = owners[0] ?? { path: resource.path, platform: stack.platform };
    return (wrong ?? []).map(each => ({ path, platform, address: resource.address, ...each }));
  });
  const open = stack.constructs.filter(({ construct, path }) => promised.constructs.includes(construct) && !judgedPaths.has(path));
  return [...findings, ...open.map(construct => notJudged(construct, promised)), ...modulesOf(stack), ...promised.judgeStack?.(stack) ?? []];
}

/** By the rules of one kind. */
function judgeAs(kind: string, judged: Judged, { judge, topic }: Promised): Wrong[] | undefined {
  const knowledge = knowledgeOf(kind);
  return knowledge[topic] && judge(judged, knowledge);
}

/** What stands beside the library, or is of another cloud than the construct it stands in, is judged by whichever kind has a rule for its type. */
function judgeBeside(judged: Judged, kind: string | undefined, promised: Promised): Wrong[] | undefined {
  for (const other of knownKinds().filter(each => each !== kind)) {
    const wrong = judgeAs(other, { ...judged, owners: [] }, promised);
    if (wrong) return wrong;
  }
  return notRuled(judged.resource, kind === undefined ? undefined : knowledgeOf(kind), promised.about);
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
