import { SUITES } from '../../lib/conformance/suites';
import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import type { Cloud } from './core/cloud';
import { apart } from './life/apart';
import { Life } from './life/life';
import { caseProgramsOf, changeNames, changeProgramsOf, Program } from './life/programs';

const LIVES = CLOUDS.flatMap(cloud => Object.keys(SUITES).map(construct => ({
  cloud, construct, kind: cloud.kind, cases: caseProgramsOf(cloud.kind, construct), changes: changeProgramsOf(cloud.kind, construct),
})));

requireTool('terraform', () => test.concurrent.each(LIVES)('$kind: every case of $construct lives its whole life', async ({ cloud, cases, changes }) => {
  await Promise.all(apart([...cases, ...changes], cloud).map(programs => Life.on(cloud, life => whole(life, programs, cloud))));
}, 600_000));

describe.each(CLOUDS)('$kind', ({ kind, unchangeable, refusedChanges, emptyChanges, openByDesign }) => {
  const lives = LIVES.filter(life => life.kind === kind);
  const changes = lives.flatMap(life => life.changes).map(({ name }) => name);
  const names = [...changes, ...lives.flatMap(life => life.cases).map(({ name }) => name)];

  test('every prop is changed, but for those that the platform does not have', () => {
    expect(changeNames().filter(name => !changes.includes(name))).toEqual(unchangeable);
  });

  test('what is said of programs is said of programs that live here', () => {
    expect([...Object.keys(refusedChanges), ...emptyChanges, ...openByDesign].filter(name => !names.includes(name))).toEqual([]);
  });
});

async function whole(life: Life, programs: Program[], { refusedChanges, emptyChanges, openByDesign, protectsItself }: Cloud): Promise<void> {
  const open = programs.filter(({ name }) => openByDesign.includes(name));
  const refused = programs.filter(({ name }) => name in refusedChanges);
  const idle = programs.filter(({ name }) => emptyChanges.includes(name));
  const changed = programs.filter(program => program.after && ![...refused, ...idle].includes(program));
  const unchanged = programs.filter(program => !changed.includes(program));

  await life.put(programs, before);
  await life.apply('apply');
  life.expectNothingRefused('apply');
  life.expectClosed('apply', open);
  life.expectOutputs('outputs', programs);
  await life.expectEmptyPlan('second plan');

  if (refused.length > 0) {
    await life.put(refused, after);
    const refusals = await life.refusalsOf(refused);
    for (const { name } of refused) expect(refusals.get(name)).toMatch(refusedChanges[name]);
    await life.put(refused, before);
  }
  if (idle.length > 0) {
    await life.put(idle, after);
    await life.expectEmptyPlan('plan of changes that do nothing');
  }

  await life.put(changed, after);
  await life.change('change', changed);
  life.expectNothingRefused('change');
  life.expectClosed('change', open);
  await life.expectEmptyPlan('plan after the change');

  await life.put(unchanged, program => program.before.released);
  await life.put(changed, program => program.after!.released);
  // The plan before has just looked at everything.
  if (protectsItself) await life.apply('release', '-refresh=false');
  await life.destroy('destroy');
}

const before = (program: Program) => program.before.json;
const after = (program: Program) => program.after!.json;
