/** A certificate authority and what it signs; in a stack the tls provider makes them. */
import { mkdtemp, readFile, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { run } from './command';

/** A certificate and its key, PEM. */
export interface Pair {
  readonly certificate: string;
  readonly key: string;
}

export interface Certificates extends Pair {
  /** The certificate of the authority that signed. */
  readonly ca: string;
  /** Another one by the same authority. */
  readonly renew: (days: number) => Promise<Pair>;
}

/** Longer than servers take for soon. */
const DAYS = 90;
const NEW_KEY = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const AUTHORITY = ['-x509', '-days', `${DAYS}`, '-subj', '/CN=authority', '-addext', 'keyUsage=critical,digitalSignature,keyEncipherment,keyCertSign'];

/** @param name what the certificate is valid for, such as `IP:10.0.0.1` or `DNS:s3.test`. */
export async function makeCertificates(name: string): Promise<Certificates> {
  const [ca, caKey] = await openssl(['ca.crt', 'ca.key'], {}, path => [[...NEW_KEY, ...AUTHORITY, '-keyout', path('ca.key'), '-out', path('ca.crt')]]);
  const renew = (days: number) => sign({ ca, caKey }, name, days);
  return { ca, renew, ...await renew(DAYS) };
}

async function sign({ ca, caKey }: { ca: string; caKey: string }, name: string, days: number): Promise<Pair> {
  const names = `subjectAltName=${name}\nauthorityKeyIdentifier=keyid\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth,clientAuth\n`;
  const [certificate, key] = await openssl(['server.crt', 'server.key'], { 'ca.crt': ca, 'ca.key': caKey, names }, path => [
    [...NEW_KEY, '-subj', '/CN=server', '-keyout', path('server.key'), '-out', path('server.csr')],
    [
      'x509', '-req', '-days', `${days}`, '-in', path('server.csr'), '-CA', path('ca.crt'), '-CAkey', path('ca.key'),
      '-CAcreateserial', '-extfile', path('names'), '-out', path('server.crt'),
    ],
  ]);
  return { certificate, key };
}

/** What these files hold after some calls of openssl in a folder with others. */
async function openssl(made: string[], given: Record<string, string>, calls: (path: (file: string) => string) => string[][]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sovereign-certificates-'));
  const path = (file: string) => join(folder, file);
  try {
    for (const [file, text] of Object.entries(given)) await writeFile(path(file), text);
    for (const args of calls(path)) await run('openssl', args);
    return await Promise.all(made.map(file => readFile(path(file), 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}
