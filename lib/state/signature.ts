import { createHash, createHmac } from 'crypto';

/** Keys of an identity that may use the bucket. */
export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A request to sign: everything that the signature covers beside keys, region and time. */
export interface S3Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The headers of a request with AWS signature version 4 for S3: small enough to do without Amazon's libraries. */
export function signedHeaders({ method, url, headers, body }: S3Request, keys: S3Keys, region: string, now: Date): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = [time.slice(0, 8), region, 's3', 'aws4_request'];
  const all: Record<string, string> = {
    ...lowerCased(headers),
    'host': url.host,
    'x-amz-content-sha256': sha256(body),
    'x-amz-date': time,
    ...keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken },
  };
  const names = Object.keys(all).sort();
  const canonical = [
    method, url.pathname, canonicalQuery(url), ...names.map(name => `${name}:${all[name].trim()}`), '', names.join(';'), sha256(body),
  ].join('\n');
  const toSign = [ALGORITHM, time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part).digest(), `AWS4${keys.secretAccessKey}`);
  // The client sets the host itself.
  const { host: _host, ...sent } = all;
  return {
    ...sent,
    authorization: `${ALGORITHM} Credential=${keys.accessKeyId}/${scope.join('/')},SignedHeaders=${names.join(';')},Signature=${hmac(key, toSign).digest('hex')}`,
  };
}

/** Text as it must stand in a path or query, one segment of it. */
export function uriEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams].map(([name, value]) => `${uriEncoded(name)}=${uriEncoded(value)}`).sort().join('&');
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string) {
  return createHmac('sha256', key).update(text);
}
