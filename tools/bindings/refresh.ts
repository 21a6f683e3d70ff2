import { difference } from './difference';
import { generate } from './generate';
import { Provider, recordVersion, selectProviders } from './providers';
import { address, readSchema, trim, writeSchema } from './schema';
import { installedSchema } from './terraform';

/** Takes the schemas from the providers themselves, then generates; returns what changed. */
export async function refresh(root: string, requests: string[]): Promise<string[]> {
  const report = selectProviders(root, requests).flatMap((provider) => refreshProvider(root, provider));
  await generate(root);
  return report;
}

function refreshProvider(root: string, provider: Provider): string[] {
  const stored = readSchema(root, provider);
  const fresh = trim(provider, installedSchema(provider));
  const changes = difference(stored?.provider_schemas[address(provider)], fresh, provider.name);
  if (stored?.about.version !== provider.version) changes.unshift(`~ version: ${stored?.about.version ?? 'none'} -> ${provider.version}`);
  // An unchanged schema keeps its date: refreshing twice must leave nothing to commit.
  const date = changes.length === 0 && stored ? stored.about.date : today();
  writeSchema(root, provider, fresh, date);
  recordVersion(root, provider);
  return [`${provider.name}: ${changes.length > 0 ? 'changed' : 'unchanged'}`, ...changes.map((change) => `  ${change}`)];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
