import { existsSync, readFileSync } from 'fs';
import { difference } from './difference';
import { Files, generatedFiles, internalFolder, readTypeScript } from './generate';
import { Provider, readProviders, selectProviders } from './providers';
import { address, format, ProviderSchema, readSchema, schemaFile, trim } from './schema';
import { installedSchema } from './terraform';

const refreshRemedy = (provider: Provider) => `run "npm run bindings:refresh ${provider.name}"`;
const generateRemedy = 'run "npm run bindings:generate" (generated files are never edited)';

/** Everything that is out of step between the list, the stored schemas and `lib/internal`; each with its remedy. */
export async function check(root: string): Promise<string[]> {
  const schemaProblems = readProviders(root).flatMap((provider) => checkSchema(root, provider));
  // Bindings of a schema that is itself wrong say nothing new, and may not even generate.
  return schemaProblems.length > 0 ? schemaProblems : checkBindings(root);
}

/** Compares the stored schemas with the installed providers' own: needs Terraform and the providers. */
export function checkInstalled(root: string, requests: string[]): string[] {
  return selectProviders(root, requests).flatMap((provider) => {
    const stored = readSchema(root, provider)?.provider_schemas[address(provider)];
    const changes = difference(stored, trim(provider, installedSchema(provider)), provider.name);
    if (changes.length === 0) return [];
    const fault = `schemas/${provider.name}.json is not the schema of ${provider.source} ${provider.version}: ${refreshRemedy(provider)}`;
    return [[fault, ...changes].join('\n  ')];
  });
}

function checkSchema(root: string, provider: Provider): string[] {
  const schema = readSchema(root, provider);
  if (!schema) return [`schemas/${provider.name}.json is missing: ${refreshRemedy(provider)}`];
  const { about, provider_schemas: schemas } = schema;
  const found = schemas[address(provider)];
  const faults: string[] = [];
  if (about.source !== provider.source || !found) faults.push(`is not a schema of ${provider.source}`);
  if (about.version !== provider.version) faults.push(`is of version ${about.version}, but resources.json says ${provider.version}`);
  if (readFileSync(schemaFile(root, provider), 'utf8') !== format(schema)) faults.push('has unsorted keys or was formatted by hand');
  if (found) faults.push(...checkTypes(provider, found));
  return faults.map((fault) => `schemas/${provider.name}.json ${fault}: ${refreshRemedy(provider)}`);
}

function checkTypes(provider: Provider, schema: ProviderSchema): string[] {
  return [
    ...checkNames('resource', provider.resources, schema.resource_schemas),
    ...checkNames('data source', provider.dataSources, schema.data_source_schemas),
  ];
}

function checkNames(what: string, listed: string[], stored: object = {}): string[] {
  const names = Object.keys(stored);
  return [
    ...listed.filter((name) => !names.includes(name)).map((name) => `lacks the listed ${what} ${name}`),
    ...names.filter((name) => !listed.includes(name)).map((name) => `has the ${what} ${name}, which resources.json does not list`),
  ];
}

async function checkBindings(root: string): Promise<string[]> {
  const expected = await generatedFiles(root);
  const folder = internalFolder(root);
  const actual: Files = existsSync(folder) ? readTypeScript(folder) : new Map();
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    const fault = compare(expected.get(path), actual.get(path));
    return fault ? [`lib/internal/${path} ${fault}: ${generateRemedy}`] : [];
  });
}

function compare(expected: string | undefined, actual: string | undefined): string | undefined {
  if (expected === actual) return undefined;
  if (actual === undefined) return 'is missing';
  if (expected === undefined) return 'is generated from nothing in schemas/resources.json';
  return 'is not what its schema and the drivers give';
}
