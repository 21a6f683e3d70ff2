import { Fn, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { tlsProvider } from '../../tls-provider';

const KEY = { algorithm: 'ECDSA', ecdsaCurve: 'P256' };
const HOURS_PER_YEAR = 365 * 24;
const AUTHORITY_YEARS = 10;

/** The client certificate is made anew by the first apply in its last month. */
const RENEWAL_HOURS = 30 * 24;

/** Authorities of a cluster: the id of the construct, and the file that k3s looks for, without ending. */
const AUTHORITIES = {
  'server-ca': 'server-ca',
  'client-ca': 'client-ca',
  'request-header-ca': 'request-header-ca',
  'etcd-server-ca': 'etcd/server-ca',
  'etcd-peer-ca': 'etcd/peer-ca',
} as const;
type AuthorityId = keyof typeof AUTHORITIES;

interface Authority {
  readonly certPem: string;
  readonly keyPem: string;
  readonly born: string;
}

/** A pair of key and certificate, PEM. */
interface Pair {
  readonly certPem: string;
  readonly keyPem: string;
}

/**
 * Everything that is signed for a cluster, made before its first server boots (provider tls 4.2.1). k3s takes over the files
 * that it finds when it starts for the first time, and signs the rest itself. The keys are in state: without them nothing
 * could be signed.
 */
export class Authorities {
  private readonly pairs: { readonly [id in AuthorityId]: Authority };
  private readonly serviceKey: string;

  private readonly provider: TerraformProvider;

  constructor(private readonly scope: Construct, name: string, protect: boolean) {
    this.provider = tlsProvider(scope);
    const make = (id: AuthorityId) => [id, this.authority(id, `${name}-${id}`, protect)] as const;
    this.pairs = Object.fromEntries((Object.keys(AUTHORITIES) as AuthorityId[]).map(make)) as { [id in AuthorityId]: Authority };
    this.serviceKey = this.key('service-key', protect);
  }

  /** Certificate of the authority that API servers are known by, PEM. */
  public get serverCa(): string {
    return this.pairs['server-ca'].certPem;
  }

  /** When the cluster came into being, RFC 3339. */
  public get born(): string {
    return this.pairs['server-ca'].born;
  }

  /** The files as k3s looks for them below its folder for TLS. */
  public get files(): { [path: string]: string } {
    const pairs = Object.entries(AUTHORITIES).flatMap(([id, file]) => {
      const { certPem, keyPem } = this.pairs[id as AuthorityId];
      return [[`${file}.crt`, certPem], [`${file}.key`, keyPem]];
    });
    return { ...Object.fromEntries(pairs), 'service.key': this.serviceKey };
  }

  /**
   * What a joining server is given: it believes only in a control plane with this certificate.
   * @param user `server` for a control plane, `node` for others.
   */
  public token(user: string, password: string): string {
    return `K10${Fn.sha256(this.serverCa)}::${user}:${password}`;
  }

  /** A certificate with all rights; nothing in Kubernetes can take it back before it ends. */
  public administrator(): Pair {
    const { CertRequest } = require('../../../internal/tls/cert-request') as typeof import('../../../internal/tls/cert-request');
    const { LocallySignedCert } = require('../../../internal/tls/locally-signed-cert') as typeof import('../../../internal/tls/locally-signed-cert');
    const { scope, provider } = this;
    const keyPem = this.key('administrator-key', false);
    const request = new CertRequest(scope, 'administrator-request', {
      provider, privateKeyPem: keyPem, subject: [{ commonName: 'administrator', organization: 'system:masters' }],
    });
    const { certPem } = new LocallySignedCert(scope, 'administrator', {
      provider,
      certRequestPem: request.certRequestPem,
      caCertPem: this.pairs['client-ca'].certPem,
      caPrivateKeyPem: this.pairs['client-ca'].keyPem,
      allowedUses: ['digital_signature', 'client_auth'],
      validityPeriodHours: HOURS_PER_YEAR,
      earlyRenewalHours: RENEWAL_HOURS,
    });
    return { certPem, keyPem };
  }

  private authority(id: string, commonName: string, protect: boolean): Authority {
    const { SelfSignedCert } = require('../../../internal/tls/self-signed-cert') as typeof import('../../../internal/tls/self-signed-cert');
    const keyPem = this.key(`${id}-key`, protect);
    const certificate = new SelfSignedCert(this.scope, id, {
      provider: this.provider,
      privateKeyPem: keyPem,
      subject: [{ commonName }],
      isCaCertificate: true,
      setSubjectKeyId: true,
      allowedUses: ['digital_signature', 'key_encipherment', 'cert_signing'],
      validityPeriodHours: AUTHORITY_YEARS * HOURS_PER_YEAR,
      lifecycle: { preventDestroy: protect },
    });
    return { certPem: certificate.certPem, keyPem, born: certificate.validityStartTime };
  }

  private key(id: string, protect: boolean): string {
    const { PrivateKey } = require('../../../internal/tls/private-key') as typeof import('../../../internal/tls/private-key');
    return new PrivateKey(this.scope, id, { provider: this.provider, ...KEY, lifecycle: { preventDestroy: protect } }).privateKeyPem;
  }
}
