import type { PostgresServerSpec } from '../postgres-server/spec';

/** A server of a cluster as the others know it. */
export interface Member {
  /** Unique in the cluster. */
  readonly name: string;
  /** Its private address, the same for ever. */
  readonly address: string;
}

/** One of the servers that replicate from each other. What is not said here is the same for all of them, but for key and certificate. */
export interface PostgresMemberSpec extends PostgresServerSpec {
  readonly member: Member;
  /** All servers, in an order that never changes. The first one makes the data. */
  readonly members: readonly Member[];
  /** PEM certificate of the authority that signed those of all servers, and of nobody else: whoever bears one is a server. */
  readonly authority: string;
  /** Common name in the certificates of all servers. */
  readonly commonName: string;
  /** Private address of the load balancer. Nobody else may say on whose behalf it connects. */
  readonly loadBalancer: string;
}
