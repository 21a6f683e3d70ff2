import { TerraformOutput, TerraformStack } from 'cdktf';
import type { ConformanceCase, Described, ExistingCase, TwoValues } from '../conformance';
import { exactNode, threeZones } from '../conformance/places-and-types';
import { Location } from '../location';
import { Platform } from '../platform';
import { PrivateNetwork } from '../private-network/private-network';
import { Architecture } from '../profile';
import { NodeSize } from '../size';
import { DayOfWeek, NodeTaint, OpenIdConnect, TaintEffect } from './driver';
import { ISovereignCluster, NodePoolProps, SovereignCluster, SovereignClusterProps } from './sovereign-cluster';

type Build = ConformanceCase['build'];
type More = (cluster: SovereignCluster, stack: TerraformStack) => void;

const POOL: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const JOBS: NodePoolProps = { name: 'jobs', size: NodeSize.LARGE, minNodes: 0, maxNodes: 4 };
const CLIENTS = ['203.0.113.0/24'];
const WINDOW = { day: DayOfWeek.SUNDAY, startHour: 3 };
const RANGES = { podCidr: '10.128.0.0/13', serviceCidr: '10.96.0.0/16' };
const LOGIN: OpenIdConnect = {
  issuerUrl: 'https://login.example.com/realms/shop',
  clientId: 'kubernetes',
  usernameClaim: 'email',
  usernamePrefix: 'login:',
  groupsClaim: ['groups'],
  groupsPrefix: 'login:',
  requiredClaims: ['team=shop'],
};
const TAINT: NodeTaint = { key: 'dedicated', value: 'database', effect: TaintEffect.NO_SCHEDULE };

function network(stack: TerraformStack, location?: Location, platform?: Platform): PrivateNetwork {
  return new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', location, platform });
}

/** The zones that the platform has where a network stands; a made-up one where it has none. */
function zonesAt({ platform: { profile }, location }: PrivateNetwork): string[] {
  return profile.locations.find(({ code }) => code === location)!.zones ?? ['only'];
}

function make(stack: TerraformStack, props: Partial<SovereignClusterProps>): SovereignCluster {
  const made = new SovereignCluster(stack, 'cluster', {
    network: props.network ?? network(stack, undefined, props.platform),
    kubernetesVersion: '1.35', nodePools: [POOL], apiServerAllowedCidrs: CLIENTS, ...props,
  });
  new TerraformOutput(stack, 'cluster-endpoint', { value: made.endpoint });
  return made;
}

function cluster(props: Partial<SovereignClusterProps>, more: More = () => {}): Build {
  return stack => more(make(stack, props), stack);
}

function inThreeZones(props: Partial<SovereignClusterProps>): Build {
  return stack => {
    make(stack, { ...props, network: network(stack, threeZones(stack)) });
  };
}

function pool(props: Partial<NodePoolProps>): Build {
  return cluster({ nodePools: [{ ...POOL, ...props }] });
}

/** A pool in the first two zones of a location. */
function twoZones(located: (stack: TerraformStack) => Location | undefined): Build {
  return stack => {
    const where = network(stack, located(stack));
    make(stack, { network: where, nodePools: [{ ...POOL, zones: zonesAt(where).slice(0, 2) }] });
  };
}

/** Everything that a provider for Kubernetes wants; all of it counts as secret, because some of it is. */
const showConnection = ({ kubeconfig, caCertificate, connection }: ISovereignCluster, stack: TerraformStack) => {
  const { clusterCaCertificate, token, clientCertificate, clientKey } = connection;
  const secrets = { kubeconfig, token, clientCertificate, clientKey };
  const readable = Object.entries(secrets).flatMap(([name, secret]) => (secret ? [[name, secret.expression]] : []));
  for (const [name, value] of [['caCertificate', caCertificate], ['clusterCaCertificate', clusterCaCertificate], ...readable]) {
    new TerraformOutput(stack, `cluster-${name}`, { value, sensitive: true });
  }
};

export const cases: ConformanceCase[] = [
  { name: 'cluster: minimal', build: cluster({}) },
  { name: 'cluster: three nodes', build: pool({ minNodes: 3 }) },
  { name: 'cluster: growing pool', build: pool({ minNodes: 1, maxNodes: 5 }) },
  { name: 'cluster: two pools and one more', build: cluster({ nodePools: [POOL, JOBS] }, made => made.addNodePool({ ...POOL, name: 'late' })) },
  { name: 'cluster: empty pool first', build: cluster({ nodePools: [{ ...JOBS, maxNodes: undefined }, POOL] }) },
  { name: 'cluster: two zones', build: twoZones(() => undefined) },
  { name: 'cluster: two zones of three', build: twoZones(threeZones) },
  { name: 'cluster: node labels and taints', build: pool({ labels: { 'example.com/team': 'shop', 'tier': '' }, taints: [TAINT] }) },
  { name: 'cluster: root volume', build: pool({ rootVolumeGib: 100 }) },
  { name: 'cluster: no auto-repair', build: pool({ autoRepair: false }) },
  { name: 'cluster: GPU', build: pool({ size: NodeSize.of({ vcpu: 8, memoryGib: 24, gpu: 'L4' }) }) },
  { name: 'cluster: ARM', build: pool({ size: NodeSize.of({ vcpu: 2, memoryGib: 4, architecture: Architecture.ARM64 }) }) },
  { name: 'cluster: exact type', build: stack => pool({ size: exactNode(stack) })(stack) },
  { name: 'cluster: closed API', build: cluster({ apiServerAllowedCidrs: [] }) },
  { name: 'cluster: several ranges', build: cluster({ apiServerAllowedCidrs: [...CLIENTS, '198.51.100.7/32', '10.20.0.0/16'] }) },
  { name: 'cluster: maintenance window', build: cluster({ maintenanceWindow: WINDOW }) },
  { name: 'cluster: own ranges', build: cluster(RANGES) },
  { name: 'cluster: own ranges in three zones', build: inThreeZones(RANGES) },
  { name: 'cluster: login', build: cluster({ oidc: LOGIN }) },
  { name: 'cluster: highly available', build: cluster({ highAvailability: true }) },
  { name: 'cluster: highly available in three zones', build: inThreeZones({ highAvailability: true }) },
  { name: 'cluster: with labels', build: cluster({ labels: { team: 'shop' } }) },
  { name: 'cluster: unprotected', build: cluster({ deletionProtection: false }) },
  { name: 'cluster: connection', build: cluster({}, showConnection) },
  { name: 'cluster: end of life', build: cluster({ kubernetesVersion: '1.33' }) },
];

