import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { Life } from './life/life';
import { caseProgramsOf, changeProgramsOf, Program } from './life/programs';

const CONSTRUCTS = ['PrivateNetwork'];
const LIVES = CLOUDS.flatMap(cloud => CONSTRUCTS.map(construct => ({ cloud, construct, kind: cloud.kind })));

requireTool('terraform', () => test.concurrent.each(LIVES)('$kind: every case of $construct lives its whole life', ({ cloud, construct, kind }) => Life.on(cloud, async life => {
  const cases = caseProgramsOf(kind, construct);
  const changes = changeProgramsOf(kind, construct);
  const refused = changes.filter(({ name }) => name in cloud.refusedChanges);
  const changed = changes.filter(({ name }) => !(name in cloud.refusedChanges));
  const all = [...cases, ...changes];

  await life.put(all, before);
  await life.apply('apply');
  await life.expectEmptyPlan('second plan');

  for (const program of refused) {
    await life.put([program], after);
    expect(await life.refusalOf(program)).toMatch(cloud.refusedChanges[program.name]);
    await life.put([program], before);
  }

  await life.put(changed, after);
  await life.expectChange('change', changed);
  await life.apply('apply of the change');
  await life.expectEmptyPlan('plan after the change');

  await life.put([...cases, ...refused], program => program.before.released);
  await life.put(changed, program => program.after!.released);
  await life.apply('release');
  await life.destroy('destroy');
}), 180_000));

const before = (program: Program) => program.before.json;
const after = (program: Program) => program.after!.json;
