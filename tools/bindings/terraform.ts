import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { callerEnvironment } from './environment';
import { Provider } from './providers';
import { ProviderSchema } from './schema';

const binary = callerEnvironment.TERRAFORM_BINARY_NAME ?? 'terraform';

/** The full schema as the provider itself gives it, found the way Terraform is configured to find providers. */
export function installedSchema(provider: Provider): ProviderSchema {
  const directory = mkdtempSync(join(tmpdir(), 'bindings-'));
  try {
    writeFileSync(join(directory, 'main.tf.json'), JSON.stringify(requirement(provider)));
    terraform(directory, 'init', '-input=false', '-no-color');
    const { provider_schemas: schemas } = JSON.parse(terraform(directory, 'providers', 'schema', '-json'));
    return Object.values<ProviderSchema>(schemas)[0];
  } catch (error) {
    throw new Error(`cannot get the schema of ${provider.source} ${provider.version} with "${binary}": ${reason(error)}`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function requirement({ name, source, version }: Provider): object {
  return { terraform: { required_providers: { [name]: { source, version } } } };
}

function terraform(cwd: string, ...args: string[]): string {
  const env = { ...callerEnvironment };
  // With it set, the ovh provider reports service_name as optional: the schema would depend on who took it.
  delete env.OVH_CLOUD_PROJECT_SERVICE;
  return execFileSync(binary, args, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1024 ** 3 });
}

function reason(error: any): string {
  return String(error.stderr || error.message).trim();
}
