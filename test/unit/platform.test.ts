import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Platform, PlatformProps } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform, FakePlatformProps, fakeKind } from '../support/fake-platform';
import { FakeProvider } from '../support/fake-resources';
import { messageOf } from '../support/refusals';
import { only, resources, synth, synthApp, withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const TWO_ACCOUNTS = {
  platform: 'fake',
  platforms: { 'fake': { location: 'fr', account: 'first' }, 'fake-spare': { kind: 'fake', location: 'de', account: 'second' } },
};
const spareOf = (stack: TerraformStack) => Platform.fromConfiguration(stack, 'fake-spare');

/** Without drivers: what a third party begins with. */
class EmptyPlatform extends Platform {
  public readonly profile = new FakePlatform().profile;
}

describe('a platform', () => {
  test.each<[string, PlatformProps, object]>([
    ['of the kind alone', {}, { name: 'fake', realm: 'fake/fake', providerAlias: undefined, defaultLocation: undefined }],
    ['of a further account', { name: 'fake-spare', location: 'de' },
      { name: 'fake-spare', realm: 'fake/fake-spare', providerAlias: 'fake_spare', defaultLocation: 'de' }],
  ])('knows name, realm and alias %s', (_, props, expected) => {
    expect(new FakePlatform(props)).toMatchObject(expected);
  });

  test('has no driver until it says so', () => {
    const { privateNetworkDriver, managedPostgresDriver, objectBucketDriver } = new EmptyPlatform();
    expect([privateNetworkDriver, managedPostgresDriver, objectBucketDriver]).toEqual([undefined, undefined, undefined]);
  });

  test('of a subclass checks the settings of its kind, but asks only the configuration for those that it cannot do without', () => {
    class PickyPlatform extends FakePlatform {
      constructor(props: FakePlatformProps) {
        super(props);
        this.checkSettings({ ...fakeKind, settings: [{ name: 'account', valueType: 'string', required: true, pattern: '^[a-z]+$', summary: 'letters' }] });
      }
    }

    expect(messageOf(() => new PickyPlatform({ account: '${file("x")}' }))).toBe('account: has characters or a form that are not allowed, got "${file(\\"x\\")}"; give letters [prop-pattern]');
    expect(new PickyPlatform({}).name).toBe('fake');
  });

  test('gives away a copy of what was consented to', () => {
    const platform = new FakePlatform({ acceptSelfOperated: ['ObjectBucket'] });
    platform.acceptSelfOperated.push('ManagedPostgres');
    expect(platform.acceptSelfOperated).toEqual(['ObjectBucket']);
  });

  test.each(['Big', '-a', 'a b', '../x', '', 'x'.repeat(42), 5])('refuses the name %j, which becomes an alias and part of a file name', name => {
    expect(messageOf(() => new FakePlatform({ name: name as string }))).toContain('give lower-case letters, digits and "-"');
  });
});

describe('platforms from the configuration', () => {
  test('are one object per app and name', () => withStack(stack => {
    expect(spareOf(stack)).toBe(Platform.fromConfiguration(stack.node.root, 'fake-spare'));
    expect(spareOf(stack)).not.toBe(stack.platform);
  }, { config: TWO_ACCOUNTS }));

  test('are not shared between apps', () => {
    expect(withStack(stack => stack.platform)).not.toBe(withStack(stack => stack.platform));
  });

  test('come from a kind that was registered with the app', () => withApp(app => {
    Platform.register(app, { ...fakeKind, kind: 'exoscale', create: name => new FakePlatform({ name, location: 'ch' }) });
    expect(new SovereignStack(app, 'shop').platform.defaultLocation).toBe('ch');
  }, { config: { platform: 'exoscale' } }));

  test('a registered kind is known to its app only', () => {
    withApp(app => Platform.register(app, { ...fakeKind, kind: 'exoscale' }));
    expect(messageOf(() => withStack(() => {}, { config: { platform: 'exoscale' } }))).toContain('use one of: fake, tiny [platform-unknown]');
  });
});

describe('two accounts of one kind in one stack', () => {
  const json = synth(stack => {
    const spare = spareOf(stack);
    new ObjectBucket(stack, 'main');
    new ObjectBucket(stack, 'copy', { platform: spare }).grantRead('reader');
    new PrivateNetwork(stack, 'remote', { cidr: '10.0.0.0/16', platform: spare });
  }, { config: TWO_ACCOUNTS });

  test('get one provider each, the second with an alias', () => {
    expect(json.provider.fake).toEqual([{ account: 'first' }, { account: 'second', alias: 'fake_spare' }]);
  });

  test('every resource of the second account carries the alias', () => {
    expect(resources(json, 'fake_bucket').copy.provider).toBe('fake.fake_spare');
    expect(only(json, 'fake_grant').provider).toBe('fake.fake_spare');
    expect(only(json, 'fake_network').provider).toBe('fake.fake_spare');
  });

  test('a resource of the first account does not', () => {
    expect(resources(json, 'fake_bucket').main.provider).toBe('fake');
  });

  test('each stands at the location of its own account', () => {
    expect(Object.values(resources(json, 'fake_bucket')).map(b => b.location)).toEqual(['de-1', 'fr-1']);
  });
});

describe('Terraform providers', () => {
  const bucketIn = (stack: TerraformStack, platform?: Platform) => new ObjectBucket(stack, 'assets', { platform });

  test('one without alias that is in the stack already is used', () => {
    const json = synth(stack => {
      new FakeProvider(stack, 'mine', { account: 'my own' });
      bucketIn(stack);
    });
    expect(json.provider.fake).toEqual([{ account: 'my own' }]);
  });

  test('one with a foreign alias is left alone', () => {
    const json = synth(stack => {
      new FakeProvider(stack, 'mine', { alias: 'elsewhere' });
      bucketIn(stack);
    });
    expect(json.provider.fake).toEqual([{ alias: 'elsewhere' }, {}]);
  });

  test('one given in the props is used, whatever its alias', () => {
    const json = synth(stack => {
      const mine = new FakeProvider(stack, 'mine', { alias: 'elsewhere' });
      bucketIn(stack, new FakePlatform({ location: 'fr', providers: [mine] }));
    });
    expect([json.provider.fake, only(json, 'fake_bucket').provider]).toEqual([[{ alias: 'elsewhere' }], 'fake.elsewhere']);
  });

  test('one given in the props for another stack is not used here', () => {
    const json = synthApp(app => {
      const mine = new FakeProvider(new TerraformStack(app, 'other'), 'mine', { alias: 'elsewhere' });
      bucketIn(new SovereignStack(app, 'shop'), new FakePlatform({ location: 'fr', providers: [mine] }));
    });
    expect(json.provider.fake).toEqual([{}]);
  });

  test('every stack gets its own', () => {
    const json = synthApp(app => ['shop', 'office'].forEach(id => bucketIn(new SovereignStack(app, id))), {}, 'office');
    expect(json.provider.fake).toEqual([{}]);
  });

  test('fails at synthesis, with the remedy, when one is added twice', () => {
    const twice = (app: App) => {
      const stack = new SovereignStack(app, 'shop');
      bucketIn(stack);
      new FakeProvider(stack, 'mine');
    };
    expect(() => synthApp(twice)).toThrow(
      '[shop/SovereignRecord] provider fake: is declared twice without alias or with the same alias: shop/fake-provider, shop/mine; create your own '
      + 'provider before the first construct of this library, which then uses it, or give yours an alias [provider-duplicate]');
  });

  test('fails at synthesis when two have the same alias', () => {
    expect(() => synth(stack => ['a', 'b'].forEach(id => new FakeProvider(stack, id, { alias: 'same' })))).toThrow('provider fake.same: is declared twice');
  });
});

describe('constructs in two stacks', () => {
  let base: SovereignStack;
  const json = synthApp(app => {
    base = new SovereignStack(app, 'base');
    new TerraformOutput(base, 'mine', { value: 'of the program' });
    const shop = new SovereignStack(app, 'shop');
    const network = new PrivateNetwork(base, 'network', { cidr: '10.0.0.0/16' });
    new ManagedPostgres(shop, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10 });
    expect(shop.dependencies).toEqual([base]);
  });

  test('are wired by values, and depend on nothing that the other stack makes', () => {
    const database = only(json, 'fake_postgres');
    expect(JSON.stringify(database)).toContain('data.terraform_remote_state.cross-stack-reference-input-base.outputs.');
    expect(database.depends_on ?? []).toEqual([]);
  });

  test('list the outputs of the program, and not those that the engine made for the other stack', () => {
    const { '//': { outputs }, output } = base.toTerraform();
    expect(outputs).toEqual({ base: { mine: 'mine' } });
    expect(Object.keys(output).filter(name => name.startsWith('cross-stack-output-'))).not.toEqual([]);
  });
});

