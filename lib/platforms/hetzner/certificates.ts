import { TerraformElement, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { SecretLedger } from '../../secret-ledger';
import type { SecretNote } from '../../standing-secret';
import { tlsProvider } from '../tls-provider';

const KEY = { algorithm: 'ECDSA', ecdsaCurve: 'P256' };
const HOURS_PER_YEAR = 365 * 24;
/** Of an authority that nobody says how long it is needed. */
const AUTHORITY_YEARS = 10;

/** What the provider keeps of a key. */
const KEY_ATTRIBUTES = ['private_key_openssh', 'private_key_pem', 'private_key_pem_pkcs8'];

/** What the ledger says of the keys of authorities, and of those that they sign. */
export interface KeyNotes {
  readonly authority: SecretNote;
  readonly signed: SecretNote;
}

/** A pair of key and certificate, PEM. */
export interface Pair {
  readonly certPem: string;
  readonly keyPem: string;
}

export interface Authority extends Pair {
  /** When it came into being, RFC 3339. */
  readonly born: string;
}

/** What an authority signs. */
export interface Signed {
  readonly commonName: string;
  readonly organization?: string;
  readonly ipAddresses?: string[];
  readonly allowedUses: string[];
  readonly years: number;
  /**
   * The first apply in so many hours before its end makes it anew.
   * @default - none does
   */
  readonly renewalHours?: number;
}

/**
 * Keys and certificates made before the servers that use them (provider tls 4.2.1). They are in state: nothing else could sign.
 * A certificate keeps the key that it is made with too; the provider's documentation speaks of a hash, its code has none.
 */
export class Certificates {
  private readonly provider: TerraformProvider;

  constructor(private readonly scope: Construct, private readonly notes: KeyNotes) {
    this.provider = tlsProvider(scope);
  }

  public authority(id: string, commonName: string, protect: boolean, years = AUTHORITY_YEARS): Authority {
    const { SelfSignedCert } = require('../../internal/tls/self-signed-cert') as typeof import('../../internal/tls/self-signed-cert');
    const keyPem = this.key(`${id}-key`, protect);
    const certificate = new SelfSignedCert(this.scope, id, {
      provider: this.provider,
      privateKeyPem: keyPem,
      subject: [{ commonName }],
      isCaCertificate: true,
      setSubjectKeyId: true,
      allowedUses: ['digital_signature', 'key_encipherment', 'cert_signing'],
      validityPeriodHours: years * HOURS_PER_YEAR,
      lifecycle: { preventDestroy: protect },
    });
    this.record(certificate, ['private_key_pem'], this.notes.authority);
    return { certPem: certificate.certPem, keyPem, born: certificate.validityStartTime };
  }

  public signed(id: string, authority: Authority, { commonName, organization, ipAddresses, allowedUses, years, renewalHours }: Signed): Pair {
    const { CertRequest } = require('../../internal/tls/cert-request') as typeof import('../../internal/tls/cert-request');
    const { LocallySignedCert } = require('../../internal/tls/locally-signed-cert') as typeof import('../../internal/tls/locally-signed-cert');
    const { scope, provider } = this;
    const keyPem = this.key(`${id}-key`, false, this.notes.signed);
    const request = new CertRequest(scope, `${id}-request`, { provider, privateKeyPem: keyPem, subject: [{ commonName, organization }], ipAddresses });
    this.record(request, ['private_key_pem'], this.notes.signed);
    const certificate = new LocallySignedCert(scope, id, {
      provider,
      certRequestPem: request.certRequestPem,
      caCertPem: authority.certPem,
      caPrivateKeyPem: authority.keyPem,
      allowedUses,
      validityPeriodHours: years * HOURS_PER_YEAR,
      earlyRenewalHours: renewalHours,
    });
    this.record(certificate, ['ca_private_key_pem'], this.notes.authority);
    return { certPem: certificate.certPem, keyPem };
  }

  public key(id: string, protect: boolean, note = this.notes.authority): string {
    const { PrivateKey } = require('../../internal/tls/private-key') as typeof import('../../internal/tls/private-key');
    const key = new PrivateKey(this.scope, id, { provider: this.provider, ...KEY, lifecycle: { preventDestroy: protect } });
    this.record(key, KEY_ATTRIBUTES, note);
    return key.privateKeyPem;
  }

  private record(carrier: TerraformElement, attributes: string[], note: SecretNote): void {
    SecretLedger.record(this.scope, { carrier, attributes, ...note });
  }
}
