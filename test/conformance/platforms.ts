import { TerraformStack, TerraformVariable } from 'cdktf';
import type { PlatformUnderTest } from '../../lib/conformance/tests';

/** A platform under test and its kind. */
export interface TestedPlatform extends Pick<PlatformUnderTest, 'configuration' | 'prepare' | 'existing'> {
  readonly kind: string;
}

const ID = '11111111-2222-4333-8444-555555555555';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----\n';

const EXISTING: Record<string, PlatformUnderTest['existing']> = {
  scaleway: {
    PrivateNetwork: () => ({ privateNetworkId: `fr-par/${ID}` }),
    ManagedPostgres: () => ({ instanceId: `fr-par/${ID}`, host: '10.20.0.9', port: '5432', caCertificate: CERTIFICATE }),
    ObjectBucket: () => ({ bucketName: 'old-assets' }),
    SovereignCluster: () => ({ clusterId: `fr-par/${ID}` }),
  },
  ovhcloud: {
    PrivateNetwork: () => ({ networkId: ID, subnetId: ID, gatewayAddress: '203.0.113.9' }),
    ManagedPostgres: () => ({ clusterId: ID }),
    ObjectBucket: () => ({ bucketName: 'old-assets' }),
    SovereignCluster: () => ({ clusterId: ID }),
  },
  hetzner: {
    PrivateNetwork: () => ({ networkId: '4711', subnetId: '4711-10.20.0.0/16', gatewayAddress: '10.20.0.1' }),
    ManagedPostgres: () => ({ address: '10.20.0.9', caCertificate: CERTIFICATE }),
    ObjectBucket: () => ({ bucketName: 'old-assets' }),
    SovereignCluster: stack => ({
      kubeconfig: sensitive(stack, 'old_kubeconfig'), nodeToken: sensitive(stack, 'old_token'), controlPlanes: '10.20.255.4', kubernetesVersion: '1.35',
      subnetId: '4711-10.20.0.0/16', gatewayAddress: '10.20.0.1',
    }),
  },
};

function sensitive(stack: TerraformStack, name: string): string {
  return new TerraformVariable(stack, name, { type: 'string', sensitive: true }).stringValue;
}

const builtIn = (kind: string, settings: object, location = 'fr'): TestedPlatform => ({
  kind,
  existing: EXISTING[kind],
  configuration: {
    platform: kind,
    platforms: { [kind]: { location, ...settings }, 'second-account': { kind, location, ...settings } },
  },
});

export const PLATFORMS: TestedPlatform[] = [
  builtIn('scaleway', { bucketAdministrators: ['user_id:11111111-1111-4111-8111-111111111111'] }),
  builtIn('ovhcloud', { serviceName: '0123456789abcdef0123456789abcdef' }),
  builtIn('hetzner', { acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster', 'ManagedPostgres'] }, 'de'),
];
