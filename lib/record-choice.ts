import { capabilityOf, operatedBy } from './capabilities';
import type { CommonSpec } from './driver';
import type { IPortable } from './portable';
import { Feature } from './profile';
import { StackRecord } from './stack-record';
import { warn } from './warn';

/** Which feature says whether the labels of a construct are written. */
export const LABELS: Partial<Record<Feature, Feature>> = {
  [Feature.PRIVATE_NETWORK]: Feature.NETWORK_LABELS,
  [Feature.MANAGED_POSTGRES]: Feature.POSTGRES_LABELS,
  [Feature.OBJECT_BUCKET]: Feature.BUCKET_LABELS,
  [Feature.SOVEREIGN_CLUSTER]: Feature.CLUSTER_LABELS,
};

/** Writes what was chosen for a construct into the record of its stack, and arms the stack's guards for it. */
export function recordChoice(
  construct: IPortable, name: string, feature: Feature, spec: CommonSpec & { deletionProtection?: boolean }, chosen: object,
): void {
  const { platform } = construct;
  const notWritten = labelsNotWritten(construct, feature, spec);
  StackRecord.of(construct).guard(construct, platform, spec.deletionProtection ?? false, {
    construct: name,
    chosen: { kind: platform.profile.kind, location: spec.location, operatedBy: operatedBy(platform, feature), ...chosen, ...notWritten },
  });
}

/** Stack-wide labels must not stop a switch, so a cloud without labels is a warning, and the labels stay in the metadata. */
function labelsNotWritten(construct: IPortable, feature: Feature, spec: CommonSpec): object {
  const { refusedBecause } = capabilityOf(construct.platform.profile, LABELS[feature]!);
  if (!refusedBecause || Object.keys(spec.labels).length === 0) return {};
  warn(construct, `labels are not written: ${refusedBecause}`);
  return { labelsNotWritten: spec.labels };
}
