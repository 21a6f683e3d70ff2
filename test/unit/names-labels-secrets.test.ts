import { TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import fc from 'fast-check';
import { checkProps } from '../../lib/checks';
import { Faults } from '../../lib/faults';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { resourceName, uniqueName } from '../../lib/names';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { BUCKET_NAME } from '../../lib/object-bucket/validation';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize } from '../../lib/size';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform } from '../support/fake-platform';
import { complaints, messageOf, refusal } from '../support/refusals';
import { only, resources, synth, synthApp, withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

/** Ids of a stack and of the constructs below it. */
const path = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(id => `a${id}`.replace(/\//g, '-')), { minLength: 1, maxLength: 4 });

/** Asks about the construct at the end of a path. */
function at<T>(ids: readonly string[], ask: (construct: Construct) => T, stackId = 'shop'): T {
  return withApp(app => ask(ids.reduce<Construct>((scope, id) => new Construct(scope, id), new TerraformStack(app, stackId))));
}

describe('the name of a resource', () => {
  test.each([
    [['assets'], 'shop-assets'],
    [['Web', 'Default', 'My Bucket_2'], 'shop-web-my-bucket-2'],
    [['x'.repeat(60)], `shop-${'x'.repeat(36)}-f049a422`],
  ])('of %j is %s', (ids, name) => {
    expect(at(ids, resourceName)).toBe(name);
  });

  test('begins with a letter, whatever the stack is called', () => {
    expect(at(['b'], resourceName, '1st')).toBe('s-1st-b');
  });

  test('is short, plain and the same for the same path, for any ids', () => {
    fc.assert(fc.property(path, ids => {
      const name = at(ids, resourceName);
      expect(name).toMatch(/^[a-z](?!.*--)[a-z0-9-]{0,48}[a-z0-9]$/);
      expect(at(ids, resourceName)).toBe(name);
    }), { numRuns: 60 });
  });
});

describe('the name of a bucket', () => {
  const twice = (second: (stack: TerraformStack) => ObjectBucketProps) => withStack(stack => {
    new ObjectBucket(stack, 'assets', { bucketName: 'shop' });
    return new ObjectBucket(stack, 'more', second(stack));
  });

  test('is given once', () => {
    expect(refusal(() => twice(() => ({ bucketName: 'shop' }))).message)
      .toBe('shop/more: bucketName: is the name of another bucket there, shop/assets, got "shop"; give one of the two another name [bucket-name-taken]');
  });

  test('is refused together with whatever else is wrong, and stays free for others then', () => withStack(stack => {
    new ObjectBucket(stack, 'assets', { bucketName: 'shop' });
    expect(complaints(() => new ObjectBucket(stack, 'more', { bucketName: 'shop', versioned: 'no' as any }))).toEqual(
      ['prop-type versioned', 'bucket-name-taken bucketName']);
    expect(complaints(() => new ObjectBucket(stack, 'more', { bucketName: 'other', versioned: 'no' as any }))).toEqual(['prop-type versioned']);
    expect(new ObjectBucket(stack, 'last', { bucketName: 'other' }).bucketName).toBeDefined();
  }));

  test('may be that of one elsewhere, or of another account', () => {
    expect(twice(() => ({ bucketName: 'shop', location: Location.country('de') })).location).toBe('de-1');
    expect(twice(() => ({ bucketName: 'shop', platform: new FakePlatform({ name: 'spare', location: 'fr' }) })).bucketName).toBeDefined();
  });
});

describe('a unique name', () => {
  test('is a valid bucket name, for any ids', () => {
    fc.assert(fc.property(path, ids => {
      const faults = new Faults('here');
      checkProps(faults, 'bucket', { bucketName: at(ids, uniqueName) }, { bucketName: BUCKET_NAME });
      faults.throwIfAny();
    }), { numRuns: 60 });
  });

  test('differs for different paths, also where the readable part is the same', () => {
    fc.assert(fc.property(path, path, (a, b) => a.join('/') === b.join('/') || at(a, uniqueName) !== at(b, uniqueName)), { numRuns: 60 });
    expect(at(['a', 'b'], uniqueName)).not.toBe(at(['a-b'], uniqueName));
  });
});

describe('labels', () => {
  test('those of the construct win over inner scope, outer scope, stack in the configuration, configuration; keys are sorted', () => {
    const config = {
      platform: 'fake', platforms: { fake: { location: 'fr' } }, labels: { e: 'app', d: 'app', c: 'app', b: 'app' },
      stacks: { shop: { labels: { d: 'stack', c: 'stack', b: 'stack' } }, other: { labels: { e: 'other' } } },
    };
    const json = synthApp(app => {
      const stack = new SovereignStack(app, 'shop', { labels: { c: 'scope', b: 'scope' } });
      new ObjectBucket(stack, 'assets', { labels: { b: 'own', a: 'own' } });
    }, { config });

    expect(Object.entries(only(json, 'fake_bucket').labels)).toEqual([['a', 'own'], ['b', 'own'], ['c', 'scope'], ['d', 'stack'], ['e', 'app']]);
  });

  test('a cloud that does not write them says so in a warning and keeps them in the metadata', () => {
    const config = { platform: 'tiny', platforms: { tiny: { location: 'be' } }, labels: { team: 'web' } };
    const warnings: unknown[] = [];
    const json = synth(stack => {
      const network = new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16', egress: false });
      warnings.push(...network.node.metadata.map(m => [m.type, m.data]));
    }, { config });

    expect(warnings).toEqual([['@cdktf/warn', 'labels are not written: its networks have no labels']]);
    expect(json['//'].metadata.sovereign.constructs['shop/network'].labelsNotWritten).toEqual({ team: 'web' });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a key in upper case', { Team: 'web' }, 'labels (key): has characters or a form that are not allowed, got "Team"; give lower-case letters'],
    ['a key that is too long', { ['k'.repeat(64)]: 'web' }, 'labels (key): has characters'],
    ['code as key', { '${file("x")}': 'web' }, 'labels (key): has characters'],
    ['code as value', { team: '%{ for x in y }' }, 'labels.team: has characters or a form that are not allowed, got "%{ for x in y }"; give letters, digits'],
    ['an empty value', { team: '' }, 'labels.team: has characters'],
  ])('refuses %s, on a construct, a stack and in the configuration alike', (_, labels, message) => {
    const messages = [
      () => synth(stack => new ObjectBucket(stack, 'assets', { labels })),
      () => synthApp(app => new SovereignStack(app, 'shop', { labels })),
      () => synth(() => {}, { config: { platform: 'fake', labels } }),
    ].map(messageOf);
    expect(messages).toEqual(Array(3).fill(expect.stringContaining(message)));
  });
});

describe('a secret', () => {
  function databaseWith(build: (database: ManagedPostgres, stack: TerraformStack) => void) {
    return synth(stack => build(new ManagedPostgres(stack, 'database', {
      network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10,
    }), stack));
  }

  test('a generated one has no value in the program', () => {
    expect([Secret.generated().isGenerated, JSON.stringify(Secret.generated()), Secret.generated(3).rotation]).toEqual([true, '"[secret]"', 3]);
    expect(messageOf(() => Secret.generated().expression)).toBe(
      'generated: is a secret that has no value before it is used; use the password of the user that addUser returns [secret-unresolved]');
  });

  test('one from a variable has no value before it is used', () => {
    expect(messageOf(() => Secret.fromVariable('app_password').expression)).toContain('app_password: is a secret that has no value before it is used');
  });

  test('one from a variable makes one sensitive variable without default, however often it is used', () => {
    const json = databaseWith(database => {
      const password = Secret.fromVariable('app_password', 2);
      database.addUser('app', 'shop', password);
      database.addUser('reporting', 'shop', password);
    });

    const { validation, ...variable } = json.variable.app_password;
    expect(variable).toEqual({ nullable: false, sensitive: true, type: 'string' });
    expect(validation.map((v: any) => v.error_message)).toEqual([
      'The password must have 12 to 128 characters.',
      ...['[a-z]', '[A-Z]', '[0-9]', '[^A-Za-z0-9]'].map(kind => `The password must have a character of the kind ${kind}.`),
      'The password must be one line.',
    ]);
    expect(Object.values(resources(json, 'fake_user')).map(u => [u.password, u.rotation])).toEqual(Array(2).fill(['${var.app_password}', 2]));
  });

  test('is refused in a text, where the engine could not tell it from words', () => {
    databaseWith(database => {
      const { password } = database.addUser('app', 'shop');
      expect(messageOf(() => `psql ${password}`)).toBe('toString: would put a secret into a text; use its expression [secret-in-text]');
    });
  });

  test('is its reference where it is given as a value', () => {
    const json = databaseWith((database, stack) => {
      new TerraformOutput(stack, 'password', { value: database.addUser('app', 'shop').password, sensitive: true });
    });
    expect(json.output.password.value).toMatch(/^\$\{fake_user\.[\w-]+\.password\}$/);
  });

  test.each(['', '1st', 'a-b', 'a b', '${x}', 'x'.repeat(201), 'Default', '__proto__', undefined, null])('refuses the variable name %j', name => {
    expect(messageOf(() => Secret.fromVariable(name as string))).toContain('give letters, digits and "_", not starting with a digit, at most 200, and not "Default" [prop-pattern]');
  });

  test.each([0, -1, 1.5, NaN, '2'])('refuses the rotation %j', rotation => {
    expect(messageOf(() => Secret.generated(rotation as number))).toContain('rotation: is out of range');
  });

  test('refuses a variable of the program that Terraform would show', () => {
    expect(messageOf(() => databaseWith((database, stack) => {
      new TerraformVariable(stack, 'shown', { type: 'string' });
      database.addUser('app', 'shop', Secret.fromVariable('shown'));
    }))).toBe('name: is used already, got "shown"; choose another name [name-taken]');
  });

  test.each(['network', 'constructor'])('refuses the variable name %s, which is taken in the tree of the stack', name => {
    expect(messageOf(() => databaseWith(database => database.addUser('app', 'shop', Secret.fromVariable(name))))).toBe(
      `name: is used already, got "${name}"; choose another name [name-taken]`);
  });
});
