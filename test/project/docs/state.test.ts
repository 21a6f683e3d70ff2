import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformStack } from 'cdktf';
import { outcomeOf } from '../../../lib/conformance';
import { findingOf } from '../../../lib/state/command';
import { fences, read } from './markdown';

const PAGE = 'docs/state.md';
const PROBE = 'npx sovereign-state-probe ';
const lines = fences('sh', PAGE).flatMap(({ text }) => text.trim().split('\n'));

test('the page has commands for the probe, and beside them only what the tests with real servers and tools do', () => {
  expect(lines.filter(line => !line.startsWith(PROBE))).toEqual([
    'export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=...',
    'terraform init -reconfigure',
    'export AWS_REQUEST_CHECKSUM_CALCULATION=when_required',
  ]);
});

test.each(lines.filter(line => line.startsWith(PROBE)))('%s: the arguments are understood', async line => {
  const before = process.cwd();
  const empty = mkdtempSync(join(tmpdir(), 'sovereign-docs-'));
  process.chdir(empty);
  const { text } = await findingOf(line.slice(PROBE.length).split(' '), {}).finally(() => process.chdir(before));
  rmSync(empty, { recursive: true });

  // Nothing is sent: there is neither a stack nor a key.
  expect(text).toMatch(/^(cdktf.out\/stacks\/shop is no synthesized stack: ENOENT|AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set)/);
});

test('the configuration that the page shows leads to the state that it names', () => {
  const [{ text }] = fences('json', PAGE);
  const [, bucket, prefix, platform] = /its state in `([\w-]+)` as `([\w-]+)\/web\.(\w+)\.tfstate`/.exec(read(PAGE))!;
  const { json } = outcomeOf(JSON.parse(text), (_stack: TerraformStack) => {});

  expect(json.terraform.backend.s3).toMatchObject({ bucket, key: `${prefix}/case.${platform}.tfstate` });
});
