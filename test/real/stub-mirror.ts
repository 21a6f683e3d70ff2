import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { selectProviders } from '../../tools/bindings/providers';

const REPO = join(__dirname, '..', '..');

/** A provider of which only the schema is there. */
export interface StubProvider {
  readonly source: string;
  readonly version: string;
  /** The file of its schema. */
  readonly schema: string;
}

export interface StubMirror {
  readonly env: { readonly TF_CLI_CONFIG_FILE: string };
  readonly remove: () => void;
}

/** Stubs of providers that the library uses, with the schemas that it stores. */
export function storedProviders(...names: string[]): StubProvider[] {
  return selectProviders(REPO, names).map(({ name, source, version }) => ({ source, version, schema: join(REPO, 'schemas', `${name}.json`) }));
}

/** A mirror of stubs alone: whatever providers are installed, no cloud is called. */
export function stubMirror(providers: readonly StubProvider[]): StubMirror {
  const directory = mkdtempSync(join(tmpdir(), 'sovereign-stubs-'));
  const mirror = join(directory, 'mirror');
  for (const { source, version, schema } of providers) {
    execFileSync(join(__dirname, 'stub-provider', 'install'), [mirror, source, version, schema], { stdio: 'pipe' });
  }
  const file = join(directory, 'tf.rc');
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return { env: { TF_CLI_CONFIG_FILE: file }, remove: () => rmSync(directory, { recursive: true }) };
}
