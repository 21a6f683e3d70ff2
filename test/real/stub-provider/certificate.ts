/**
 * A self-signed certificate for one process. Terraform talks to its providers over mutual TLS and learns the provider's
 * certificate from the handshake line; Node can sign but not write certificates, so the few bytes are put together here.
 */
import { generateKeyPairSync, randomBytes, sign } from 'crypto';

export interface Certificate {
  readonly der: Buffer;
  readonly pem: string;
  readonly privateKey: string;
}

/** Tags and object identifiers of X.509, already encoded. */
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const DNS_NAME = 0x82;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');

/** A certificate for hosts, valid for a day; a name may begin with `*.`. */
export function selfSigned(...hosts: [string, ...string[]]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = element(SEQUENCE, ECDSA_WITH_SHA256);
  const name = element(SEQUENCE, element(SET, element(SEQUENCE, COMMON_NAME, element(UTF8_STRING, hosts[0]))));
  const content = element(SEQUENCE,
    element(VERSION, element(INTEGER, Buffer.from([2]))),
    // The leading 1 keeps the number positive and without superfluous zeros.
    element(INTEGER, Buffer.from([1]), randomBytes(8)),
    algorithm,
    name,
    element(SEQUENCE, utcTime(-1), utcTime(+1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(EXTENSIONS, element(SEQUENCE, alternativeNames(hosts))),
  );
  const der = element(SEQUENCE, content, algorithm, bits(sign('sha256', content, privateKey)));
  return { der, pem: pem(der), privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** One DER element: tag, length, content. */
function element(tag: number, ...parts: Array<Buffer | string>): Buffer {
  const content = Buffer.concat(parts.map(part => Buffer.from(part as string)));
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

function length(size: number): Buffer {
  if (size < 0x80) {
    return Buffer.from([size]);
  }
  return size < 0x100 ? Buffer.from([0x81, size]) : Buffer.from([0x82, Math.floor(size / 0x100), size % 0x100]);
}

/** A bit string of whole bytes. */
function bits(content: Buffer): Buffer {
  return element(BIT_STRING, Buffer.from([0]), content);
}

function utcTime(daysFromNow: number): Buffer {
  const moment = new Date(Date.now() + daysFromNow * 24 * 60 * 60 * 1000).toISOString();
  return element(UTC_TIME, `${moment.slice(2, 19).replace(/[-:T]/g, '')}Z`);
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map(host => element(DNS_NAME, host));
  return element(SEQUENCE, SUBJECT_ALTERNATIVE_NAME, element(OCTET_STRING, element(SEQUENCE, ...names)));
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}
