import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { Authority, Certificates, KeyNotes, Pair } from '../certificates';
import { shortened } from '../shortened';

/** The client certificate is made anew by the first apply in its last month. */
const RENEWAL_HOURS = 30 * 24;

/** The longest common name (RFC 5280, `ub-common-name`). */
const LONGEST_NAME = 64;

const NOTES: KeyNotes = {
  authority: {
    why: 'Terraform signs with it before a server boots, so that nobody has to log in for the kubeconfig.',
    remedy: 'Keep the state secret. Nothing in Kubernetes takes back what it signs: a new one means a new cluster.',
  },
  signed: {
    why: 'It is part of the kubeconfig, which comes out of the state.',
    remedy: 'Keep the state secret. "terraform apply -replace=<address of the tls_private_key>" makes a new one; the old one stays valid for up to a year.',
  },
};

/** Authorities of a cluster: the id of the construct, and the file that k3s looks for, without ending. */
const AUTHORITIES = {
  'server-ca': 'server-ca',
  'client-ca': 'client-ca',
  'request-header-ca': 'request-header-ca',
  'etcd-server-ca': 'etcd/server-ca',
  'etcd-peer-ca': 'etcd/peer-ca',
} as const;
type AuthorityId = keyof typeof AUTHORITIES;

/**
 * Everything that is signed for a cluster, made before its first server boots. k3s takes over the files
 * that it finds when it starts for the first time, and signs the rest itself. The keys are in state: without them nothing
 * could be signed.
 */
export class Authorities {
  private readonly pairs: { readonly [id in AuthorityId]: Authority };
  private readonly serviceKey: string;
  private readonly certificates: Certificates;

  constructor(scope: Construct, name: string, protect: boolean) {
    this.certificates = new Certificates(scope, NOTES);
    const commonName = (id: AuthorityId) => `${shortened(name, LONGEST_NAME - id.length - 1)}-${id}`;
    const make = (id: AuthorityId) => [id, this.certificates.authority(id, commonName(id), protect)] as const;
    this.pairs = Object.fromEntries((Object.keys(AUTHORITIES) as AuthorityId[]).map(make)) as { [id in AuthorityId]: Authority };
    this.serviceKey = this.certificates.key('service-key', protect);
  }

  /** Certificate of the authority that API servers are known by, PEM. */
  public get serverCa(): string {
    return this.pairs['server-ca'].certPem;
  }

  /** When the cluster came into being, RFC 3339. */
  public get born(): string {
    return this.pairs['server-ca'].born;
  }

  /** All that is signed with. */
  public get keys(): string[] {
    return [...Object.values(this.pairs).map(({ keyPem }) => keyPem), this.serviceKey];
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
    return this.certificates.signed('administrator', this.pairs['client-ca'], {
      commonName: 'administrator',
      organization: 'system:masters',
      allowedUses: ['digital_signature', 'client_auth'],
      years: 1,
      renewalHours: RENEWAL_HOURS,
    });
  }
}
