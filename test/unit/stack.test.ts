import { S3Backend, TerraformStack } from 'cdktf';
import { guardBlocks, GuardedConstruct } from '../../lib/guard';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform } from '../support/fake-platform';
import { messageOf } from '../support/refusals';
import { DEFAULT_CONFIG, only, resources, synth, synthApp, withApp } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const FR_AND_SPARE = { platform: 'fake', platforms: { fake: { location: 'fr' }, spare: { kind: 'fake', location: 'de' } } };

function program(stack: TerraformStack): ManagedPostgres {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  const database = new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
  database.addUser('app', 'shop');
  new ObjectBucket(stack, 'assets', { deletionProtection: false });
  return database;
}

describe('the state of a SovereignStack', () => {
  test('lies elsewhere where the stack has a backend of its own', () => {
    const json = synth(stack => void new S3Backend(stack, { bucket: 'states', key: 'shop', region: 'fr-par' }));

    expect(Object.keys(json.terraform.backend)).toEqual(['s3']);
  });

  test('lies beside the output folder, by a relative path that carries the platform', () => {
    expect(synth(() => {}).terraform.backend).toEqual({ local: { path: '../../../terraform.shop.fake.tfstate' } });
  });

  test('is another one for another account', () => {
    const config = { ...FR_AND_SPARE, stacks: { shop: { platform: 'spare' } } };
    expect(synth(() => {}, { config }).terraform.backend.local.path).toBe('../../../terraform.shop.spare.tfstate');
  });

  test('follows the platform prop', () => {
    const json = synthApp(app => new SovereignStack(app, 'shop', { platform: new FakePlatform({ name: 'own' }) }));
    expect(json.terraform.backend.local.path).toBe('../../../terraform.shop.own.tfstate');
  });
});

describe('a SovereignStack', () => {
  test.each<[unknown, string]>([
    ['', ', such as "main"'], ['1st', ', such as "st"'], ['..', ', such as "main"'], ['a/b', ', such as "ab"'], ['a b', ', such as "a-b"'],
    ['\u00fc', ', such as "u"'], ['con', ', such as "con-stack"'], ['x'.repeat(64), `, such as "${'x'.repeat(63)}"`], ['a\n', ', such as "a"'],
    ['${TfToken[TOKEN.0]}', ', such as "TfTokenTOKEN0"'], [undefined, ''], [null, ''], [5, ''],
  ])('refuses the id %j, which becomes part of file names', (id, suggestion) => {
    expect(messageOf(() => withApp(app => new SovereignStack(app, id as string)))).toMatch(new RegExp(
      `; give letters, digits, "-" and "_", starting with a letter, at most 63, and no name of a device${suggestion} \\[prop-pattern\\]$`));
  });

  test.each([['an unknown prop', { plattform: 1 }, 'prop-unknown'], ['no platform', { platform: 'fake' }, 'prop-type'], ['no object', null, 'prop-type']])(
    'refuses props with %s', (_, props, code) => {
      expect(messageOf(() => withApp(app => new SovereignStack(app, 'shop', props as object)))).toContain(code);
    });

  test('that is refused leaves nothing behind in the app', () => withApp(app => {
    messageOf(() => new SovereignStack(app, 'shop'));
    expect(app.node.children.map(child => child.node.id)).toEqual([]);
  }, { config: {} }));

  test('puts its platform in force for everything below', () => withApp(app => {
    const platform = new FakePlatform({ name: 'own', location: 'de' });
    expect(new ObjectBucket(new SovereignStack(app, 'shop', { platform }), 'assets').platform).toBe(platform);
  }));

  test('has its guards also when it is empty', () => {
    expect(Object.keys(resources(synth(() => {}), 'terraform_data'))).toEqual(['sovereign_platform', 'sovereign_protection']);
  });
});

describe('the record of a stack', () => {
  const json = synth(program);

  test('says what was chosen for each construct', () => {
    expect(json['//'].metadata.sovereign).toEqual({
      catalog: '2026-11',
      constructs: {
        'shop/network': { construct: 'PrivateNetwork', platform: 'fake', kind: 'fake', location: 'fr-1', operatedBy: 'platform', egress: true },
        'shop/database': {
          construct: 'ManagedPostgres', platform: 'fake', kind: 'fake', location: 'fr-1', operatedBy: 'platform', type: 'db-small',
          storageGb: 55, postgresVersion: '17', highAvailability: false, backupRetentionDays: 5,
        },
        'shop/database/database-shop': { construct: 'Database', platform: 'fake', databaseName: 'shop' },
        'shop/database/user-app': { construct: 'Login', platform: 'fake', userName: 'app', databaseName: 'shop' },
        'shop/assets': {
          construct: 'ObjectBucket', platform: 'fake', kind: 'fake', location: 'fr-1', operatedBy: 'platform',
          bucketName: only(json, 'fake_bucket').bucketName, versioned: true, encrypted: true,
        },
      },
      secrets: [],
    });
  });

  test('arms a guard for every construct, and one for those that are protected', () => {
    const { sovereign_platform, sovereign_protection } = resources(json, 'terraform_data');
    expect(Object.keys(sovereign_platform.for_each)).toEqual(['shop/assets', 'shop/database', 'shop/database/database-shop', 'shop/network']);
    expect(Object.keys(sovereign_protection.for_each)).toEqual(['shop/database', 'shop/database/database-shop']);
  });

  test('is in a plain TerraformStack as well', () => {
    const plain = synthApp(app => program(new TerraformStack(app, 'shop')));
    expect([plain['//'].metadata.sovereign, plain.resource]).toEqual([json['//'].metadata.sovereign, json.resource]);
  });

  test('fails when Terraform is to be written as HCL', () => {
    expect(messageOf(() => withApp(app => {
      program(new SovereignStack(app, 'shop'));
      app.synth();
    }, { hclOutput: true }))).toBe(
      'hclOutput: is not supported: the guards of this library are written as Terraform JSON; create the App without hclOutput [hcl-output]');
  });
});

