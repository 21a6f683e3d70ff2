import { join } from 'path';
import { run } from '../../tools/packed-library';

jest.setTimeout(120_000);

const root = join(__dirname, '..', '..');

const typeErrors = (project: string, ...options: string[]) => run(root, join(root, 'node_modules/.bin/tsc'), '--noEmit', ...options, '-p', project);

test.each([
  { engine: 'cdktf', project: 'test/tsconfig.json' },
  { engine: 'cdktn', project: 'test/tsconfig.cdktn.json' },
])('library, tests, tools, bench and examples have the right types on $engine', ({ project }) => {
  // index.ts exports types beside classes, the way jsii wants it; only ts-jest, which sees one file at a time, must not know.
  expect(typeErrors(project, '--isolatedModules', 'false')).toBe('');
});

test('the definition of the project has the right types', () => {
  expect(typeErrors('projenrc/tsconfig.json')).toBe('');
});
