import { Construct } from 'constructs';
import { yamlText } from '../../../cloud-init/yaml';

/** What a client needs; everything but the name may be a reference, and all but the addresses are base64. */
export interface ClientAccess {
  readonly name: string;
  /** One address per control plane. */
  readonly addresses: string[];
  readonly caCertificate: string;
  readonly clientCertificate: string;
  readonly clientKey: string;
}

const USER = 'administrator';

/** URL of an API server. */
export function apiUrl(address: string): string {
  return `https://${address}:6443`;
}

/** A kubeconfig with a context per control plane; the first one is current. */
export function kubeconfigOf(scope: Construct, { name, addresses, caCertificate, clientCertificate, clientKey }: ClientAccess): string {
  const servers = addresses.map((address, index) => ({ name: index === 0 ? name : `${name}-${index + 1}`, url: apiUrl(address) }));
  return yamlText(scope, 'kubeconfig', {
    'apiVersion': 'v1',
    'kind': 'Config',
    'current-context': name,
    'clusters': servers.map(server => ({
      name: server.name, cluster: { 'server': server.url, 'certificate-authority-data': caCertificate },
    })),
    'contexts': servers.map(server => ({ name: server.name, context: { cluster: server.name, user: USER } })),
    'users': [{ name: USER, user: { 'client-certificate-data': clientCertificate, 'client-key-data': clientKey } }],
  });
}
