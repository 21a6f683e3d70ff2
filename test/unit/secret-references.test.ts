import { Fn } from 'cdktf';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize } from '../../lib/size';
import { Text } from '../../lib/text';
import { FakeResource } from '../support/fake-resources';
import { refusal } from '../support/refusals';
import { only, resolved, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const HIDDEN = 'hunter2-of-all';

test.each<[string, () => any, string]>([
  ['a text', () => HIDDEN, 'secret-literal'],
  ['a text with a dollar and a brace', () => `${HIDDEN}\${`, 'secret-literal'],
  ['code that is no reference of the engine', () => `\${file("${HIDDEN}")}`, 'secret-literal'],
  ['what looks like a reference', () => `${HIDDEN}\${TfToken[TOKEN.123456]}`, 'text-reference'],
  ['nothing', () => undefined, 'secret-literal'],
  ['something else', () => ({ key: HIDDEN }), 'secret-literal'],
])('%s is no secret by reference, and is not shown', (_, expression, code) => {
  const { faults: [fault], message } = refusal(() => Secret.fromReference(expression()));

  expect(fault).toMatchObject({ code, prop: 'expression' });
  expect(message).not.toContain(HIDDEN);
});

test('an attribute, a function, Terraform code and a text with one are references', () => withStack(stack => {
  const key = new FakeResource(stack, 'key', 'fake_key', {}, {}).getStringAttribute('secret');
  const expressions = [key, Fn.sensitive(key), Text.expression('var.token'), `s3://${key}@\${one(var.hosts)}`].map(each => Secret.fromReference(each).expression);

  expect(resolved(stack, expressions)).toEqual(['${fake_key.key.secret}', '${sensitive(fake_key.key.secret)}', '${var.token}', 's3://${fake_key.key.secret}@${one(var.hosts)}']);
}));

test('the value of a variable is checked by Terraform, that of a reference by whoever makes it', () => {
  const variables = (password: () => Secret) => synth(stack => {
    const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
    const server = new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10 });
    server.addUser('app', 'shop', password());
  });
  const [variable, reference] = [() => Secret.fromVariable('given'), () => Secret.fromReference(Text.expression('ephemeral.vault.app'))].map(variables);

  expect(variable.variable.given.validation).toHaveLength(6);
  expect(reference.variable).toBeUndefined();
  expect(only(reference, 'fake_user').password).toBe('${ephemeral.vault.app}');
});
