import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { findProvider } from '../platform';
import { Secret } from '../secret';
import { SecretLedger } from '../secret-ledger';
import type { SecretNote } from '../standing-secret';

const LENGTH = 32;

/** The one special character that is seen to be accepted everywhere and needs no escape in a connection string. */
const SPECIAL = '_';

/**
 * A password as a reference: the caller's own, or one made by the provider `hashicorp/random` and kept in state
 * (what reads the password later can read it nowhere else). It has all classes of characters, which some clouds ask for.
 * @param protect whether Terraform must refuse to make another one.
 */
export function bindPassword(scope: Construct, wanted: Secret, note: SecretNote, protect = false): Secret {
  if (!wanted.isGenerated) return wanted;
  const { Password } = require('../internal/random/password') as typeof import('../internal/random/password');
  const password = new Password(scope, 'password', {
    provider: randomProvider(scope),
    length: LENGTH,
    minLower: 1,
    minUpper: 1,
    minNumeric: 1,
    minSpecial: 1,
    overrideSpecial: SPECIAL,
    keepers: { rotation: String(wanted.rotation) },
    lifecycle: protect ? { preventDestroy: true } : undefined,
  });
  SecretLedger.record(scope, { carrier: password, attributes: ['result', 'bcrypt_hash'], ...note });
  return Secret.fromReference(password.result, wanted.rotation);
}

function randomProvider(scope: Construct): TerraformProvider {
  const stack = TerraformStack.of(scope);
  const existing = findProvider(stack, 'random');
  if (existing) return existing;
  const { RandomProvider } = require('../internal/random/provider') as typeof import('../internal/random/provider');
  return new RandomProvider(stack, 'random-provider');
}
