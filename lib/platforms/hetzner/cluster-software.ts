import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import type { K3sRelease } from './k3s/release';
import type { VolumeImages } from './k3s/volume-driver';
import type { HetznerPlatform } from './platform';
import { rowsInForce } from './system';

/** Images of what a cluster needs from the start, by what they are for. */
export interface ClusterImages extends VolumeImages {
  readonly cloudController: string;
}

/** What is installed in a cluster, by the edition in force. */
export class ClusterSoftware {
  constructor(private readonly scope: Construct, private readonly platform: HetznerPlatform) {}

  /** The release of k3s that stands for a minor version of Kubernetes, which has been checked to be sold. */
  public release(kubernetesVersion: string): K3sRelease {
    return this.rows(catalogOf('hetzner').kubernetesVersions).find(({ version }) => version === kubernetesVersion)!.release!;
  }

  public get images(): ClusterImages {
    return Object.fromEntries(this.rows(catalogOf('hetzner').clusterImages).map(({ name, image }) => [name, image])) as unknown as ClusterImages;
  }

  private rows<T extends { readonly edition: string }>(rows: readonly T[]): T[] {
    return rowsInForce(this.scope, this.platform, rows);
  }
}
