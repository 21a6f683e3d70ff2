import { PrivateNetwork } from '../../lib/private-network/private-network';
import { cluster, database, hetzner, network } from './traps/support';

const configuration = (options: object, location = 'de') => ({
  allowOutsideEea: true, platforms: { hetzner: { location, acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: options } },
});

const within = (handles: object, props: object = {}) => (stack: any) => cluster({
  network: PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/30', byKind: { hetzner: { networkId: '4711', subnetId: '4711-10.20.0.0/30', ...handles } } }),
  ...props,
})(stack);

const OPTION = 'platforms.hetzner.cluster';

describe('a cluster on servers', () => {
  test('is refused for everything at once, and leaves nothing behind', () => {
    const { refusal, leftBehind } = hetzner.run(within({}, {
      kubernetesVersion: 'v1.35',
      apiServerAllowedCidrs: Array.from({ length: 501 }, (_, index) => `198.18.${Math.floor(index / 256)}.${index % 256}/32`),
      oidc: { issuerUrl: 'https://login.example', clientId: 'k8s', groupsClaim: ['groups', 'roles'] },
    }), configuration({ controlPlaneType: 'cax21', snapshotBucket: 'shop', snapshotLocation: 'ash' }));

    expect(refusal?.message.split('\n')).toEqual([
      'case/cluster: 7 faults',
      expect.stringMatching(/^ {2}kubernetesVersion: .* \[prop-pattern\]$/),
      expect.stringMatching(/^ {2}network: is refused by Hetzner: its range is too small for a cluster/),
      `  ${OPTION}.controlPlaneType: is refused by Hetzner: a control plane needs a type with an amd64 processor and 2 GiB that is sold in fsn1, got "cax21"; `
        + 'allowed: ccx13, ccx23, ccx33, ccx43, ccx53, ccx63, cpx12, cpx22, cpx32, cpx42, cpx52, cpx62, cx23, cx33, cx43, cx53; '
        + 'choose one of these, or leave it out [value-refused]',
      `  ${OPTION}.snapshotLocation: is refused by Hetzner: snapshots go to a bucket, and there are none at this location, got "ash"; `
        + 'allowed: fsn1, nbg1, hel1; choose one of these [value-refused]',
      '  network: is refused by Hetzner: servers of a cluster need the gateway of their network, and its handles do not say it, '
        + 'got ["networkId","subnetId"]; allowed: networkId, subnetId, gatewayAddress; give fromExisting the private address of the gateway as gatewayAddress [value-refused]',
      '  oidc.groupsClaim: is refused by Hetzner: its API servers read groups from one claim, got ["groups","roles"]; '
        + 'allowed: one claim; choose one of them [value-refused]',
      '  apiServerAllowedCidrs: is refused by Hetzner: its firewalls hold no more, got "501 ranges"; '
        + 'allowed: at most 500 ranges; join ranges to larger ones, or leave some out [value-refused]',
    ]);
    expect(leftBehind.filter(path => path.startsWith('case/cluster'))).toEqual([]);
  });

  test('that starts from a snapshot is told which bucket is missing', () => {
    expect(hetzner.run(cluster(), configuration({ restoreSnapshot: 's-1' })).refusal?.message).toBe(
      `case/cluster: ${OPTION}.snapshotBucket: is refused by Hetzner: it is missing, and restoreSnapshot names a snapshot that must be in it; `
      + 'allowed: the name of the bucket that holds the snapshot; give it, or leave restoreSnapshot out [value-refused]');
  });

  test('is told where its snapshots could go when its location has no bucket', () => {
    const messageOf = (options: object) => hetzner.run(cluster(), configuration({ snapshotBucket: 'shop', ...options }, 'ash')).refusal?.message;

    expect(messageOf({})).toBe('case/cluster: network.location: is refused by Hetzner: snapshots go to a bucket, and there are none at this location, '
      + `got "ash"; allowed: fsn1, nbg1, hel1; choose another location, or set ${OPTION}.snapshotLocation to one of these [value-refused]`);
    expect(messageOf({ snapshotLocation: 'hel1' })).toBeUndefined();
  });

  test('is told of its options although its props cannot be read', () => {
    const { refusal } = hetzner.run(cluster({ apiServerAllowedCidrs: 5, oidc: 7, podCidr: {} } as any), configuration({ controlPlaneType: 'cax21' }));

    expect(refusal?.faults.map(({ code, prop }) => `${code} ${prop}`)).toEqual([
      'prop-type apiServerAllowedCidrs', 'prop-type podCidr', 'prop-type oidc', `value-refused ${OPTION}.controlPlaneType`,
    ]);
  });
});

test('a network with the gateway of public addresses is told of that with everything else', () => {
  const { refusal } = hetzner.run(network({ cidr: '172.31.1.0/24', labels: { A: 'b' } }));

  expect(refusal?.faults.map(({ code, prop }) => `${code} ${prop}`)).toEqual(['prop-pattern labels (key)', 'value-refused cidr']);
});

describe('in an existing network whose range is not that of its subnet', () => {
  const messageOf = (build: typeof cluster | typeof database, subnet: string) => hetzner.run(stack => {
    const byKind = { hetzner: { networkId: '4711', subnetId: `4711-${subnet}`, gatewayAddress: '10.20.0.1' } };
    build({ network: PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/16', byKind }) })(stack);
  }).refusal?.message;

  test.each([['cluster', cluster], ['database', database]])('a %s is refused, whose addresses would lie outside of it', (what, build) => {
    expect(messageOf(build, '10.20.5.0/24')).toBe(`case/${what}: network: is refused by Hetzner: servers of a ${what} get addresses at the end of its range, `
      + 'and its subnet is another one, 10.20.5.0/24, got "10.20.0.0/16"; allowed: a network whose cidr is the range of its subnet; '
      + 'give fromExisting the cidr 10.20.5.0/24 [value-refused]');
    expect(messageOf(build, '10.20.0.0/16')).toBeUndefined();
  });
});
