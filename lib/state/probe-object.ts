import type { ProbedBucket } from './probe';
import { S3Keys, signedHeaders, uriEncoded } from './signature';

/** What the server said. */
export interface Answer {
  readonly status: number;
  /** Code in the body of an error, such as `AccessDenied`. */
  readonly code: string;
  readonly versionId?: string;
}

const PATIENCE_MS = 30_000;
const CONTENT = 'Written by a probe for conditional writes; can be deleted.\n';

/** The object that is written, and every version of it. */
export class ProbeObject {
  private readonly versions: (string | undefined)[] = [];

  constructor(private readonly target: ProbedBucket, private readonly keys: S3Keys, public readonly key: string) {}

  public async create(): Promise<Answer> {
    const answer = await this.send('PUT', this.url(), { 'if-none-match': '*' }, CONTENT);
    if (answer.status === 200) this.versions.push(answer.versionId);
    return answer;
  }

  /** A version is deleted by its id, else there would be a marker on top of it. */
  public async remove(): Promise<boolean> {
    try {
      const answers = await Promise.all([...new Set(this.versions)].map(version => this.send('DELETE', this.url(version))));
      return answers.every(({ status }) => status === 204 || status === 200);
    } catch {
      return false;
    }
  }

  private url(versionId?: string): URL {
    const url = new URL(this.target.endpoint);
    if (!this.target.pathStyle) url.hostname = `${this.target.bucket}.${url.hostname}`;
    const bucket = this.target.pathStyle ? [this.target.bucket] : [];
    url.pathname = [...bucket, ...this.key.split('/')].map(uriEncoded).join('/');
    url.search = versionId === undefined ? '' : `versionId=${uriEncoded(versionId)}`;
    return url;
  }

  private async send(method: string, url: URL, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
    const signed = signedHeaders({ method, url, headers, body }, this.keys, this.target.region, new Date());
    const response = await fetch(url, {
      method, headers: signed, body: method === 'PUT' ? body : undefined, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
    return { status: response.status, code, versionId: response.headers.get('x-amz-version-id') ?? undefined };
  }
}
