/** Checkov, which many run on Terraform JSON, over what the examples give. */
import { spawnSync } from 'child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { withExample } from './examples';
import { requirePrograms } from './programs';

const PLATFORMS = ['scaleway', 'ovhcloud', 'hetzner'];
const PROGRAMS = [
  ...['portable-app', 'cluster-then-workload'].flatMap(example => PLATFORMS.map(platform => ({ example, platform }))),
  { example: 'existing-stack', platform: undefined },
];
const LONGEST_MS = 120_000;

interface Finding {
  readonly check_id: string;
  readonly file_path: string;
}

interface Report {
  readonly summary: { readonly failed: number; readonly parsing_errors: number };
  readonly results?: { readonly failed_checks: Finding[]; readonly parsing_errors: string[] };
}

/** The command that the documentation gives, for a folder of output. */
function documentedArguments(folder: string): string[] {
  const [, ...args] = /^checkov .*$/m.exec(readFileSync(join(__dirname, '../../docs/inputs.md'), 'utf8'))![0].split(' ');
  return args.map(word => (word === 'cdktf.out' ? folder : word));
}

/** What Checkov says about a folder: `file check` of each finding, and files that it cannot read. */
function scan(folder: string): { findings: string[]; unread: string[]; complaints: string } {
  const { stdout, stderr } = spawnSync('checkov', [...documentedArguments(folder), '--output', 'json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const reports = [JSON.parse(stdout) as Report | Report[]].flat();
  const results = reports.flatMap(report => report.results ?? []);
  return {
    findings: results.flatMap(({ failed_checks: found }) => found.map(({ check_id: check, file_path: file }) => `${file} ${check}`)).sort(),
    unread: results.flatMap(({ parsing_errors: files }) => files),
    complaints: stderr,
  };
}

/** Every file of Terraform JSON below a folder, as paths within it. */
function stackFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tf.json')).sort();
}

function change(file: string, edit: (json: TerraformJson) => object): void {
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8'))), undefined, 2));
}

requirePrograms({ checkov: ['--version'] }, () => {
  const root = mkdtempSync(join(tmpdir(), 'sovereign-scan-'));
  const folder = join(root, 'as-it-is');
  let files: string[];

  beforeAll(() => {
    for (const { example, platform } of PROGRAMS) {
      withExample(example, platform, outdir => cpSync(outdir, join(folder, `${example}-${platform ?? 'own'}`), { recursive: true }));
    }
    files = stackFiles(folder);
  }, LONGEST_MS);
  afterAll(() => rmSync(root, { recursive: true }));

  /** A copy of all output, with something wrong in every stack. */
  function copyWith(name: string, edit: (json: TerraformJson) => object): string {
    const copy = join(root, name);
    cpSync(folder, copy, { recursive: true });
    for (const file of files) change(join(copy, file), edit);
    return copy;
  }

  test('every example is there, the cluster and its workload in a stack each', () => {
    expect(files).toHaveLength(3 + 6 + 1);
  });

  test('finds nothing, and reads everything without a complaint', () => {
    expect(scan(folder)).toEqual({ findings: [], unread: [], complaints: '' });
  }, LONGEST_MS);

  test('finds what is wrong in every one of these files when something is: nothing keeps it from reading them', () => {
    const openToAll = { openstack_compute_secgroup_v2: { open: { name: 'open', rule: [{ from_port: 22, to_port: 22, ip_protocol: 'tcp', cidr: '0.0.0.0/0' }] } } };
    const { findings, unread } = scan(copyWith('open', json => ({ ...json, resource: { ...json.resource, ...openToAll } })));
    expect({ findings, unread }).toEqual({ findings: files.map(file => `/${file} CKV_OPENSTACK_2`), unread: [] });
  }, LONGEST_MS);

  test('finds a secret in every one of these files when there is one', () => {
    const { findings } = scan(copyWith('secret', json => ({ ...json, locals: { key: `AKIA${'QX7ZJ3M2LK5TR4WD'}` } })));
    expect(findings).toEqual(files.map(file => `/${file} CKV_SECRET_2`));
  }, LONGEST_MS);

  test('stops at a version that is required in the JSON, which is why it stands in a file beside it', () => {
    const copy = copyWith('version', json => ({ ...json, terraform: { ...json.terraform, required_version: '>= 1.11' } }));
    expect(scan(copy).complaints).toContain('receives only dicts');
  }, LONGEST_MS);
});
