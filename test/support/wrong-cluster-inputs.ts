/** Every prop of a cluster and of its pools, with values that are wrong for it. */
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { NodeSize } from '../../lib/size';
import { NodePoolProps, SovereignCluster, SovereignClusterProps } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import type { Taker } from './wrong-inputs';
import {
  inObject, lists, NOT_BOOLEAN, NOT_INSTANCE, NOT_INTEGER, NOT_OBJECT, NOT_TEXT, ODD_TEXTS, WRONG_CIDRS, WRONG_COMMON, WRONG_TEXTS,
} from './wrong-values';

const POOL: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };

const network = (stack: SovereignStack) => stack.node.tryFindChild('network') as PrivateNetwork
  ?? new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' });
const cluster = (stack: SovereignStack, props: Partial<SovereignClusterProps> = {}) => new SovereignCluster(stack, 'cluster', {
  network: network(stack), kubernetesVersion: '1.35', nodePools: [POOL], apiServerAllowedCidrs: [], ...props,
});

const floors = [
  ...NOT_OBJECT, {}, { vcpu: 1 }, { memoryGib: 1 },
  ...NOT_INTEGER.filter(n => !(typeof n === 'number' && n > 0 && n < 2)).map(vcpu => ({ vcpu, memoryGib: 4 })),
  ...[0, 1e6].map(memoryGib => ({ vcpu: 2, memoryGib })),
  ...[...WRONG_TEXTS, 'AMD64', 'x86'].map(architecture => ({ vcpu: 2, memoryGib: 4, architecture })),
  ...[...WRONG_TEXTS, 'L5'].map(gpu => ({ vcpu: 2, memoryGib: 4, gpu })),
];
const SIZES = [
  ...NOT_INSTANCE,
  ...floors.map(floor => NodeSize.of(floor as any)),
  ...WRONG_TEXTS.map(code => NodeSize.exactly({ fake: code as string })),
  ...[null, 'x', 5, [], {}, { other: 'small' }, { fake: 'SMALL' }, { fake: 'no-node' }].map(codes => NodeSize.exactly(codes as any)),
];

/** An empty text is a value like any other. */
const WRONG_VALUES = [...NOT_TEXT, ...ODD_TEXTS.filter(t => t !== '')];
const WRONG_KEYS = [...ODD_TEXTS, 'kubernetes.io/role', 'node.kubernetes.io/x', 'a.k8s.io/x', 'A.example/x', '/x', 'x/', 'x'.repeat(64)];
const inTaint = inObject({ key: 'dedicated', value: 'database', effect: 'NoSchedule' });

const WRONG_POOL: Record<string, readonly unknown[]> = {
  name: [undefined, ...WRONG_TEXTS, '1a', 'A', 'a.b', 'a_b', '-', 'a-', 'x'.repeat(33)],
  size: [undefined, ...SIZES],
  minNodes: [undefined, ...NOT_INTEGER, Object.create(null), Symbol('x'), 101],
  maxNodes: [...NOT_INTEGER, 0, 101],
  zones: [...lists(undefined, ...WRONG_TEXTS, 'de-1a', 'FR-1A'), ['fr-1a', 'fr-1a'], ['fr-1a', null], ['fr-1a', 5]],
  labels: [...NOT_OBJECT, ...WRONG_VALUES.map(team => ({ team })), ...WRONG_KEYS.map(key => Object.fromEntries([[key, 'web']]))],
  taints: lists(
    undefined, ...NOT_OBJECT, {}, ...inTaint('colour', ['red']), ...inTaint('key', [undefined, ...WRONG_KEYS]),
    ...inTaint('value', [undefined, ...WRONG_VALUES]), ...inTaint('effect', [undefined, ...WRONG_TEXTS, 'noschedule']),
  ),
  rootVolumeGib: [...NOT_INTEGER, 0, 19, 10_001],
  autoRepair: NOT_BOOLEAN,
};

/** Wrong for a claim, which may look like a path. */
const WRONG_CLAIMS = WRONG_TEXTS.filter(t => t !== '__proto__' && t !== '../x');
const inWindow = inObject({ day: 'sunday', startHour: 3 });
const inLogin = inObject({ issuerUrl: 'https://login.example', clientId: 'k8s' });

export const CLUSTER_TAKERS: Taker[] = [
  {
    name: 'SovereignCluster',
    good: {},
    give: cluster,
    wrong: {
      ...WRONG_COMMON,
      network: [undefined, ...NOT_INSTANCE],
      kubernetesVersion: [undefined, ...WRONG_TEXTS, 1.35, '1', '1.35.3', 'v1.35', '1.', '2.0', 'latest', '1.99', '1.33'],
      nodePools: [
        undefined, ...lists(undefined, ...NOT_OBJECT, {}, { ...POOL, colour: 'red' }), [], [POOL, POOL], [POOL, null], [POOL, undefined],
        ...Object.entries(WRONG_POOL).flatMap(([prop, values]) => inObject(POOL)(prop, values).map(pool => [pool])),
      ],
      apiServerAllowedCidrs: [undefined, ...lists(undefined, ...WRONG_CIDRS, '0.0.0.0/0', '0.0.0.0/7'), ['192.0.2.0/24', '192.0.2.0/24'], ['192.0.2.0/24', Symbol('x')]],
      highAvailability: NOT_BOOLEAN,
      maintenanceWindow: [
        ...NOT_OBJECT, {}, ...inWindow('day', [undefined, ...WRONG_TEXTS, 'Sunday', 'any']), ...inWindow('startHour', [undefined, ...NOT_INTEGER, 24]),
        ...inWindow('colour', ['red']),
      ],
      podCidr: [...WRONG_CIDRS, '0.0.0.0/0', '10.0.0.0/24', '10.3.0.0/16'],
      serviceCidr: [...WRONG_CIDRS, '0.0.0.0/0', '10.0.0.0/24', '10.240.0.0/16'],
      oidc: [
        ...NOT_OBJECT, {}, ...inLogin('colour', ['red']),
        ...inLogin('issuerUrl', [undefined, ...WRONG_TEXTS, 'http://login.example', 'login.example', 'HTTPS://login.example', 'https://a b']),
        ...inLogin('clientId', [undefined, ...WRONG_CLAIMS]),
        ...inLogin('usernameClaim', WRONG_CLAIMS),
        ...inLogin('usernamePrefix', WRONG_CLAIMS.filter(t => t !== '')),
        ...inLogin('groupsClaim', [...lists(undefined, ...WRONG_CLAIMS), ['a', 'a']]),
        ...inLogin('groupsPrefix', WRONG_CLAIMS.filter(t => t !== '')),
        ...inLogin('requiredClaims', lists(undefined, ...WRONG_TEXTS, 'team', '=x', 'team=', 'a=b=c')),
      ],
      deletionProtection: NOT_BOOLEAN,
    },
  },
  {
    name: 'addNodePool',
    good: { ...POOL, name: 'late' },
    give: (stack, props) => cluster(stack).addNodePool(props),
    wrong: { ...WRONG_POOL, name: [...WRONG_POOL.name, 'main'] },
  },
];
