import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { expectPlanned, runExample } from './examples';
import { violations } from './ovhcloud-rules';
import { requireTool } from './terraform';

const TOOLS = ['terraform', 'tofu'] as const;

/** The example's outputs on each platform; the provider of OVHcloud is a stub that serves the real schema, as is that of Hetzner's buckets. */
const OUTPUTS = {
  scaleway: {
    'kubeconfig': /^apiVersion: v1/,
    'cluster-endpoint': /^https:\/\/kubernetes\.example:6443$/,
    'database-uri': /^postgresql:\/\/app:\w+@10\.0\.0\.2:5432\/shop\?sslmode=verify-full$/,
    'assets-bucket': /^shop-assets-[0-9a-f]{8}$/,
    'assets-endpoint': /^https:\/\/s3\.fr-par\.scw\.cloud$/,
  },
  ovhcloud: {
    'kubeconfig': /./,
    'cluster-endpoint': /^https:\/\/kubernetes\.example:6443$/,
    'database-uri': /^postgresql:\/\/app:\w+@postgresql-mock\.database\.cloud\.ovh\.net:20184\/shop\?sslmode=verify-full$/,
    'assets-bucket': /^shop-assets-[0-9a-f]{8}$/,
    'assets-endpoint': /^https:\/\/s3\.gra\.io\.cloud\.ovh\.net$/,
  },
  hetzner: {
    'kubeconfig': /"certificate-authority-data"/,
    'cluster-endpoint': /^https:\/\/203\.0\.113\.1:6443$/,
    'database-uri': /^postgresql:\/\/app:\w+@10\.20\.255\.\d+:5432\/shop\?sslmode=verify-full$/,
    'assets-bucket': /^shop-assets-[0-9a-f]{8}$/,
    'assets-endpoint': /^https:\/\/fsn1\.your-objectstorage\.com$/,
  },
};

describe.each(Object.entries(OUTPUTS))('portable-app on %s', (platform, outputs) => {
  const json = runExample('portable-app', 'shop', platform);

  describe.each(TOOLS)('%s', name => requireTool(name, tool => {
    test('init, validate and plan', () => {
      expectPlanned(tool.prepare(json).init());
    });

    test('a mocked apply resolves the outputs', () => {
      const applied = tool.prepare(json).init().mockedApply();

      expect(explain(applied.diagnostics)).toBe('');
      expect(Object.keys(applied.outputs).sort()).toEqual(Object.keys(outputs).sort());
      for (const [output, form] of Object.entries(outputs)) expect(applied.outputs[output]).toMatch(form);
    });
  }));
});

test('portable-app on ovhcloud agrees with its rules', () => {
  expect(violations(runExample('portable-app', 'shop', 'ovhcloud'))).toEqual([]);
});

describe.each(TOOLS)('existing-stack with %s', name => requireTool(name, tool => {
  const json = runExample('existing-stack', 'existing');

  test('init, validate and plan', () => {
    expectPlanned(tool.prepare(json).init());
  });

  test('the bucket uses the provider that was there before', () => {
    expect(json.provider).toEqual({ scaleway: [{ region: 'fr-par' }] });
    expect(resourcesIn(json).filter(({ type, named }) => type.startsWith('scaleway_') && named !== 'scaleway')).toEqual([]);
  });
}));

describe.each([['scaleway', 'scaleway'], ['ovhcloud', 'ovh']])('two accounts of %s in one stack', (kind, provider) => {
  const json = twoAccounts(kind);

  test('every resource names the account that it belongs to', () => {
    const inCloud = resourcesIn(json).filter(({ type }) => !/^(random|terraform)_/.test(type));
    const wrong = inCloud.filter(({ path, named }) => named !== (path.includes('/second-account-') ? `${provider}.second_account` : provider));

    expect(wrong).toEqual([]);
    expect(new Set(inCloud.map(({ named }) => named)).size).toBe(2);
  });

  requireTool('terraform', tool => {
    test('init, validate and plan', () => {
      expectPlanned(tool.prepare(json).init());
    });
  });
});

test('two accounts of OVHcloud in one stack agree with its rules', () => {
  expect(violations(twoAccounts('ovhcloud'))).toEqual([]);
});

/** One of everything in each account. */
function twoAccounts(kind: string): TerraformJson {
  return stackOf(kind, stack => {
    for (const account of [kind, 'second-account']) {
      const platform = Platform.fromConfiguration(stack, account);
      const network = new PrivateNetwork(stack, `${account}-network`, { platform, cidr: '10.20.0.0/16' });
      const database = new ManagedPostgres(stack, `${account}-database`, { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
      database.addUser('app', 'shop');
      new ObjectBucket(stack, `${account}-bucket`, { platform }).grantRead('reader');
    }
  });
}

function resourcesIn({ resource = {} }: TerraformJson): { type: string; path: string; named: unknown }[] {
  return Object.entries(resource).flatMap(([type, named]) => Object.values(named).map((body: any) => ({
    type, path: body['//']?.metadata.path, named: body.provider,
  })));
}
