import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import { configurationOf } from '../../configuration';
import { Architecture, NodeType } from '../../profile';
import type { K3sRelease } from './k3s/release';
import type { VolumeImages } from './k3s/volume-driver';

/** Images of what a cluster needs from the start, by what they are for. */
export interface ClusterImages extends VolumeImages {
  readonly cloudController: string;
}

/** The least that a control plane needs. */
const LEAST_VCPU = 2;
const LEAST_GIB = 4;

/** The release of k3s that stands for a minor version of Kubernetes, which has been checked to be sold. */
export function releaseOf(kubernetesVersion: string, scope: Construct): K3sRelease {
  return inForce(catalogOf('hetzner').kubernetesVersions, scope).find(({ version }) => version === kubernetesVersion)!.release!;
}

export function imagesOf(scope: Construct): ClusterImages {
  const rows = inForce(catalogOf('hetzner').clusterImages, scope);
  return Object.fromEntries(rows.map(({ name, image }) => [name, image])) as unknown as ClusterImages;
}

/** Types of servers that a control plane can run on at a location, smallest first. */
export function controlPlaneTypes(location: string, scope: Construct): NodeType[] {
  return inForce(catalogOf('hetzner').nodeTypes, scope)
    .filter(type => type.locations.includes(location) && type.vcpu >= LEAST_VCPU && type.memoryGib >= LEAST_GIB)
    .filter(({ architecture = Architecture.AMD64 }) => architecture === Architecture.AMD64)
    .sort((a, b) => a.memoryGib - b.memoryGib || a.vcpu - b.vcpu || (a.hourlyEur ?? Infinity) - (b.hourlyEur ?? Infinity) || (a.code < b.code ? -1 : 1));
}

/** The rows of the edition in force. */
function inForce<T extends { readonly edition: string }>(rows: readonly T[], scope: Construct): T[] {
  const { catalog } = configurationOf(scope);
  const chosen = rows.map(row => row.edition).filter(edition => edition <= catalog).sort().at(-1);
  return rows.filter(row => row.edition === chosen);
}
