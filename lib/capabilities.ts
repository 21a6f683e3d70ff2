import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import type { Platform } from './platform';
import { findKind, knownKinds } from './platform-kind';
import { Capability, Feature, OperatedBy, PlatformProfile } from './profile';

/** What a platform says about a feature. A platform that says nothing refuses it. */
export function capabilityOf(profile: PlatformProfile, feature: Feature): Capability {
  const said = profile.capabilities.find(c => c.feature === feature);
  return said ?? { feature, refusedBecause: 'the platform does not declare it', source: 'none', asOf: 'none' };
}

/** Complains if the platform refuses a feature that a prop asks for, or has it elsewhere only. */
export function checkFeature(construct: IConstruct, feature: Feature, prop: string, got: unknown, context: CheckContext, location?: string): void {
  const { platform: { profile }, faults } = context;
  const { refusedBecause, locations } = capabilityOf(profile, feature);
  if (refusedBecause) {
    faults.add('feature-refused', prop, { got, title: profile.title, reason: refusedBecause, supporting: supporting(construct, feature) });
  } else if (location && locations && !locations.includes(location)) {
    faults.add('feature-location', prop, { got, title: profile.title, location, locations });
  }
}

/** Complains if the platform lacks a construct, or has it only operated by the user without the user's consent. */
export function checkConstruct(construct: IConstruct, name: string, feature: Feature, driver: unknown, context: CheckContext): void {
  const { platform, faults } = context;
  const { title } = platform.profile;
  const capability = capabilityOf(platform.profile, feature);
  if (!driver || capability.refusedBecause) {
    faults.add('platform-unsupported', name, { title, supporting: supporting(construct, feature) });
    faults.throwIfAny(); // whatever else the platform lacks follows from this
  } else if (capability.operatedBy === OperatedBy.YOU && !platform.acceptSelfOperated.includes(name)) {
    const what = capability.limitation ?? 'servers';
    faults.add('consent-missing', name, { title, what, construct: name, platform: platform.name });
  }
}

/** Who operates what a feature stands for. */
export function operatedBy(platform: Platform, feature: Feature): OperatedBy {
  return capabilityOf(platform.profile, feature).operatedBy ?? OperatedBy.PLATFORM;
}

/** Titles of the known platforms that have a feature, for messages. */
function supporting(construct: IConstruct, feature: Feature): string[] {
  return knownKinds(construct)
    .map(kind => findKind(construct, kind)!.create(kind, {}).profile)
    .filter(profile => !capabilityOf(profile, feature).refusedBecause)
    .map(profile => profile.title);
}