const old = (stack: TerraformStack, described: Described) => SovereignCluster.fromExisting(stack, 'cluster', described('SovereignCluster'));

export const existing: ExistingCase[] = [
  {
    name: 'cluster: existing',
    onlyDescribed: true,
    build: (stack, described) => {
      const found = old(stack, described);
      // Some read it from the kubeconfig.
      new TerraformOutput(stack, 'cluster-endpoint', { value: found.endpoint, sensitive: true });
      showConnection(found, stack);
    },
  },
  { name: 'cluster: a pool of an existing one', build: (stack, described) => old(stack, described).addNodePool(POOL) },
  {
    name: 'cluster: in an existing network',
    build: (stack, described) => {
      make(stack, { network: PrivateNetwork.fromExisting(stack, 'office', { cidr: '10.20.0.0/16', ...described('PrivateNetwork') }) });
    },
  },
];

/** The same network under both values, where there are three zones. */
function inOne(one: Partial<SovereignClusterProps>, other: Partial<SovereignClusterProps>) {
  return (stack: TerraformStack) => {
    const where = network(stack, threeZones(stack));
    return [{ network: where, ...one }, { network: where, ...other }] as const;
  };
}

export const twoValues: TwoValues<SovereignClusterProps> = {
  platform: stack => [{ platform: Platform.of(stack) }, { platform: Platform.fromConfiguration(stack, 'second-account') }],
  labels: () => [{ labels: { team: 'shop' } }, { labels: { team: 'web' } }],
  network: stack => [
    { network: new PrivateNetwork(stack, 'first', { cidr: '10.20.0.0/16' }) },
    { network: new PrivateNetwork(stack, 'other', { cidr: '10.30.0.0/16' }) },
  ],
  kubernetesVersion: () => [{ kubernetesVersion: '1.35' }, { kubernetesVersion: '1.36' }],
  nodePools: () => [{ nodePools: [POOL] }, { nodePools: [POOL, JOBS] }],
  apiServerAllowedCidrs: () => [{ apiServerAllowedCidrs: CLIENTS }, { apiServerAllowedCidrs: [] }],
  highAvailability: () => [{ highAvailability: false }, { highAvailability: true }],
  maintenanceWindow: () => [{ maintenanceWindow: WINDOW }, { maintenanceWindow: { ...WINDOW, startHour: 4 } }],
  podCidr: inOne({ podCidr: '10.128.0.0/13' }, { podCidr: '10.144.0.0/13' }),
  serviceCidr: inOne({ serviceCidr: '10.96.0.0/16' }, { serviceCidr: '10.97.0.0/16' }),
  oidc: () => [{ oidc: LOGIN }, { oidc: { ...LOGIN, clientId: 'shop' } }],
  deletionProtection: () => [{ deletionProtection: true }, { deletionProtection: false }],
};

export const build = (stack: TerraformStack, props: Partial<SovereignClusterProps>) => cluster(props)(stack);

/** The same for pools, where there are zones to choose from. */
export const poolTwoValues: TwoValues<NodePoolProps> = {
  name: () => [{ name: 'web' }, { name: 'api' }],
  size: () => [{ size: NodeSize.SMALL }, { size: NodeSize.LARGE }],
  minNodes: () => [{ minNodes: 1 }, { minNodes: 2 }],
  maxNodes: () => [{ maxNodes: 3 }, { maxNodes: 4 }],
  zones: stack => {
    const [first, second] = zonesAt(network(stack, threeZones(stack)));
    return [{ zones: [first] }, { zones: [second] }];
  },
  labels: () => [{ labels: { team: 'shop' } }, { labels: { team: 'web' } }],
  taints: () => [{ taints: [TAINT] }, { taints: [{ ...TAINT, effect: TaintEffect.NO_EXECUTE }] }],
  rootVolumeGib: () => [{ rootVolumeGib: 50 }, { rootVolumeGib: 100 }],
  autoRepair: () => [{ autoRepair: true }, { autoRepair: false }],
};

export const buildPool = (stack: TerraformStack, props: Partial<NodePoolProps>) => {
  const where = stack.node.tryFindChild('network') as PrivateNetwork | undefined ?? network(stack, threeZones(stack));
  make(stack, { network: where, nodePools: [{ ...POOL, ...props }] });
};
