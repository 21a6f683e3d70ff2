/** The driver for clusters of the fake cloud. It writes the whole spec, so that a prop that gets lost on the way is seen. */
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../lib/driver';
import { Secret } from '../../lib/secret';
import type { ISovereignClusterDriver, NodePoolSpec, SovereignClusterAttributes, SovereignClusterSpec } from '../../lib/sovereign-cluster/driver';
import { Text } from '../../lib/text';
import type { ProviderOf } from './fake-drivers';
import { FakeResource } from './fake-resources';

export class FakeSovereignClusterDriver implements ISovereignClusterDriver {
  public readonly handleKeys = ['clusterId'];

  constructor(private readonly providerOf: ProviderOf, private readonly certificates: boolean) {}

  public create(scope: Construct, { network, ...spec }: SovereignClusterSpec): SovereignClusterAttributes {
    const cluster = new FakeResource(scope, 'Default', 'fake_cluster', { ...spec, ...network.values }, {
      provider: this.providerOf(scope), dependsOn: network.ready, lifecycle: { preventDestroy: spec.deletionProtection },
    });
    return this.describe(name => cluster.getStringAttribute(name), { values: { clusterId: cluster.id }, ready: [cluster] });
  }

  public describeExisting(_scope: Construct, _location: string, handles: Handles): SovereignClusterAttributes {
    return this.describe(name => `${name} of ${handles.values.clusterId}`, handles);
  }

  public addNodePool(scope: Construct, cluster: SovereignClusterAttributes, spec: NodePoolSpec): Handles {
    const pool = new FakeResource(scope, 'Default', 'fake_pool', { ...spec, clusterId: cluster.handles.values.clusterId }, {
      provider: this.providerOf(scope), dependsOn: cluster.handles.ready,
    });
    return { values: { poolId: pool.id }, ready: [pool] };
  }

  private describe(attribute: (name: string) => string, handles: Handles): SovereignClusterAttributes {
    const secret = (name: string) => Secret.fromReference(asReference(attribute(name)));
    return {
      endpoint: attribute('endpoint'),
      caCertificate: attribute('ca_certificate'),
      kubeconfig: secret('kubeconfig'),
      ...this.certificates ? { clientCertificate: secret('client_certificate'), clientKey: secret('client_key') } : { token: secret('token') },
      handles,
    };
  }
}

/** What is known of an existing cluster is a text, which no secret may be. */
function asReference(value: string): string {
  return Token.isUnresolved(value) ? value : Text.expression(JSON.stringify(value));
}
