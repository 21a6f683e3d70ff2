import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { isDeepStrictEqual } from 'util';
import { engineFiles } from '../tools/bindings/generate';
import { packLibrary, run, unpackLibrary } from '../tools/packed-library';

const root = join(__dirname, '..');

export const PLATFORMS = ['scaleway', 'ovhcloud'];

/** Programs that measure themselves. */
export const THOUSAND = { plain: 'bench/thousand-plain', tested: 'bench/thousand-tested' };

const EXAMPLE = 'examples/portable-app/main';
const byHand = (platform: string) => `bench/by-hand-${platform}`;
const SOURCES = [EXAMPLE, 'examples/portable-app/shop', ...PLATFORMS.map(byHand), 'bench/thousand', ...Object.values(THOUSAND)];

/** What starts TypeScript in the `cdktf.json` of the example, where `npx` finds it. */
const TSX = '../node_modules/tsx/dist/cli.mjs';

/** The two programs for a platform, as seen from the folder that they run in: as JavaScript, and as `cdktf.json` starts them. */
export function programsFor(platform: string) {
  const [portable, hand] = [EXAMPLE, byHand(platform)];
  return {
    compiled: { portable: `../${portable}.js`, byHand: `../${hand}.js` },
    started: { portable: `${TSX} ../sources/${portable}.ts`, byHand: `${TSX} ../sources/${hand}.ts` },
  };
}

/** Builds the packed library and every program, in a project such as a user has, and removes it afterwards. */
export async function withProject(use: (project: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    mkdirSync(join(folder, 'build'));
    unpackLibrary(packLibrary(root, join(folder, 'build')), project);
    for (const name of ['cdktf', 'constructs', 'tsx']) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    await writeSources(join(project, 'sources'));
    compilePrograms(join(project, 'sources'), project);
    use(project);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Who writes by hand has the bindings that the engine's own generator makes; the library drops what it does not use of them. */
async function writeSources(folder: string): Promise<void> {
  for (const program of SOURCES) cpSync(join(root, `${program}.ts`), join(folder, `${program}.ts`));
  for (const [path, content] of await engineFiles(root)) {
    const file = join(folder, 'lib/internal', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function compilePrograms(sources: string, project: string): void {
  const options = ['--noCheck', '--target', 'es2022', '--module', 'node16', '--rootDir', sources, '--outDir', project];
  run(root, join(root, 'node_modules/.bin/tsc'), ...options, ...SOURCES.map(program => join(sources, `${program}.ts`)));
  const configuration = JSON.parse(readFileSync(join(root, 'examples/portable-app/cdktf.json'), 'utf8'));
  for (const platform of PLATFORMS) {
    configuration.context.sovereign.platform = platform;
    mkdirSync(join(project, platform));
    writeFileSync(join(project, platform, 'cdktf.json'), JSON.stringify(configuration));
  }
  writeFileSync(join(project, 'import-engine.js'), 'require("cdktf");\n');
  // Prints what the library adds to a process that has the engine already.
  writeFileSync(join(project, 'import-library.js'), [
    'require("cdktf");', 'const start = performance.now();', 'require("sovereign-constructs");', 'console.log(performance.now() - start);', '',
  ].join('\n'));
}

/** Stops the bench when the two programs for a platform do not ask for the same resources. */
export function checkSame(project: string, platform: string): void {
  const folder = join(project, platform);
  for (const { portable, byHand: hand } of Object.values(programsFor(platform))) {
    const [one, other] = [portable, hand].map(script => {
      run(folder, process.execPath, ...script.split(' '));
      return comparable(readFileSync(join(folder, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8'));
    });
    if (!isDeepStrictEqual(one, other)) throw new Error(`${hand} is out of step: compare\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  }
}

/** Without comments, and the hashes that the engine puts into addresses of nested constructs. */
function comparable(text: string): unknown {
  return JSON.parse(text.replace(/_[0-9A-F]{8}\b/g, ''), (key, value) => (key === '//' ? undefined : value));
}
