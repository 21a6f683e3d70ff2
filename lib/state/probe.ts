import { randomBytes } from 'crypto';
import { Answer, ProbeObject } from './probe-object';
import { S3Keys } from './signature';

/** A bucket, and how it is reached. */
export interface ProbedBucket {
  /** URL of the S3 API, without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Folder in the bucket that the keys may write to. */
  readonly prefix?: string;
  /** Whether the bucket stands in the path instead of the host name. */
  readonly pathStyle?: boolean;
}

/** Exit codes of the command. */
export enum Verdict {
  HONORS = 0,
  DOES_NOT = 1,
  CANNOT_TELL = 2,
}

/** What came of a probe. */
export interface Finding {
  readonly verdict: Verdict;
  /** One line for people. */
  readonly text: string;
}

const ELSE = 'set "lock": false in the configuration and keep runs apart by other means';

/** What to do about answers that say nothing about conditional writes. */
const REMEDIES: Record<number, string> = {
  301: 'use the endpoint of the region that the bucket is in',
  307: 'use the endpoint of the region that the bucket is in',
  400: 'check endpoint and region',
  401: 'check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  403: 'check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the region, and whether these keys may write below the prefix',
  404: 'check bucket and endpoint; the bucket must exist',
};

/**
 * Tells whether a bucket refuses to create what is already there, by doing it: a new object is written twice with
 * `If-None-Match: *`. Servers that do not know this header ignore it, and some only do in buckets that keep versions.
 */
export async function probe(target: ProbedBucket, keys: S3Keys): Promise<Finding> {
  const folder = target.prefix ? `${target.prefix.replace(/^\/+|\/+$/g, '')}/` : '';
  const object = new ProbeObject(target, keys, `${folder}sovereign-probe-${randomBytes(8).toString('hex')}`);
  try {
    return await ask(target, object);
  } catch (error) {
    return cannotTell(target, reasonOf(error), 'check the endpoint and the network');
  }
}

async function ask(target: ProbedBucket, object: ProbeObject): Promise<Finding> {
  const first = await object.create();
  if (first.status === 501) return finding(target, Verdict.DOES_NOT, `refuses conditional writes: no run could take the lock; ${ELSE}`);
  if (first.status !== 200) return unexpected(target, 'the first write', first);
  let found: Finding;
  try {
    found = judge(target, await object.create(), first.versionId !== undefined);
  } catch (error) {
    found = cannotTell(target, reasonOf(error), 'run it again');
  }
  return await object.remove() ? found : { ...found, text: `${found.text} (could not remove ${object.key})` };
}

function judge(target: ProbedBucket, second: Answer, versioned: boolean): Finding {
  const how = versioned ? '(it keeps versions)' : '(it keeps no versions)';
  if (second.status === 412) return finding(target, Verdict.HONORS, `honors conditional writes ${how}: the lock keeps two runs apart`);
  if (second.status === 200) {
    return finding(target, Verdict.DOES_NOT, `ignores conditional writes ${how}: there would be no lock and no error; ${ELSE}`);
  }
  return unexpected(target, 'the second write', second);
}

function unexpected(target: ProbedBucket, what: string, { status, code }: Answer): Finding {
  return cannotTell(target, `${what} was answered with ${[status, code].join(' ').trim()}`, REMEDIES[status] ?? 'run it again later');
}

function cannotTell(target: ProbedBucket, reason: string, remedy: string): Finding {
  return finding(target, Verdict.CANNOT_TELL, `cannot tell: ${reason}; ${remedy}`);
}

function finding({ bucket, endpoint }: ProbedBucket, verdict: Verdict, says: string): Finding {
  return { verdict, text: `${bucket} at ${endpoint}: ${says}` };
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
