import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { apart } from './life/apart';
import { Life } from './life/life';
import { caseProgramsOf, changeProgramsOf, Program } from './life/programs';

const CONSTRUCTS = ['PrivateNetwork', 'ManagedPostgres', 'ObjectBucket', 'SovereignCluster', 'NodePool'];
const LIVES = CLOUDS.flatMap(cloud => CONSTRUCTS.map(construct => ({ cloud, construct, kind: cloud.kind })));

requireTool('terraform', () => test.concurrent.each(LIVES)('$kind: every case of $construct lives its whole life', async ({ cloud, construct, kind }) => {
  const all = [...caseProgramsOf(kind, construct), ...changeProgramsOf(kind, construct)];

  await Promise.all(apart(all, cloud).map(programs => Life.on(cloud, life => whole(life, programs, cloud.refusedChanges))));
}, 600_000));

async function whole(life: Life, programs: Program[], refusedChanges: { readonly [change: string]: RegExp }): Promise<void> {
  const refused = programs.filter(({ name }) => name in refusedChanges);
  const changed = programs.filter(program => program.after && !refused.includes(program));
  const unchanged = programs.filter(program => !changed.includes(program));

  await life.put(programs, before);
  await life.apply('apply');
  life.expectOutputs('outputs', programs);
  await life.expectEmptyPlan('second plan');

  if (refused.length > 0) {
    await life.put(refused, after);
    const refusals = await life.refusalsOf(refused);
    for (const { name } of refused) expect(refusals.get(name)).toMatch(refusedChanges[name]);
    await life.put(refused, before);
  }

  await life.put(changed, after);
  await life.change('change', changed);
  await life.expectEmptyPlan('plan after the change');

  await life.put(unchanged, program => program.before.released);
  await life.put(changed, program => program.after!.released);
  await life.destroy('destroy');
}

const before = (program: Program) => program.before.json;
const after = (program: Program) => program.after!.json;
