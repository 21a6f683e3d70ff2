// Before the generator: it must not start with the caller's environment.
import './environment';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, sep } from 'path';
import { ConstructsMakerTarget, Language, ProviderSchema as GeneratorInput } from '@cdktf/commons';
import { CodeMaker, TerraformProviderConstraint, TerraformProviderGenerator } from '@cdktf/provider-generator';
import { namedIn } from './named';
import { Provider, readProviders } from './providers';
import { readSchema, StoredSchema } from './schema';
import { slim } from './slim';

/** Generated files: path below `lib/internal` (always with `/`) to content. */
export type Files = Map<string, string>;

/** Writes `lib/internal` anew, so that what is no longer listed goes, with anything compiled beside it. */
export async function generate(root: string): Promise<void> {
  const files = await generatedFiles(root);
  const target = internalFolder(root);
  rmSync(target, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}

export function internalFolder(root: string): string {
  return join(root, 'lib', 'internal');
}

/** What the stored schemas give and the drivers use; a provider without a stored schema gives nothing. */
export async function generatedFiles(root: string): Promise<Files> {
  const named = namedIn(join(root, 'lib', 'platforms'));
  return new Map([...await engineFiles(root)].map(([path, content]) => [path, slim(content, named)]));
}

/** The same as the engine's generator makes it, as by `cdktf get`. */
export async function engineFiles(root: string): Promise<Files> {
  const files: Files = new Map();
  for (const provider of readProviders(root)) {
    const schema = readSchema(root, provider);
    if (!schema) continue;
    for (const [path, content] of await providerFiles(provider, schema)) files.set(path, content);
  }
  return files;
}

async function providerFiles(provider: Provider, schema: StoredSchema): Promise<Files> {
  const code = new CodeMaker();
  const constraint = new TerraformProviderConstraint({ name: provider.name, source: provider.source, version: provider.constraint });
  // One generator per provider: it keeps the first provider's class for every later one.
  new TerraformProviderGenerator(code, schema as GeneratorInput).generate(ConstructsMakerTarget.from(constraint, Language.TYPESCRIPT));
  const directory = mkdtempSync(join(tmpdir(), 'bindings-'));
  try {
    await code.save(directory);
    return new Map([...readTypeScript(join(directory, 'providers'))].filter(([path]) => !isIndex(path)));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** `<provider>/index.ts` and `<provider>/lazy-index.ts`: the one loads every binding at once, the other jsii rejects. */
function isIndex(path: string): boolean {
  return path.split('/').length === 2;
}

/** Every TypeScript source below a folder; not the READMEs, and not what jsii compiles beside its sources. */
export function readTypeScript(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/')).sort();
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  return new Map(sources.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
