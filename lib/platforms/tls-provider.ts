import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { findProvider } from '../platform';

/** The provider `hashicorp/tls` of the stack around `scope`; it has no account, so one is enough. */
export function tlsProvider(scope: Construct): TerraformProvider {
  const stack = TerraformStack.of(scope);
  const existing = findProvider(stack, 'tls');
  if (existing) return existing;
  const { TlsProvider } = require('../internal/tls/provider') as typeof import('../internal/tls/provider');
  return new TlsProvider(stack, 'tls-provider');
}
