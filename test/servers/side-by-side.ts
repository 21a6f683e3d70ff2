/** Tests in lines: those of a line come one after another, on what the line begins with; lines run at once, because most of the time is waited. */

export interface Step<T> {
  readonly name: string;
  readonly run: (subject: T) => Promise<void>;
}

export interface Line<T> {
  readonly name: string;
  readonly begin: () => Promise<T>;
  readonly steps: ReadonlyArray<Step<T>>;
}

/** Declares the tests. After one that fails, no other of its line is run, and they say so. */
export function sideBySide<T>(lines: ReadonlyArray<Line<T>>): void {
  const outcomes = new Map<Step<T>, Promise<void>>();
  beforeAll(() => {
    for (const line of lines) start(line, outcomes);
  });

  describe.each(lines)('$name', ({ steps }) => {
    for (const step of steps) test(step.name, () => outcomes.get(step)!);
  });
}

function start<T>({ name, begin, steps }: Line<T>, outcomes: Map<Step<T>, Promise<void>>): void {
  let ready = timed(name, begin);
  for (const step of steps) {
    const subject = ready;
    const outcome = subject.then(found => timed(step.name, () => step.run(found)));
    const failed = new Error(`not run, because this failed before: ${step.name}`);
    ready = outcome.then(() => subject, async () => {
      await subject;
      throw failed;
    });
    ready.catch(() => {});
    outcomes.set(step, outcome);
  }
}

/** Says how long it took; nothing else would, where several run at once. */
async function timed<R>(name: string, run: () => Promise<R>): Promise<R> {
  const begun = Date.now();
  const say = (how: string) => process.stderr.write(`${how} ${Math.round((Date.now() - begun) / 1000)} s: ${name}\n`);
  try {
    const result = await run();
    say('passed');
    return result;
  } catch (fault) {
    say('FAILED');
    throw fault;
  }
}
