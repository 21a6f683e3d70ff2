import type { TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { testMockedApplies, testRealPlans } from '../case-tests';
import { acceptedCases, stackOf, withFault } from '../cases';
import { explain } from '../diagnostics';
import { stateAfter } from '../stored-state';
import { requireTool } from '../terraform';

const CASES = acceptedCases('hetzner').filter(({ name }) => name.startsWith('cluster'));
const SERVER = 'hcloud_server';

describe('clusters on Hetzner', () => requireTool('terraform', tool => {
  const prepare = (json: TerraformJson) => tool.prepare(json).init();

  testRealPlans(tool, 'hetzner', CASES);
  testMockedApplies(tool, 'hetzner', CASES);

  test('a token that is none is refused when it is planned', () => {
    const { ok, diagnostics } = prepare(stackOf('hetzner', CASES[0].build)).plan({ variables: { hetzner_cluster_token: 'short' } });

    expect([ok, explain(diagnostics)]).toEqual([false, expect.stringContaining('A token of Hetzner Cloud has 64 characters.')]);
  });

  test('user data that is too long is refused before anything is made', () => {
    const json = stackOf('hetzner', CASES[0].build);
    const [id] = Object.keys(json.locals as object).filter(name => name.includes('boot-1'));
    const long = { ...json, locals: { ...json.locals as object, [id]: { write_files: [{ path: '/etc/motd', content: 'x'.repeat(33_000) }] } } };

    const { ok, diagnostics } = prepare(long).plan();
    expect([ok, explain(diagnostics)]).toEqual([false, expect.stringContaining('is longer than the 32768 bytes that Hetzner takes')]);
  });

  describe('servers that stand', () => {
    const KNOWN = {
      hcloud_network: { id: '1' },
      hcloud_network_subnet: { id: '1-10.20.0.0/16', network_id: 1, gateway: '10.20.0.1' },
      hcloud_firewall: { id: '2', labels: {} },
      hcloud_primary_ip: { id: 3, ip_address: '203.0.113.1' },
      hcloud_placement_group: { id: '5', labels: {} },
      hcloud_server: { id: '4', image: 'debian-12', user_data: 'c29tZXRoaW5nIGVsc2U=', labels: {} },
    };

    /** Servers that another version of this library would replace or destroy; how they are attached is not in such a state. */
    function replaced(json: TerraformJson): string[] {
      const state = stateAfter(prepare(json).plan().show(), 'hetznercloud/hcloud', KNOWN);
      const { diagnostics, changes } = prepare(json).plan({ state });
      expect(explain(diagnostics)).toBe('');
      return changes.filter(({ address, action }) => address.startsWith(SERVER) && action !== 'noop').map(({ action }) => action);
    }

    test('are not replaced by another version of this library: real plan on its state', () => {
      expect(replaced(stackOf('hetzner', CASES[0].build))).not.toContain('replace');
    });

    test('would be replaced if user data, image and keys were not ignored', () => {
      expect(replaced(withFault(stackOf('hetzner', CASES[0].build), SERVER, 'lifecycle', {}))).toContain('replace');
    });
  });
}));
