/** A certificate authority and what it signs; in a stack the tls provider makes them. */
import { mkdtemp, readFile, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { run } from './command';

export interface Certificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** @param name what the certificate is valid for, such as `IP:10.0.0.1` or `DNS:s3.test`. */
export async function makeCertificates(name: string): Promise<Certificates> {
  const folder = await mkdtemp(join(tmpdir(), 'sovereign-certificates-'));
  const path = (file: string) => join(folder, file);
  const newKey = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    await run('openssl', [...newKey, '-x509', '-days', '2', '-subj', '/CN=authority', '-addext', 'keyUsage=critical,digitalSignature,keyEncipherment,keyCertSign', '-keyout', path('ca.key'), '-out', path('ca.crt')]);
    await run('openssl', [...newKey, '-subj', '/CN=server', '-keyout', path('server.key'), '-out', path('server.csr')]);
    await writeFile(path('names'), `subjectAltName=${name}\nauthorityKeyIdentifier=keyid\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth,clientAuth\n`);
    await run('openssl', [
      'x509', '-req', '-days', '2', '-in', path('server.csr'), '-CA', path('ca.crt'), '-CAkey', path('ca.key'),
      '-CAcreateserial', '-extfile', path('names'), '-out', path('server.crt'),
    ]);
    const [ca, certificate, key] = await Promise.all(['ca.crt', 'server.crt', 'server.key'].map(file => readFile(path(file), 'utf8')));
    return { ca, certificate, key };
  } finally {
    await rm(folder, { recursive: true });
  }
}
