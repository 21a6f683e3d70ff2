import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { isDeepStrictEqual } from 'util';
import { packLibrary, run, unpackLibrary } from '../tools/packed-library';

const root = join(__dirname, '..');

export const PLATFORMS = ['scaleway', 'ovhcloud'];

/** Builds the packed library and every program as JavaScript, in a project such as a user has, and removes it afterwards. */
export function withProject<T>(use: (project: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    mkdirSync(join(folder, 'build'));
    unpackLibrary(packLibrary(root, join(folder, 'build')), project);
    for (const name of ['cdktf', 'constructs']) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    compilePrograms(project);
    return use(project);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compilePrograms(project: string): void {
  const sources = ['examples/portable-app/main.ts', ...PLATFORMS.map(platform => `bench/by-hand-${platform}.ts`)];
  const options = ['--noCheck', '--target', 'es2022', '--module', 'node16', '--rootDir', root, '--outDir', project];
  run(root, join(root, 'node_modules/.bin/tsc'), ...options, '--types', 'node', ...sources);
  cpSync(join(root, 'examples/portable-app/cdktf.json'), join(project, 'cdktf.json'));
  writeFileSync(join(project, 'import-engine.js'), 'require("cdktf");\n');
  // Prints what the library adds to a process that has the engine already.
  writeFileSync(join(project, 'import-library.js'), [
    'require("cdktf");', 'const start = performance.now();', 'require("sovereign-constructs");', 'console.log(performance.now() - start);', '',
  ].join('\n'));
}

/** Stops the bench when the two programs for a platform do not ask for the same resources. */
export function checkSame(project: string, platform: string): void {
  const [portable, byHand] = ['examples/portable-app/main.js', `bench/by-hand-${platform}.js`].map(script => {
    run(project, 'env', `SOVEREIGN_PLATFORM=${platform}`, process.execPath, script);
    return comparable(readFileSync(join(project, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8'));
  });
  if (!isDeepStrictEqual(portable, byHand)) {
    throw new Error(`the program by hand for ${platform} is out of step: compare\n${JSON.stringify(portable)}\n${JSON.stringify(byHand)}`);
  }
}

/** Without comments, guards, and the hashes that the engine puts into addresses of nested constructs. */
function comparable(text: string): unknown {
  const json = JSON.parse(text.replace(/_[0-9A-F]{8}\b/g, ''), (key, value) => (key === '//' ? undefined : value));
  for (const guard of ['sovereign_platform', 'sovereign_protection']) delete json.resource.terraform_data?.[guard];
  if (Object.keys(json.resource.terraform_data ?? {}).length === 0) delete json.resource.terraform_data;
  return json;
}