describe('releasing a construct', () => {
  const released = (path: string) => synth(program, { config: { ...DEFAULT_CONFIG, release: [path] } });

  test('moves its guard away and lifts its protection, also of what is part of it', () => {
    const json = released('shop/database');
    const { sovereign_platform, sovereign_protection, sovereign_released } = resources(json, 'terraform_data');

    expect(Object.keys(sovereign_platform.for_each)).toEqual(['shop/assets', 'shop/network']);
    expect(sovereign_protection.for_each).toEqual({});
    expect(Object.keys(sovereign_released.for_each)).toEqual(['shop/database', 'shop/database/database-shop']);
    expect([only(json, 'fake_postgres'), only(json, 'fake_database')].map(r => r.lifecycle)).toEqual(Array(2).fill({ prevent_destroy: false }));
  });

  test('tells Terraform that the guards have moved', () => {
    expect(released('shop/database').moved).toEqual(['shop/database', 'shop/database/database-shop'].map(path => ({
      from: `terraform_data.sovereign_protection["${path}"]`, to: `terraform_data.sovereign_released["${path}"]`,
    })));
  });

  test('one database lifts the protection of that database only', () => {
    const json = released('shop/database/database-shop');
    expect([only(json, 'fake_postgres'), only(json, 'fake_database')].map(r => r.lifecycle.prevent_destroy)).toEqual([true, false]);
    expect(Object.keys(resources(json, 'terraform_data').sovereign_protection.for_each)).toEqual(['shop/database']);
  });

  test('a whole stack', () => {
    expect(resources(released('shop'), 'terraform_data').sovereign_platform.for_each).toEqual({});
  });

  test('a path that only begins the same is not meant', () => {
    expect(resources(released('shop/data'), 'terraform_data')).toEqual(resources(synth(program), 'terraform_data'));
  });
});

describe('guard blocks', () => {
  const guarded = (path: string, more: Partial<GuardedConstruct> = {}) => ({ path, platform: 'fake', deletionProtection: true, released: false, ...more });
  const data = (...constructs: GuardedConstruct[]) => (guardBlocks(constructs) as any).resource.terraform_data;

  test('the platform is remembered and compared, never overwritten', () => {
    const { for_each, input, lifecycle } = data(guarded('shop/a'), guarded('shop/b', { platform: 'spare', deletionProtection: false })).sovereign_platform;
    expect([for_each, input, lifecycle.ignore_changes]).toEqual([{ 'shop/a': 'fake', 'shop/b': 'spare' }, '${each.value}', ['input']]);
    expect(lifecycle.postcondition[0].condition).toBe('${self.output == each.value}');
    expect(lifecycle.postcondition[0].error_message).toContain('This state belongs to ${self.output}: ${each.key} was created there');
  });

  test('what is protected cannot be destroyed', () => {
    expect(data(guarded('shop/a'), guarded('shop/b', { deletionProtection: false })).sovereign_protection).toEqual({
      for_each: { 'shop/a': 'shop/a' }, input: '${each.value}', lifecycle: { prevent_destroy: true },
    });
  });

  test('a path is never read as code by Terraform', () => {
    const path = 'shop/${file("x")}%{if true}';
    const written = JSON.parse(JSON.stringify(guardBlocks([guarded(path), guarded(path, { released: true })])));
    const paths = Object.values<any>(written.resource.terraform_data).map(({ for_each }) => Object.keys(for_each));
    expect([...paths.flat(), written.moved[0].from.split('[')[1]]).toEqual([
      ...Array(3).fill('shop/$${file("x")}%%{if true}'), '"shop/$${file("x")}%%{if true}"]',
    ]);
  });

  test('without a release there is nothing to move', () => {
    expect([guardBlocks([guarded('shop/a')]), data(guarded('shop/a'))].map(o => Object.keys(o))).toEqual([['resource'], ['sovereign_platform', 'sovereign_protection']]);
  });
});
