import { Fn, TerraformElement } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import { Secret } from '../../secret';
import { SecretLedger } from '../../secret-ledger';
import type { SovereignClusterAttributes } from '../../sovereign-cluster/driver';

/** What the resource and the data source have in common. */
interface Readable extends TerraformElement {
  readonly url: string;
  readonly kubeconfig: string;
  readonly kubeconfigAttributes: { get(index: number): ConnectionData };
}

interface ConnectionData {
  readonly clusterCaCertificate: string;
  readonly clientCertificate: string;
  readonly clientKey: string;
}

/** The address in `kubeconfig_attributes` would do, but counts as secret like everything in there; `url` lacks the scheme. */
export function describeCluster(scope: Construct, cluster: Readable, handles: Handles): SovereignClusterAttributes {
  SecretLedger.record(scope, {
    carrier: cluster,
    attributes: ['kubeconfig', 'kubeconfig_attributes'],
    why: 'The provider reads it with the cluster.',
    remedy: 'Keep the state secret. Resetting the kubeconfig at the cloud ends the old one, and installs every node anew.',
  });
  const { clusterCaCertificate, clientCertificate, clientKey } = cluster.kubeconfigAttributes.get(0);
  return {
    endpoint: `https://${Fn.trimprefix(cluster.url, 'https://')}`,
    caCertificate: clusterCaCertificate,
    kubeconfig: Secret.fromReference(cluster.kubeconfig),
    clientCertificate: Secret.fromReference(clientCertificate),
    clientKey: Secret.fromReference(clientKey),
    handles,
  };
}
