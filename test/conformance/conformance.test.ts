import { Outcome, outcomeOf, withoutComments } from '../../lib/conformance';
import { PLATFORMS } from './platforms';
import { REFUSED } from './refused';
import { SUITES } from './suites';

/** Props that are refused in the name of another one. */
const BLAMED: Record<string, string> = { emptyOnDestroy: 'deletionProtection' };

const CASES = Object.values(SUITES).flatMap(suite => suite.cases);

describe.each(PLATFORMS)('$kind', ({ kind, configuration, prepare }) => {
  const run = (build: Parameters<typeof outcomeOf>[1]) => outcomeOf(configuration, build, prepare);

  describe.each(CASES)('$name', ({ name, build }) => {
    const expected = REFUSED[kind][name];

    if (expected) {
      test(`is refused: ${expected.join(', ')}`, () => {
        const { refusal, leftBehind } = run(build);

        expect(refusal?.faults.map(f => f.code)).toEqual(expected);
        expect(refusal?.message).not.toMatch(/\{\w+\}/);
        expect(tracesOf(refusal!.message.split(':')[0], leftBehind)).toEqual([]);
      });
      return;
    }

    test('is accepted and can be seen in the metadata', () => {
      const { json } = accepted(run(build));

      const constructs = Object.values(json['//'].metadata.sovereign.constructs) as any[];
      expect(constructs.length).toBeGreaterThan(0);
      expect(constructs.map(c => c.platform)).toEqual(constructs.map(() => kind));
    });

    test('names the provider on every resource', () => {
      const { json } = accepted(run(build));

      const missing = resourcesOf(json).filter(r => r.type !== 'terraform_data' && !r.body.provider).map(r => r.type);
      expect(missing).toEqual([]);
    });

    test('guards what it protects', () => {
      const { json } = accepted(run(build));

      const guarded = Object.keys(json.resource.terraform_data.sovereign_protection.for_each);
      const held = resourcesOf(json).filter(r => r.type !== 'terraform_data' && r.body.lifecycle?.prevent_destroy === true);
      const paths = held.map(r => r.body['//'].metadata.path.replace(/\/Default$/, '') as string);
      expect(paths).toEqual(expect.arrayContaining(guarded));
      // What a construct cannot do without may be held with it, such as the keys that a cluster signs with.
      expect(paths.filter(path => !guarded.some(g => path === g || path.startsWith(`${g}/`)))).toEqual([]);
    });

    test('has outputs that are never empty', () => {
      const { json } = accepted(run(build));

      const empty = Object.entries(json.output ?? {}).filter(([, output]: [string, any]) => !output.value);
      expect(empty).toEqual([]);
    });
  });

  describe.each(Object.entries(SUITES))('every prop of %s makes a difference or is refused', (_name, suite) => {
    const { twoValues } = suite;

    test.each(Object.keys(twoValues))('%s', prop => {
      const [first, second] = [0, 1].map(index => run(stack => {
        suite.build(stack, twoValues[prop](stack)[index]);
      }));

      if (isUnsupported(first)) {return expect(isUnsupported(second)).toBe(true);}
      if (first.refusal || second.refusal) {return expect(refusedProps(first, second)).toContain(BLAMED[prop] ?? prop);}
      if (prop === 'labels' && notWritten(first)) {return expect(notWritten(first)).not.toEqual(notWritten(second));}
      expect(withoutComments(first.json)).not.toEqual(withoutComments(second.json));
    });
  });
});

test('no platform is left out of the table of refusals', () => {
  expect(Object.keys(REFUSED).sort()).toEqual(PLATFORMS.map(p => p.kind).sort());
});

test('the table of refusals names only cases that exist', () => {
  const names = CASES.map(c => c.name);
  const unknown = Object.values(REFUSED).flatMap(refused => Object.keys(refused)).filter(name => !names.includes(name));
  expect(unknown).toEqual([]);
});

function accepted(outcome: Outcome): Outcome {
  expect(outcome.refusal?.message).toBeUndefined();
  return outcome;
}

/** What a refused constructor left in the tree; after a refused method the construct is there, but not what was asked for. */
function tracesOf(path: string, leftBehind: string[]): string[] {
  const refusedMethod = leftBehind.includes(path);
  return leftBehind.filter(left => left.startsWith(refusedMethod ? `${path}/user-` : path));
}

/** Names of the props that were refused; of a path such as `nodePools[0].maxNodes` every part. */
function refusedProps(...outcomes: Outcome[]): string[] {
  return outcomes.flatMap(o => o.refusal?.faults.flatMap(f => f.prop.split(/[.[\]]+/)) ?? []);
}

/** A platform without a construct refuses all of its props at once. */
function isUnsupported({ refusal }: Outcome): boolean {
  return refusal?.faults.some(({ code }) => code === 'platform-unsupported') ?? false;
}

function notWritten({ json }: Outcome): unknown[] | undefined {
  const labels = Object.values(json['//'].metadata.sovereign.constructs).map((c: any) => c.labelsNotWritten).filter(Boolean);
  return labels.length > 0 ? labels : undefined;
}

function resourcesOf(json: any): { type: string; body: any }[] {
  return Object.entries(json.resource).flatMap(([type, byName]: [string, any]) => Object.values(byName).map(body => ({ type, body })));
}
