import { Location } from '../../lib/location';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { acceptedCases, ACCOUNTS, addressesIn, stackOf, stackOfCase, withFault } from './cases';
import { explain } from './diagnostics';
import { faultsOfOutputs } from './outputs';
import { Violation, violations } from './ovhcloud-rules';
import { addressesInState, outputsInState } from './results';
import { requireTool } from './terraform';

const CASES = acceptedCases('ovhcloud');

const DATABASE = 'ovh_cloud_project_database';
const BUCKET = 'ovh_cloud_project_storage';

describe('OVHcloud, by a stub serving the real schema', () => requireTool('terraform', tool => {
  // An apply validates and plans first. What it cannot show is what the provider's own code and the API would say.
  test.each(CASES)('validate, plan and apply: $name', ({ build }) => {
    const json = stackOf('ovhcloud', build);

    const workspace = tool.prepare(json).init();
    expect(explain(workspace.apply().diagnostics)).toBe('');
    const state = workspace.state();
    expect(addressesInState(state)).toEqual(addressesIn(json));
    expect(Object.keys(state.outputs).sort()).toEqual(Object.keys(json.output ?? {}).sort());
    expect(faultsOfOutputs(outputsInState(state))).toEqual([]);
  });

  test.each(CASES)('validate as the second account: $name', ({ build }) => {
    const { diagnostics } = tool.prepare(stackOf('ovhcloud', build, 'second account')).init().validate();

    expect(explain(diagnostics)).toBe('');
  });

  test.each([
    ['an unknown argument', 'postgres: minimal', DATABASE, 'flavour', 'db1-4', /"flavour"/],
    ['a number that is none', 'postgres: minimal', DATABASE, 'disk_size', 'large', /a number is required/],
    ['a missing argument', 'postgres: minimal', DATABASE, 'engine', undefined, /"engine" is required/],
    ['an argument that only the provider sets', 'bucket: minimal', BUCKET, 'virtual_host', 'https://a.example', /virtual_host/],
  ])('the schema notices %s', (_what, name, type, argument, value, said) => {
    const { ok, diagnostics } = tool.prepare(withFault(stackOfCase('ovhcloud', name), type, argument, value)).init().validate();

    expect(ok).toBe(false);
    expect(explain(diagnostics)).toMatch(said);
  });
}));

describe('OVHcloud, by our own rules', () => {
  describe.each(ACCOUNTS)('%s', account => {
    test.each(CASES)('$name', ({ build }) => {
      expect(violations(stackOf('ovhcloud', build, account)).map(readable)).toEqual([]);
    });
  });

  test.each(['EU-WEST-PAR', 'EU-SOUTH-MIL'])('archive in %s', code => {
    const json = stackOf('ovhcloud', stack => {
      new ObjectBucket(stack, 'bucket', { location: Location.exactly({ ovhcloud: code }), lifecycleRules: [{ id: 'cold', archiveAfterDays: 60 }] });
    });

    expect(violations(json).map(readable)).toEqual([]);
  });

  test.each([
    ['a plan without a standby', 'postgres: highly available', DATABASE, 'plan', 'essential'],
    ['a database in words of the network', 'postgres: minimal', DATABASE, 'nodes', [{ region: 'GRA11' }]],
    ['a database that nobody can reach', 'postgres: minimal', DATABASE, 'ip_restrictions', []],
    ['a bucket in words of the network', 'bucket: minimal', BUCKET, 'region_name', 'GRA11'],
    ['a gateway in capitals', 'network: minimal', 'ovh_cloud_project_gateway', 'model', 'S'],
    ['no provider named', 'network: minimal', 'ovh_cloud_project_network_private', 'provider', undefined],
  ])('they notice %s', (_what, name, type, argument, value) => {
    const found = violations(withFault(stackOfCase('ovhcloud', name), type, argument, value));

    expect(found.map(({ address }) => address.split('.')[0])).toContain(type);
  });
});

function readable({ rule, address, message }: Violation): string {
  return `${rule} ${address}: ${message}`;
}
