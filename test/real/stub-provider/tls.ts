/**
 * Keys and certificates as the provider hashicorp/tls makes them, by openssl: the provider itself cannot be had where no
 * registry is reachable, and others must be able to use what it would hand out.
 */
import { execFileSync } from 'child_process';
import { generateKeyPairSync } from 'crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { ObjectValue, Value } from './values';

/** What OpenSSL calls the uses of a key. */
const KEY_USES: Record<string, string> = {
  cert_signing: 'keyCertSign', crl_signing: 'cRLSign', digital_signature: 'digitalSignature', key_encipherment: 'keyEncipherment',
};
const EXTENDED_USES: Record<string, string> = { client_auth: 'clientAuth', server_auth: 'serverAuth' };
const CURVES: Record<string, string> = { P256: 'prime256v1', P384: 'secp384r1' };
const SUBJECT: Record<string, string> = { organization: 'O', common_name: 'CN' };
const EXTENSIONS = 'extensions.cnf';
const HOUR_MS = 60 * 60 * 1000;

/** Values of the resources of that provider; like the real one it takes PEM and gives PEM. */
export const TLS: Record<string, (plan: ObjectValue) => ObjectValue> = {
  tls_private_key: privateKey,
  tls_cert_request: plan => ({ cert_request_pem: request(plan) }),
  tls_self_signed_cert: plan => certificate(plan, ['req', '-x509', '-new', '-key', 'key.pem', '-subj', distinguishedName(plan.subject), '-config', EXTENSIONS]),
  tls_locally_signed_cert: plan => certificate(plan, ['x509', '-req', '-in', 'request.pem', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-extfile', EXTENSIONS]),
};

function privateKey({ algorithm, ecdsa_curve: curve }: ObjectValue): ObjectValue {
  if (algorithm !== 'ECDSA') throw new Error(`only ECDSA, not ${algorithm}`);
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: CURVES[String(curve)] });
  return { private_key_pem: key.export({ type: 'sec1', format: 'pem' }).toString() };
}

function request({ private_key_pem: key, subject }: ObjectValue): string {
  return withFiles({ 'key.pem': key }, openssl => openssl('req', '-new', '-key', 'key.pem', '-subj', distinguishedName(subject)));
}

function certificate(plan: ObjectValue, command: string[]): ObjectValue {
  const hours = Number(plan.validity_period_hours);
  const files = {
    'request.pem': plan.cert_request_pem, 'key.pem': plan.private_key_pem, 'ca.pem': plan.ca_cert_pem, 'ca.key': plan.ca_private_key_pem, [EXTENSIONS]: extensions(plan),
  };
  return withFiles(files, openssl => ({
    cert_pem: openssl(...command, '-days', String(Math.ceil(hours / 24)), '-extensions', 'made'),
    validity_start_time: new Date().toISOString(),
    validity_end_time: new Date(Date.now() + hours * HOUR_MS).toISOString(),
    ready_for_renewal: false,
  }));
}

function extensions({ allowed_uses: uses, is_ca_certificate: isAuthority }: ObjectValue): string {
  const named = (names: Record<string, string>) => (uses as string[]).flatMap(use => names[use] ?? []).join();
  const lines = { basicConstraints: `critical,CA:${isAuthority === true ? 'TRUE' : 'FALSE'}`, keyUsage: `critical,${named(KEY_USES)}`, extendedKeyUsage: named(EXTENDED_USES) };
  const made = [...Object.entries(lines), ['subjectKeyIdentifier', 'hash']].filter(([, value]) => value).map(([name, value]) => `${name}=${value}`);
  return ['[req]', 'distinguished_name=name', '[name]', '[made]', ...made, ''].join('\n');
}

function distinguishedName(subject: Value): string {
  const [names] = subject as ObjectValue[];
  return Object.entries(SUBJECT).filter(([name]) => names[name]).map(([name, short]) => `/${short}=${names[name]}`).join('');
}

/** Runs openssl in a folder with these files; what it prints is the result. */
function withFiles<T>(files: Record<string, Value>, use: (openssl: (...args: string[]) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sovereign-tls-'));
  try {
    for (const [name, content] of Object.entries(files)) if (typeof content === 'string') writeFileSync(join(folder, name), content);
    return use((...args) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
