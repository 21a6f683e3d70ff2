import { TerraformVariable } from 'cdktf';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { hetzner } from './traps/support';

const NETWORK = { networkId: '4711', subnetId: '4711-10.20.0.0/24' };
const WITHOUT_CONSENT = { platforms: { hetzner: { location: 'de' } } };

test('an existing network needs no consent, and says of its egress what it is told', () => {
  hetzner.synth(stack => {
    const byKind = { hetzner: { ...NETWORK, firewallId: '12', gatewayAddress: '10.20.0.1' } };
    const { handles, egress } = PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/24', byKind });

    expect(handles.values).toEqual(byKind.hetzner);
    expect(egress).toBe(true);
  }, WITHOUT_CONSENT);
});

test('an existing network needs the handles that every consumer needs, and no others', () => {
  const handles = (values: Record<string, string>) => hetzner.refusal(stack => {
    PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/24', byKind: { hetzner: values } });
  });

  expect(handles(NETWORK)).toEqual([]);
  expect(handles({ networkId: '4711' })).toEqual(['existing-handles']);
  expect(handles({ ...NETWORK, routerId: '1' })).toEqual(['existing-handles']);
});

describe('handles of an existing network that are texts belong together', () => {
  const messageOf = (cidr: string, handles: Record<string, string>) => hetzner.run(stack => {
    PrivateNetwork.fromExisting(stack, 'old', { cidr, byKind: { hetzner: handles } });
  }).refusal?.message;

  test('and all that do not are told at once, with what else is wrong', () => {
    const { refusal } = hetzner.run(stack => {
      PrivateNetwork.fromExisting(stack, 'old', {
        cidr: '10.20.0.0/16',
        byKind: { hetzner: { networkId: '4711', subnetId: '4712-10.30.5.0/24', gatewayAddress: '10.20.0.1', firewallId: 'web' } },
      });
    });

    expect(refusal?.message.split('\n')).toEqual([
      'case/old: 4 faults',
      '  byKind.hetzner.firewallId: has characters or a form that are not allowed; give a number [prop-pattern]',
      '  byKind.hetzner.subnetId: is refused by Hetzner: it is a subnet of network 4712, and networkId is 4711, got "4712-10.30.5.0/24"; '
        + 'allowed: an id that begins with "4711-"; give the ids of one network and of a subnet in it [value-refused]',
      '  byKind.hetzner.subnetId: is refused by Hetzner: its range is not within cidr, 10.20.0.0/16, got "4712-10.30.5.0/24"; '
        + 'allowed: a subnet within 10.20.0.0/16; give such a subnet, or its range, 10.30.5.0/24, as cidr [value-refused]',
      '  byKind.hetzner.gatewayAddress: is refused by Hetzner: it is the first address of no network that could hold 10.30.5.0/24, got "10.20.0.1"; '
        + 'allowed: 10.30.5.1, 10.30.4.1, 10.30.0.1, 10.28.0.1, 10.24.0.1, 10.16.0.1, 10.0.0.1; '
        + 'give the first address of the network, which is not always in the subnet [value-refused]',
    ]);
  });

  test.each([
    ['10.20.0.0/16', '10.20.0.0/16', '10.20.0.1'],
    ['10.20.5.0/24', '10.20.5.0/24', '10.0.0.1'],
    ['10.20.0.0/16', '10.20.5.0/24', '10.20.0.1'],
    ['10.20.0.128/28', '10.20.0.128/28', '10.20.0.1'],
    ['192.168.7.0/24', '192.168.7.0/24', '192.168.0.1'],
    ['100.64.3.0/24', '100.64.3.0/24', '100.64.0.1'],
  ])('as %s, its subnet %s and the gateway %s of the network do', (cidr, subnet, gatewayAddress) => {
    expect(messageOf(cidr, { networkId: '4711', subnetId: `4711-${subnet}`, gatewayAddress })).toBeUndefined();
  });

  test.each([
    ['10.20.0.0/16', '10.20.5.1'], ['10.20.0.0/16', '10.20.255.254'], ['10.20.0.0/16', '10.30.0.1'], ['10.20.0.128/28', '10.20.0.129'],
    ['192.168.7.0/24', '10.0.0.1'], ['192.168.7.0/24', '192.0.0.1'], ['10.20.0.0/16', '203.0.113.9'],
  ])('as %s and the gateway %s do not', (range, gatewayAddress) => {
    expect(messageOf(range, { networkId: '4711', subnetId: `4711-${range}`, gatewayAddress })).toContain(
      `case/old: byKind.hetzner.gatewayAddress: is refused by Hetzner: it is the first address of no network that could hold ${range}, got "${gatewayAddress}"`);
  });

  test.each(['4711-10.20.0.0/33', '4711-10.20.0.256/24', '4711-10.20.0/24'])('and %s is no id of a subnet', subnetId => {
    expect(messageOf('10.20.0.0/16', { networkId: '4711', subnetId })).toBe('case/old: byKind.hetzner.subnetId: has characters or a form that are '
      + 'not allowed; give the id of a network, "-" and the range of the subnet [prop-pattern]');
  });

  test('and references are compared with nothing', () => {
    hetzner.synth(stack => {
      const reference = new TerraformVariable(stack, 'old', {}).stringValue;
      const texts = { networkId: '4711', subnetId: '4712-10.30.0.0/24', gatewayAddress: '10.20.0.1' };
      const network = (id: string, handles: Record<string, string>) => PrivateNetwork.fromExisting(stack, id, { cidr: '10.20.0.0/16', byKind: { hetzner: handles } });

      expect(network('a', { ...texts, subnetId: reference }).handles.values.networkId).toBe('4711');
      expect(() => network('b', { ...texts, networkId: reference })).toThrow('2 faults');
      expect(() => network('c', { ...texts, subnetId: reference, gatewayAddress: '10.30.0.1' })).toThrow('that could hold 10.20.0.0/16');
    });
  });
});

