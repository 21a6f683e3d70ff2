import { TerraformOutput } from 'cdktf';
import { SecretLedger } from '../../../lib/secret-ledger';
import { FakeObjectBucketDriver } from '../../support/fake-drivers';
import { FakeResource } from '../../support/fake-resources';
import { complaints, Spoil } from './spoilt';

describe('a platform is found out that', () => {
  test('keeps a secret out of the ledger', () => {
    const spoil: Spoil = (_driver, provider) => ({ grant: (...args) => new FakeObjectBucketDriver(provider).grant(...args) });
    expect(complaints(spoil)).toEqual([expect.stringMatching(
      /^bucket: grants: is accepted \| fake_grant\.bucket_grant-writer_\w+\.secret_access_key: one of them is a secret, and the ledger has none of them; write it down with SecretLedger\.record$/,
    )]);
  });

  test('shows a secret', () => {
    const spoil: Spoil = driver => {
      const grant = driver.grant.bind(driver);
      return {
        grant: (scope, ...rest) => {
          const credentials = grant(scope, ...rest);
          new TerraformOutput(scope, 'shown', { value: credentials.secretAccessKey.expression });
          return credentials;
        },
      };
    };
    expect(complaints(spoil)).toEqual([expect.stringMatching(/^bucket: grants: is accepted \| output\.\S+ shows fake_grant\.\S+\.secret_access_key, which the ledger calls a secret$/)]);
  });
});

describe('with the schemas of the providers a platform is found out that', () => {
  const text = (more: object = {}) => ({ type: 'string', ...more });
  const resource = (attributes: object) => ({ block: { attributes } });
  const schemas = [{
    provider_schemas: {
      'registry.terraform.io/example/fake': {
        provider: resource({}),
        resource_schemas: {
          fake_bucket: resource({ name: text({ optional: true }), key: text({ optional: true, sensitive: true }) }),
          fake_grant: resource({ access_key_id: text({ computed: true }), secret_access_key: text({ computed: true, sensitive: true }) }),
          fake_note: resource({ text: text({ optional: true }), password: text({ optional: true, sensitive: true }) }),
        },
      },
    },
  }];
  const noteOf = (attributes: (secret: string) => object): Spoil => (driver, provider) => {
    const grant = driver.grant.bind(driver);
    return {
      grant: (scope, ...rest) => {
        const credentials = grant(scope, ...rest);
        new FakeResource(scope, 'note', 'fake_note', attributes(credentials.secretAccessKey.expression), { provider: provider(scope) });
        return credentials;
      },
    };
  };

  test('does nothing of this', () => {
    expect(complaints(undefined, { schemas }, { groups: /./ })).toEqual([]);
  });

  test.each<[string, Spoil, RegExp]>([
    ['keeps a secret in the state without a word', noteOf(secret => ({ password: secret })),
      /^bucket: grants: is accepted \| fake_note\.\S+\.password is secret and stands in the state: write it down with SecretLedger\.record$/],
    ['writes a secret where it can be read', noteOf(secret => ({ text: secret })),
      /^bucket: grants: is accepted \| fake_note\.\S+\.text holds a secret in the open$/],
    ['calls secret what is none', driver => {
      const create = driver.create.bind(driver);
      return {
        create: (scope, spec) => {
          const made = create(scope, spec);
          SecretLedger.record(scope, { carrier: scope.node.findChild('Default') as FakeResource, attributes: ['name'], why: 'So.', remedy: 'None.' });
          return made;
        },
      };
    }, /^bucket: minimal: is accepted \| the ledger has fake_bucket\.bucket\.name, which by the schemas is no secret in the state$/],
  ])('%s', (_, spoil, says) => {
    expect(complaints(spoil, { schemas })[0]).toMatch(says);
  });

  test('writes a secret as text', () => {
    const all = complaints(noteOf(() => ({ password: 'hunter2' })), { schemas }, { all: true });

    expect(all.join('\n')).toMatch(/fake_note\.\S+\.password is for a secret, and holds a text instead of a reference/);
  });

  test('uses a provider whose schema is not there', () => {
    expect(complaints(undefined, { schemas: [] })[0]).toBe('"schemas" has no fake_bucket');
  });
});
