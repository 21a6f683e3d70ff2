import { spawnSync } from 'child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** Whether Terraform finds a provider as it is released: a stub is a script. */
export function isReleased(source: string): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'sovereign-provider-'));
  try {
    writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify({ terraform: { required_providers: { [source.split('/')[1]]: { source } } } }));
    if (spawnSync('terraform', ['init'], { cwd: directory }).status !== 0) return false;
    const providers = join(directory, '.terraform', 'providers');
    const program = readdirSync(providers, { recursive: true, encoding: 'utf8' }).find(name => /terraform-provider-[^/]*$/.test(name));
    return program !== undefined && beginningOf(join(providers, program)) !== '#!';
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(2);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes.toString('latin1');
}
