import { Location } from '../../lib/location';
import { ObjectLockMode } from '../../lib/object-bucket/driver';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import type { ResourceBlock, TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { testMockedApplies, testRealPlans } from './case-tests';
import { acceptedCases, addressesIn, stackOf, stackOfCase, withFault } from './cases';
import { explain } from './diagnostics';
import { faultsOfOutputs } from './outputs';
import { addressesInState, outputsInState } from './results';
import { stateAfter } from './stored-state';
import { requireTool } from './terraform';

const CASES = acceptedCases('hetzner');
const NETWORKS = CASES.filter(({ name }) => name.startsWith('network'));
const BUCKETS = CASES.filter(({ name }) => name.startsWith('bucket'));

const SERVER = 'hcloud_server';

describe('Hetzner', () => requireTool('terraform', tool => {
  const prepare = (json: TerraformJson) => tool.prepare(json).init();

  testRealPlans(tool, 'hetzner', NETWORKS);
  testMockedApplies(tool, 'hetzner', NETWORKS);

  test.each<[string, string, string, string, unknown, RegExp]>([
    ['an unknown argument', 'network: minimal', SERVER, 'type', 'cx23', /"type"/],
    ['a data center', 'network: minimal', SERVER, 'datacenter', 'fsn1-dc14', /datacenter/],
    ['a range that is none', 'network: minimal', 'hcloud_network', 'ip_range', '10.20', /10\.20/],
    ['a subnet of no kind', 'network: minimal', 'hcloud_network_subnet', 'type', 'private', /"cloud" "server" "vswitch"/],
    ['a label that no label may be', 'network: with labels', 'hcloud_network', 'labels', { team: 'the shop' }, /not correctly formatted/],
    ['a server twice in a network', 'network: minimal', SERVER, 'network', [{ network_id: 1, alias_ips: [] }, { network_id: 1, ip: '10.20.0.2', alias_ips: [] }], /only allowed to be attached to each network once/],
    ['an account that is not configured', 'network: minimal', 'hcloud_network', 'provider', 'hcloud.gone', /hcloud\.gone|Provider configuration not present/],
  ])('the provider refuses %s', (_what, name, type, argument, value, said) => {
    const { ok, diagnostics } = prepare(withFault(stackOfCase('hetzner', name), type, argument, value)).plan();

    expect(ok).toBe(false);
    expect(explain(diagnostics)).toMatch(said);
  });
}));

describe('a server that stands', () => requireTool('terraform', tool => {
  const KNOWN = {
    hcloud_network: { id: '1' },
    hcloud_network_subnet: { id: '1-10.20.0.0/16', network_id: 1, gateway: '10.20.0.1' },
    hcloud_firewall: { id: '2', labels: {} },
    hcloud_primary_ip: { id: 3, ip_address: '203.0.113.1' },
    hcloud_server: {
      id: '4',
      image: 'debian-12',
      user_data: 'c29tZXRoaW5nIGVsc2U=',
      firewall_ids: [2],
      network: [{ network_id: 1, subnet_id: '1-10.20.0.0/16', ip: '10.20.255.254', alias_ips: [], mac_address: '86:00:00:00:00:01' }],
      public_net: [{ ipv4: 3, ipv4_enabled: true, ipv6: 0, ipv6_enabled: false }],
    },
    hcloud_network_route: { id: '1-0.0.0.0/0', network_id: 1 },
  };

  /** The plan of a program on the state that an earlier version of this library left, with other user data and another image. */
  function planOn(json: TerraformJson) {
    const state = stateAfter(tool.prepare(json).init().plan().show(), 'hetznercloud/hcloud', KNOWN);
    const { diagnostics, changes } = tool.prepare(json).init().plan({ state });
    expect(explain(diagnostics)).toBe('');
    return changes.filter(({ address }) => address.startsWith('hcloud_')).map(({ address, action }) => `${action} ${address.split('.')[0]}`);
  }

  test('is left alone by another version of this library: real plan on its state', () => {
    expect(planOn(stackOfCase('hetzner', 'network: minimal'))).toEqual([]);
  });

  test('would be replaced if user data, image and keys were not ignored', () => {
    const json = stackOfCase('hetzner', 'network: minimal');
    const [{ lifecycle }] = Object.values<ResourceBlock>(json.resource![SERVER]);

    expect(lifecycle).toMatchObject({ ignore_changes: ['user_data', 'image', 'ssh_keys', 'placement_group_id'] });
    expect(planOn(withFault(json, SERVER, 'lifecycle', {}))).toContain('replace hcloud_server');
  });
}));

describe('Hetzner buckets, by a stub of the minio provider that serves its real schema', () => requireTool('terraform', tool => {
  test.each(BUCKETS)('validate, plan and apply: $name', ({ build }) => {
    const json = stackOf('hetzner', build);

    const workspace = tool.prepare(json).init();
    expect(explain(workspace.apply().diagnostics)).toBe('');
    const state = workspace.state();
    expect(addressesInState(state)).toEqual(addressesIn(json));
    expect(faultsOfOutputs(outputsInState(state))).toEqual([]);
  });

  test.each(BUCKETS)('validate as the second account: $name', ({ build }) => {
    const { diagnostics } = tool.prepare(stackOf('hetzner', build, 'second account')).init().validate();

    expect(explain(diagnostics)).toBe('');
  });

  test.each([
    ['an unknown argument', 'minio_s3_bucket', 'versioning', true, /"versioning"/],
    ['a missing argument', 'minio_s3_bucket_versioning', 'bucket', undefined, /"bucket" is required/],
    ['a flag that is none', 'minio_s3_bucket', 'object_locking', 'perhaps', /bool/],
  ])('the schema notices %s', (_what, type, argument, value, said) => {
    const { ok, diagnostics } = tool.prepare(withFault(stackOfCase('hetzner', 'bucket: minimal'), type, argument, value)).init().validate();

    expect(ok).toBe(false);
    expect(explain(diagnostics)).toMatch(said);
  });

  describe('the next version of a program', () => {
    const bucket = (props: ObjectBucketProps) => stackOf('hetzner', stack => {
      new ObjectBucket(stack, 'bucket', props);
    });

    /** The plan of one program on what another one left. */
    function planAfter(before: ObjectBucketProps, after: ObjectBucketProps) {
      const first = tool.prepare(bucket(before)).init();
      expect(explain(first.apply().diagnostics)).toBe('');
      return tool.prepare(bucket(after)).adopt(first.state()).init().plan();
    }

    test('that has a bucket elsewhere is stopped, protected or not', () => {
      for (const deletionProtection of [true, false]) {
        const { ok, diagnostics } = planAfter({ deletionProtection }, { deletionProtection, location: Location.exactly({ hetzner: 'nbg1' }) });

        expect(ok).toBe(false);
        expect(explain(diagnostics)).toContain('The bucket case/bucket is in fsn1, and the program now asks for nbg1. A bucket does not move');
      }
    });

    test('that has a lock replaces the bucket, which its protection stops', () => {
      const objectLock = { mode: ObjectLockMode.GOVERNANCE, days: 7 };
      const held = planAfter({}, { objectLock });
      const free = planAfter({ deletionProtection: false }, { deletionProtection: false, objectLock });

      expect(explain(held.diagnostics)).toMatch(/prevent_destroy/);
      expect(free.changes).toContainEqual({ address: 'minio_s3_bucket.bucket', action: 'replace' });
    });
  });
}));