test('the gateway of an existing cluster is that of a network around its subnet', () => {
  const { refusal } = hetzner.run(stack => {
    const secret = new TerraformVariable(stack, 'secret', { sensitive: true }).stringValue;
    SovereignCluster.fromExisting(stack, 'old', {
      byKind: {
        hetzner: {
          kubeconfig: secret, nodeToken: secret, controlPlanes: '10.20.255.4', kubernetesVersion: '1.35', subnetId: '1-10.20.0.0/16', gatewayAddress: '10.20.0.254',
        },
      },
    });
  });

  expect(refusal?.message).toContain('case/old: byKind.hetzner.gatewayAddress: is refused by Hetzner: it is the first address of no network');
});

test('an existing bucket is known by its name and location, and makes nothing', () => {
  const json = hetzner.synth(stack => {
    const { bucketName, endpoint, region, s3Url } = ObjectBucket.fromExisting(stack, 'old', { byKind: { hetzner: { bucketName: 'old-assets' } } });

    expect({ bucketName, endpoint, region, s3Url }).toEqual({
      bucketName: 'old-assets', endpoint: 'https://fsn1.your-objectstorage.com', region: 'fsn1', s3Url: 's3://old-assets',
    });
  });

  expect(Object.keys(json.resource)).toEqual(['terraform_data']);
});

test('a network without consent and without a word about egress is the one error', () => {
  const { refusal, leftBehind } = hetzner.run(stack => {
    new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  }, WITHOUT_CONSENT);

  expect(refusal!.message).toBe(
    'case/network: egress: would make you the operator of a NAT server (one machine: while it restarts, nothing leaves the network) on '
    + 'Hetzner, got true; add "PrivateNetwork" to acceptSelfOperated in the block of "hetzner" if that is what you want, or set egress to '
    + 'false [consent-missing]');
  expect(leftBehind.filter(path => path.startsWith('case/network'))).toEqual([]);
});
