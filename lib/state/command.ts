#!/usr/bin/env node
import { readFileSync, statSync } from 'fs';
import { join } from 'path';
import { parseArgs } from 'util';
import { Finding, probe, ProbedBucket, Verdict } from './probe';
import { S3Keys } from './signature';

const USAGE = `usage: sovereign-state-probe --stack <folder of a stack>
       sovereign-state-probe --endpoint <url> --region <region> --bucket <name> [--prefix <folder>] [--path-style]

Tells whether a bucket honors conditional writes, which the lock of a state needs. The second form also overrides the first.
Keys come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
Exit code: 0 it does, 1 it does not, 2 cannot tell.`;

const OPTIONS = {
  'stack': { type: 'string' },
  'endpoint': { type: 'string' },
  'region': { type: 'string' },
  'bucket': { type: 'string' },
  'prefix': { type: 'string' },
  'path-style': { type: 'boolean' },
} as const;

/** A call that cannot be carried out. */
class UsageError extends Error {}

/** What the command finds; it needs nothing but its arguments, the environment and the bucket. */
export async function findingOf(args: string[], env: NodeJS.ProcessEnv): Promise<Finding> {
  try {
    return await probe(targetOf(args), keysOf(env));
  } catch (error) {
    const { message } = error as Error;
    return { verdict: Verdict.CANNOT_TELL, text: error instanceof UsageError ? message : `${message}\n${USAGE}` };
  }
}

function targetOf(args: string[]): ProbedBucket {
  const { 'stack': folder, 'path-style': pathStyle, ...given } = parseArgs({ args, options: OPTIONS }).values;
  const target = { ...folder === undefined ? {} : backendOf(folder), ...given, ...pathStyle ? { pathStyle } : {} };
  for (const name of ['endpoint', 'region', 'bucket'] as const) {
    if (!target[name]) throw new UsageError(`--${name} is missing${folder === undefined ? '' : `, and the backend of ${folder} does not say it`}\n${USAGE}`);
  }
  if (!/^https?:$/.test(protocolOf(target.endpoint!))) throw new UsageError(`--endpoint is no URL such as https://s3.fr-par.scw.cloud: ${target.endpoint}`);
  return target as ProbedBucket;
}

/** The bucket of a synthesized stack, and the folder that its state lies in. */
function backendOf(folder: string): Partial<ProbedBucket> {
  const { s3, ...others } = readStack(folder).terraform?.backend ?? {};
  if (!s3) throw new UsageError(`${folder} keeps its state elsewhere (${Object.keys(others).join() || 'no backend'}), not in a bucket: nothing to probe`);
  const { bucket, region, key = '', endpoints, use_path_style: pathStyle } = s3;
  return { bucket, region, endpoint: endpoints?.s3, pathStyle, prefix: key.split('/').slice(0, -1).join('/') };
}

function readStack(folder: string): any {
  try {
    return JSON.parse(readFileSync(statSync(folder).isDirectory() ? join(folder, 'cdk.tf.json') : folder, 'utf8'));
  } catch (error) {
    throw new UsageError(`${folder} is no synthesized stack: ${(error as Error).message}`);
  }
}

function protocolOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).protocol : '';
}

function keysOf({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: NodeJS.ProcessEnv): S3Keys {
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new UsageError('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set: export the keys that Terraform will use');
  }
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken: AWS_SESSION_TOKEN || undefined };
}

if (require.main === module) {
  void findingOf(process.argv.slice(2), process.env).then(({ verdict, text }) => {
    (verdict === Verdict.CANNOT_TELL ? console.error : console.log)(text);
    process.exitCode = verdict;
  });
}
