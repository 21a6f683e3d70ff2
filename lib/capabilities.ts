import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import type { FaultDetails } from './errors';
import { createPlatform } from './kind-rules';
import type { Platform } from './platform';
import { findKind, knownKinds } from './platform-kind';
import { Capability, Feature, OperatedBy, PlatformProfile } from './profile';

/** Features that have an operator of their own, with the construct that the user agrees to operate. */
const CONSENT: Partial<Record<Feature, string>> = { [Feature.NETWORK_EGRESS]: 'PrivateNetwork' };

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
  } else {
    checkConsent(CONSENT[feature], feature, prop, { got, otherwise: `, or set ${prop} to false` }, context);
  }
}

/** Complains if the platform lacks a construct, or has it only operated by the user without the user's consent. */
export function checkConstruct(construct: IConstruct, name: string, feature: Feature, driver: unknown, context: CheckContext): void {
  const { platform: { profile }, faults } = context;
  const { title } = profile;
  const capability = capabilityOf(profile, feature);
  if (!driver || capability.refusedBecause) {
    const reason = capability.refusedBecause ?? 'the platform has no driver for it';
    faults.add('platform-unsupported', name, { title, reason, supporting: supporting(construct, feature) });
    faults.throwIfAny(); // whatever else the platform lacks follows from this
  } else {
    checkConsent(name, feature, name, { otherwise: '' }, context);
  }
}

/** Complains if the user would have to operate what a feature stands for, and has not agreed to it for this construct. */
function checkConsent(name: string | undefined, feature: Feature, prop: string, details: FaultDetails, { platform, faults }: CheckContext): void {
  const { operatedBy: operator, limitation } = capabilityOf(platform.profile, feature);
  if (name === undefined || operator !== OperatedBy.YOU || platform.acceptSelfOperated.includes(name)) return;
  const what = limitation ?? 'servers';
  faults.add('consent-missing', prop, { title: platform.profile.title, what, construct: name, platform: platform.name, ...details });
}

/** Who operates what a feature stands for. */
export function operatedBy(platform: Platform, feature: Feature): OperatedBy {
  return capabilityOf(platform.profile, feature).operatedBy ?? OperatedBy.PLATFORM;
}

/** Titles of the known platforms that have a feature, for messages. */
function supporting(construct: IConstruct, feature: Feature): string[] {
  return knownKinds(construct)
    .map(kind => createPlatform(findKind(construct, kind)!, kind, {}).profile)
    .filter(profile => !capabilityOf(profile, feature).refusedBecause)
    .map(profile => profile.title);
}
