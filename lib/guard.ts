import { literal } from './literal';

/** What the guards of a stack must know about one construct. */
export interface GuardedConstruct {
  readonly path: string;
  /** Name of the platform it stands on. */
  readonly platform: string;
  readonly deletionProtection: boolean;
  /** Whether the configuration is lifting its guards. */
  readonly released: boolean;
}

const PLATFORM = 'sovereign_platform';
const PROTECTION = 'sovereign_protection';
const RELEASED = 'sovereign_released';

/** Address of the guard that refuses when a protected line is gone. */
export const PROTECTION_ADDRESS = `terraform_data.${PROTECTION}`;

/** Addresses of the guards, which nothing else in the stack may have. */
export const GUARD_ADDRESSES = [PLATFORM, PROTECTION, RELEASED].map(name => `terraform_data.${name}`);

/** Paths of the constructs that the guard of a stack protects, by its Terraform JSON. */
export function protectedPaths(json: any): string[] {
  return Object.keys(json.resource?.terraform_data?.[PROTECTION]?.for_each ?? {});
}

/**
 * Terraform forgets `prevent_destroy` together with the block that carries it, so a deleted line would destroy what it
 * protected. These resources stay in the stack and refuse instead: one instance per construct path.
 */
export function guardBlocks(constructs: readonly GuardedConstruct[]): object {
  const held = constructs.filter(c => !c.released);
  const released = constructs.filter(c => c.released);
  return {
    resource: {
      terraform_data: {
        [PLATFORM]: platformGuard(held),
        [PROTECTION]: protectionGuard(held.filter(c => c.deletionProtection)),
        ...(released.length > 0 ? { [RELEASED]: { for_each: byPath(released, c => c.path), input: '${each.value}' } } : {}),
      },
    },
    ...(released.length > 0 ? { moved: released.map(c => ({ from: instance(PROTECTION, c.path), to: instance(RELEASED, c.path) })) } : {}),
  };
}

/** Remembers the platform in the state and compares it with the program, also after the state has been moved elsewhere. */
function platformGuard(held: readonly GuardedConstruct[]): object {
  return {
    for_each: byPath(held, c => c.platform),
    input: '${each.value}',
    lifecycle: {
      ignore_changes: ['input'],
      postcondition: [{
        condition: '${self.output == each.value}',
        error_message: 'This state belongs to ${self.output}: ${each.key} was created there, and the program now asks for ${each.value}. '
          + 'Applying would destroy it and its data. Use a new state for the new platform, or set the platform back. '
          + 'To give it up on purpose, first add "${each.key}" to "release" in the sovereign configuration and apply.',
      }],
    },
  };
}

/** A protected path that leaves the program leaves the map, and Terraform must not destroy its instance. */
function protectionGuard(held: readonly GuardedConstruct[]): object {
  return { for_each: byPath(held, c => c.path), input: '${each.value}', lifecycle: { prevent_destroy: true } };
}

function byPath(constructs: readonly GuardedConstruct[], value: (c: GuardedConstruct) => string): Record<string, string> {
  return Object.fromEntries(constructs.map(c => [literal(c.path), literal(value(c))]));
}

function instance(resource: string, path: string): string {
  return `terraform_data.${resource}["${literal(path)}"]`;
}