describe('two platforms of one name in a stack', () => {
  const both = (first: PlatformProps, second: PlatformProps) => withStack(stack => [first, second].map((props, index) =>
    new ObjectBucket(stack, `bucket${index}`, { platform: new FakePlatform(props) })));

  test('are refused when the settings of the second would be lost', () => {
    expect(messageOf(() => both({ location: 'fr', account: 'a' } as any, { location: 'fr', account: 'b' } as any))).toBe(
      'platform: is the name of two platforms with different settings in this stack, got "fake"; give the second one a name of its own '
      + '[platform-name-taken]');
  });

  test('may differ in the location of their constructs', () => {
    expect(both({ location: 'fr' }, { location: 'de' })).toHaveLength(2);
  });
});

describe('names in the configuration that the program does not have', () => {
  test('are warned of once', () => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    synth(stack => void new ObjectBucket(stack, 'assets'), {
      config: { ...TWO_ACCOUNTS, stacks: { shpo: { platform: 'fake-spare' } }, release: ['shop/assets', 'shop/gone', 'shop/assets/Default'] },
    });

    expect(stderr.mock.calls.map(([line]) => line)).toEqual([
      'sovereign-constructs: the configuration names a stack "shpo" that the program does not have; stacks: shop\n',
      'sovereign-constructs: "release" names "shop/assets", whose protection is lifted; take it out as soon as that has done its work\n',
      'sovereign-constructs: "release" names "shop/gone", which the program does not have (any more); take it out, or mend it\n',
      'sovereign-constructs: "release" names "shop/assets/Default", where no guard can be lifted; take it out, or mend it\n',
    ]);
    stderr.mockRestore();
  });
});
