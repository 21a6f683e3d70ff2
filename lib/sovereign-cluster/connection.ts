import { Fn } from 'cdktf';
import { Secret } from '../secret';
import type { SovereignClusterAttributes } from './driver';

/** What the Terraform providers for Kubernetes and Helm want: a token, or a client certificate with its key. */
export interface ClusterConnection {
  /** URL of the API server. */
  readonly host: string;
  /** Certificate authority of the API server, PEM. */
  readonly clusterCaCertificate: string;
  /**
   * Token of an administrator.
   * @default - the platform hands out a client certificate
   */
  readonly token?: Secret;
  /**
   * Client certificate of an administrator, PEM.
   * @default - the platform hands out a token
   */
  readonly clientCertificate?: Secret;
  /**
   * Key of the client certificate, PEM.
   * @default - the platform hands out a token
   */
  readonly clientKey?: Secret;
}

/** The same as the attributes, decoded. */
export function connectionOf(attributes: SovereignClusterAttributes): ClusterConnection {
  const { endpoint, caCertificate, token, clientCertificate, clientKey } = attributes;
  return {
    host: endpoint,
    clusterCaCertificate: Fn.base64decode(caCertificate),
    token,
    clientCertificate: clientCertificate && decoded(clientCertificate),
    clientKey: clientKey && decoded(clientKey),
  };
}

function decoded(secret: Secret): Secret {
  return Secret.fromReference(Fn.base64decode(secret.expression));
}
