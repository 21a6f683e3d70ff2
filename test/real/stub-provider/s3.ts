/**
 * What the provider `minio` asks of an S3 server. The stub does it only on this machine and without TLS, where a test has put a
 * server: there a bucket is really made, while everything else about the provider stays made up.
 */
import { createHash } from 'crypto';
import { signedHeaders } from '../../../lib/state/signature';
import { isObject, ObjectValue, Value } from './values';

const ON_THIS_MACHINE = /^127\.0\.0\.1:\d+$/;

/** What to put behind the address of a bucket; nothing to put means that it is deleted. */
interface Step {
  readonly method: 'PUT' | 'DELETE';
  readonly query?: string;
  readonly body?: string;
}

/** By type what to do about a resource that is to be as `after` says; without it, it goes. */
const STEPS: Record<string, (before: ObjectValue | undefined, after: ObjectValue | undefined) => Step[]> = {
  minio_s3_bucket: (before, after) => {
    if (!after) return [{ method: 'DELETE' }];
    return [...before ? [] : [{ method: 'PUT' } as const], { method: 'PUT', query: 'tagging', body: tagging(after.tags) }];
  },
  // The provider suspends versions when the resource goes; the bucket goes right after it.
  minio_s3_bucket_versioning: (_before, after) => (after ? [{ method: 'PUT', query: 'versioning', body: versioning(after) }] : []),
  minio_s3_bucket_policy: (_before, after) => (
    [after ? { method: 'PUT', query: 'policy', body: String(after.policy) } : { method: 'DELETE', query: 'policy' }]
  ),
};

export class S3 {
  /** The server that a provider is configured for; undefined unless it is on this machine. */
  static of(config: Value): S3 | undefined {
    if (!isObject(config) || !ON_THIS_MACHINE.test(String(config.minio_server)) || config.minio_ssl !== false) return undefined;
    return new S3(String(config.minio_server), String(config.minio_region));
  }

  private constructor(private readonly address: string, private readonly region: string) {}

  /** Makes, changes or removes a resource. */
  async change(type: string, prior: Value, planned: Value): Promise<void> {
    const steps = STEPS[type];
    if (!steps) throw new Error(`the stub sends nothing to an S3 server for ${type}`);
    const [before, after] = [prior, planned].map(state => (isObject(state) ? state : undefined));
    for (const step of steps(before, after)) await this.send(String((after ?? before)!.bucket), step);
  }

  /** Whether the bucket of a resource exists. */
  async exists({ bucket }: ObjectValue): Promise<boolean> {
    const { status } = await this.request(String(bucket), { method: 'HEAD' });
    return status !== 404;
  }

  private async send(bucket: string, step: Step): Promise<void> {
    const response = await this.request(bucket, step);
    if (!response.ok) throw new Error(`${step.method} ${bucket}?${step.query ?? ''}: ${response.status} ${await response.text()}`);
  }

  private request(bucket: string, { method, query, body = '' }: Omit<Step, 'method'> & { readonly method: string }): Promise<Response> {
    const url = new URL(`http://${this.address}/${bucket}${query ? `?${query}` : ''}`);
    const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
    const keys = { accessKeyId: process.env.MINIO_USER!, secretAccessKey: process.env.MINIO_PASSWORD! };
    return fetch(url, { method, headers: signedHeaders({ method, url, headers, body }, keys, this.region, new Date()), body: body || undefined });
  }
}

function tagging(tags: Value): string {
  const all = Object.entries(isObject(tags) ? tags : {}).map(([key, value]) => `<Tag><Key>${key}</Key><Value>${String(value)}</Value></Tag>`);
  return `<Tagging><TagSet>${all.join('')}</TagSet></Tagging>`;
}

function versioning({ versioning_configuration: blocks }: ObjectValue): string {
  const [{ status }] = blocks as ObjectValue[];
  return `<VersioningConfiguration><Status>${String(status)}</Status></VersioningConfiguration>`;
}
