import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

/** One provider of `schemas/resources.json`: the hand-kept list of what the library uses. */
export interface Provider {
  readonly name: string;
  readonly source: string;
  /** The exact version the stored schema was taken from. */
  readonly version: string;
  /** What users' `required_providers` gets: a range, so that fixes reach them without a release of ours. */
  readonly constraint: string;
  readonly resources: string[];
  readonly dataSources: string[];
}

type ProviderList = { [name: string]: Omit<Provider, 'name'> };

export function readProviders(root: string): Provider[] {
  return Object.entries(readList(root)).map(([name, entry]) => ({ name, ...entry }));
}

/** The providers named, or all of them; `name@version` asks for a version other than the recorded one. */
export function selectProviders(root: string, requests: string[]): Provider[] {
  const all = readProviders(root);
  if (requests.length === 0) return all;
  return requests.map((request) => {
    const [name, version] = request.split('@');
    const provider = all.find((candidate) => candidate.name === name);
    if (!provider) {
      throw new Error(`unknown provider "${name}"; schemas/resources.json has: ${all.map((known) => known.name).join(', ')}`);
    }
    return version ? { ...provider, version } : provider;
  });
}

export function recordVersion(root: string, provider: Provider): void {
  const list = readList(root);
  list[provider.name] = { ...list[provider.name], version: provider.version };
  writeFileSync(listFile(root), JSON.stringify(list, null, 2) + '\n');
}

function readList(root: string): ProviderList {
  return JSON.parse(readFileSync(listFile(root), 'utf8'));
}

function listFile(root: string): string {
  return join(root, 'schemas', 'resources.json');
}
