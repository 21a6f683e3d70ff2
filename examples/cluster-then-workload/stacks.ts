import { App } from 'cdktf';
import { HelmProvider, HelmRelease } from './helm';
import { ISovereignCluster, NodeSize, PrivateNetwork, SovereignCluster, SovereignStack } from 'sovereign-constructs';

/** Whoever may reach the API server: the machine that applies the second stack must be among them. */
const OPERATORS = ['203.0.113.0/24'];

/** The repository that Flux makes the cluster equal to. */
const REPOSITORY = { url: 'https://git.example.com/shop/deploy.git', branch: 'main', path: './production' };

const FLUX_CHARTS = 'https://fluxcd-community.github.io/helm-charts';

/** Network and cluster on whichever cloud `cdktf.json` names. */
export class ClusterStack extends SovereignStack {
  public readonly cluster: SovereignCluster;

  constructor(app: App, id: string) {
    super(app, id);
    const network = new PrivateNetwork(this, 'network', { cidr: '10.20.0.0/16' });
    this.cluster = new SovereignCluster(this, 'cluster', {
      network,
      kubernetesVersion: '1.35',
      nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 4, memoryGib: 16 }), minNodes: 2 }],
      apiServerAllowedCidrs: OPERATORS,
    });
  }
}

/**
 * What runs in the cluster: Flux, which brings everything else from Git. It is a stack of its own, because a provider is
 * configured before anything is made: in the stack of the cluster its address would be unknown at the first plan, and that of
 * a cluster about to go at a later one. Here the engine reads it from the state of the first stack, where it is always known.
 */
export class WorkloadStack extends SovereignStack {
  constructor(app: App, id: string, { connection }: ISovereignCluster) {
    super(app, id);
    new HelmProvider(this, 'helm', {
      host: connection.host,
      clusterCaCertificate: connection.clusterCaCertificate,
      token: connection.token?.expression,
      clientCertificate: connection.clientCertificate?.expression,
      clientKey: connection.clientKey?.expression,
    });
    const place = { namespace: 'flux-system', repository: FLUX_CHARTS };
    const flux = new HelmRelease(this, 'flux', { ...place, name: 'flux', chart: 'flux2', version: '2.18.3', createNamespace: true });
    const { url, branch, path } = REPOSITORY;
    new HelmRelease(this, 'sync', {
      ...place,
      name: 'shop',
      chart: 'flux2-sync',
      version: '1.14.5',
      values: [JSON.stringify({ gitRepository: { spec: { url, ref: { branch } } }, kustomization: { spec: { path } } })],
      dependsOn: [flux],
    });
  }
}
