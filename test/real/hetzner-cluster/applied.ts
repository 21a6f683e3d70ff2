/**
 * Clusters on Hetzner as Terraform makes them, with stubs of all providers: that of tls makes real keys and certificates, that
 * of hcloud makes nothing, but keeps the user data that it is given.
 */
import { TerraformOutput } from 'cdktf';
import { NodeSize, PrivateNetwork, SovereignCluster, SovereignClusterProps } from '../../../lib';
import { outcomeOf } from '../../../lib/conformance';
import type { TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { explain } from '../diagnostics';
import { storedProviders, StubMirror, stubMirror } from '../stub-mirror';
import { Tool, ToolName } from '../terraform';
import type { Workspace } from '../workspace';

/** Whatever providers are installed, no cloud is called. */
export function stubs(): StubMirror {
  return stubMirror(storedProviders('hcloud', 'tls', 'random'));
}

const PROPS = {
  kubernetesVersion: '1.35',
  nodePools: [{ name: 'web', size: NodeSize.SMALL, minNodes: 2 }],
  apiServerAllowedCidrs: ['203.0.113.0/24'],
};

/** A cluster that uses whatever there is. */
export const EVERYTHING = {
  props: {
    highAvailability: true,
    serviceCidr: '10.96.0.0/16',
    podCidr: '10.128.0.0/16',
    oidc: {
      issuerUrl: 'https://login.example.com/realms/shop', clientId: 'kubernetes', usernameClaim: 'email', usernamePrefix: 'login:',
      groupsClaim: ['groups'], groupsPrefix: 'login:', requiredClaims: ['team=shop', 'site=de'],
    },
    nodePools: [{ name: 'web', size: NodeSize.SMALL, minNodes: 11, labels: { 'example.com/team': 'shop' } }],
  },
  settings: { snapshotBucket: 'shop-snapshots', imageMirror: 'https://registry.example.com' },
};

/** A cluster with what differs from the plainest one. */
export function clusterStack(props: Partial<SovereignClusterProps> = {}, settings: object = {}): TerraformJson {
  const hetzner = { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: settings };
  const { json, refusal } = outcomeOf({ platform: 'hetzner', platforms: { hetzner } }, stack => {
    const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
    const { kubeconfig } = new SovereignCluster(stack, 'cluster', { network, ...PROPS, ...props });
    new TerraformOutput(stack, 'kubeconfig', { value: kubeconfig.expression, sensitive: true });
  });
  if (refusal) throw refusal;
  return json;
}

/** What an apply has left. */
export class AppliedCluster {
  constructor(private readonly workspace: Workspace) {}

  /** The kubeconfig that the user reads from the output. */
  get kubeconfig(): string {
    return String(this.workspace.state().outputs.kubeconfig.value);
  }

  /** User data by the name of the server. */
  get userData(): Record<string, string> {
    const servers = this.workspace.state().resources.filter(({ type }) => type === 'hcloud_server');
    return Object.fromEntries(servers.flatMap(({ instances }) => instances.map(({ attributes }) => [attributes.name, String(attributes.user_data)])));
  }
}

/** Applies a cluster. */
export function applyCluster(name: ToolName, env: StubMirror['env'], props?: Partial<SovereignClusterProps>, settings?: object): AppliedCluster {
  const workspace = new Tool(name, env).prepare(clusterStack(props, settings)).init();
  const { diagnostics } = workspace.apply({ variables: { hetzner_cluster_token: 't'.repeat(64) } });
  expect(explain(diagnostics)).toBe('');
  return new AppliedCluster(workspace);
}
