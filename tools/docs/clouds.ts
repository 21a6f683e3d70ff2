import { App, TerraformStack } from 'cdktf';
import { builtInKinds } from '../../lib/built-in-kinds';
import { capabilityOf } from '../../lib/capabilities';
import type { IPlatformKind } from '../../lib/platform-kind';
import { Feature, PlatformProfile } from '../../lib/profile';
import { SovereignStack } from '../../lib/sovereign-stack';

/** A built-in platform: what the configuration knows about it, and its facts. */
export interface Cloud {
  readonly kind: IPlatformKind;
  readonly profile: PlatformProfile;
}

/** All built-in platforms. */
export function clouds(): Cloud[] {
  return Object.values(builtInKinds).map(load => {
    const kind = load();
    return { kind, profile: kind.create(kind.kind, {}).profile };
  });
}

const CONSTRUCTS = [Feature.PRIVATE_NETWORK, Feature.OBJECT_BUCKET, Feature.MANAGED_POSTGRES, Feature.SOVEREIGN_CLUSTER];

/** The built-in platforms that have every construct, and so the whole of examples/portable-app. */
export function completeClouds(): Cloud[] {
  return clouds().filter(({ profile }) => CONSTRUCTS.every(feature => !capabilityOf(profile, feature).refusedBecause));
}

/** A stack for asking the library a question. Nothing is written. */
export function stackWith(configuration: object): TerraformStack {
  return new SovereignStack(new App({ context: { sovereign: configuration } }), 'docs');
}
