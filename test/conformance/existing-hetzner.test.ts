import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
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
