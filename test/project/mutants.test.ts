import { join } from 'path';
import { mutated, MUTANTS } from '../mutants/mutants';

const root = join(__dirname, '..', '..');

/** That each is noticed is what `npm run mutants` shows, which takes a minute or two. */
test.each(MUTANTS.map((mutant): [string, typeof mutant] => [mutant.name, mutant]))('the mutant "%s" fits the code as it is', (_, mutant) => {
  expect(mutated(root, mutant)).toContain(mutant.replace);
});
