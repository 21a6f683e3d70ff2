import { Location } from '../../lib/location';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { cluster, database, ovhcloud } from './traps/support';

const UUID = '11111111-2222-4333-8444-555555555555';
const FREE = 'GRA7, GRA9, GRA11, SBG5, DE1, WAW1, UK1, BHS5';
const PARIS = Location.exactly({ ovhcloud: 'EU-WEST-PAR' });
const OPTION = 'platforms.ovhcloud.cluster';

const configuration = (options: object) => ({ platforms: { ovhcloud: { location: 'fr', cluster: options } } });

const inParis = (props: object = {}) => (stack: any) => cluster({
  network: PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/16', location: PARIS, byKind: { ovhcloud: { networkId: UUID, subnetId: UUID } } }), ...props,
})(stack);

describe('a database without a standby', () => {
  test('is told to have one where databases are sold with it only', () => {
    const { refusal } = ovhcloud.run(stack => database({ network: new PrivateNetwork(stack, 'paris', { cidr: '10.30.0.0/16', location: PARIS }) })(stack));

    expect(refusal?.message).toBe('case/database: size: cannot be had: OVHcloud sells no type without a standby and with 50 GiB of storage in EU-WEST-PAR, '
      + 'got {"vcpu":2,"memoryGib":4}; set highAvailability to true, or choose a location or cloud that has it [size-none-so]');
  });
});

describe('a cluster', () => {
  test('is refused for everything at once, and leaves nothing behind', () => {
    const { refusal, leftBehind } = ovhcloud.run(
      inParis({ kubernetesVersion: 'v1.35', podCidr: '11.0.0.0/16', serviceCidr: '10.96.0.0/20' }), configuration({ kubeProxyMode: 'ipvs' }));
    const range = (prop: string, got: string) => `  ${prop}: is refused by OVHcloud: its API takes private ranges only, and no small ones, got "${got}"; `
      + 'allowed: a range of /16 or larger inside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16; choose such a range, or leave it out [value-refused]';

    expect(refusal?.message.split('\n')).toEqual([
      'case/cluster: 5 faults',
      expect.stringMatching(/^ {2}kubernetesVersion: .* \[prop-pattern\]$/),
      `  ${OPTION}.kubeProxyMode: is refused by OVHcloud: clusters in EU-WEST-PAR have the plan standard, which lets nobody choose it, got "ipvs"; `
        + `allowed: a cluster in ${FREE}; leave it out, or choose one of these locations [value-refused]`,
      range('podCidr', '11.0.0.0/16'),
      range('serviceCidr', '10.96.0.0/20'),
      '  network: is refused by OVHcloud: nodes of a cluster with the plan standard reach its API server from the gateway of their network, and its handles do not say it, '
        + 'got ["networkId","subnetId"]; allowed: networkId, subnetId, gatewayAddress; give fromExisting the public address of the gateway as gatewayAddress [value-refused]',
    ]);
    expect(leftBehind.filter(path => path.startsWith('case/cluster'))).toEqual([]);
  });

  test('is told the plan of its location, with what else is wrong', () => {
    const { refusal } = ovhcloud.run(cluster({ kubernetesVersion: 'v1.35' }), configuration({ plan: 'standard', kubeProxyMode: 'ipvs' }));

    expect(refusal?.message.split('\n').slice(2)).toEqual([
      `  ${OPTION}.plan: is refused by OVHcloud: clusters in GRA11 are sold with another plan only, got "standard"; allowed: free; choose that one, or leave it out [value-refused]`,
    ]);
  });

  test('is told of its options although its ranges cannot be read', () => {
    const { refusal } = ovhcloud.run(inParis({ podCidr: 5, serviceCidr: '10.0.0.0' }), configuration({ plan: 'free' }));

    expect(refusal?.faults.map(({ code, prop }) => `${code} ${prop}`)).toEqual([
      'prop-type podCidr', 'cidr-malformed serviceCidr', `value-refused ${OPTION}.plan`, 'value-refused network',
    ]);
  });

  test.each(['10.128.0.0/13', '172.20.0.0/16'])('may have its pods in %s', podCidr => {
    expect(ovhcloud.refusal(stack => cluster({ podCidr }, undefined, PARIS)(stack))).toEqual([]);
  });
});

describe('a copy of the backups of a database', () => {
  const messageOf = (code: string, props: object = {}) => (
    ovhcloud.run(database({ backupLocation: Location.exactly({ ovhcloud: code }), ...props }), { allowOutsideEea: true }).refusal?.message
  );
  const OTHERS = 'SBG5, SBG7, RBX-A, EU-WEST-PAR, EU-SOUTH-MIL, DE1, WAW1, UK1, BHS5, SGP1, AP-SOUTH-MUM-1';

  test('is none in a region that both locations share, which is said with everything else', () => {
    expect(messageOf('GRA7', { settings: { fsinc: 'off' } })?.split('\n')).toEqual([
      'case/database: 2 faults',
      expect.stringMatching(/^ {2}settings.fsinc: .* \[setting-unknown\]$/),
      '  backupLocation: is refused by OVHcloud: its databases in GRA11 and there share one region, so it would be no copy, got "GRA7"; '
        + `allowed: ${OTHERS}; choose one of these, or leave it out [value-refused]`,
    ]);
  });

  test('needs a location with databases', () => {
    expect(messageOf('AP-SOUTHEAST-SYD-2')).toBe('case/database: backupLocation: is refused by OVHcloud: it keeps no backups of databases there, '
      + `got "AP-SOUTHEAST-SYD-2"; allowed: ${OTHERS}; choose one of these, or leave it out [value-refused]`);
    expect(messageOf('WAW1')).toBeUndefined();
  });
});
