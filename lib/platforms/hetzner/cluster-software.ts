import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import { Architecture } from '../../profile';
import { inEdition } from '../../size';
import type { K3sRelease } from './k3s/release';
import type { VolumeImages } from './k3s/volume-driver';
import type { HetznerPlatform } from './platform';

/** Images of what a cluster needs from the start, by what they are for. */
export interface ClusterImages extends VolumeImages {
  readonly cloudController: string;
}

/** What is installed in a cluster and on its servers, by the edition in force. */
export class ClusterSoftware {
  constructor(private readonly scope: Construct, private readonly platform: HetznerPlatform) {}

  /** The release of k3s that stands for a minor version of Kubernetes, which has been checked to be sold. */
  public release(kubernetesVersion: string): K3sRelease {
    return this.rows(catalogOf('hetzner').kubernetesVersions).find(({ version }) => version === kubernetesVersion)!.release!;
  }

  public get images(): ClusterImages {
    return Object.fromEntries(this.rows(catalogOf('hetzner').clusterImages).map(({ name, image }) => [name, image])) as unknown as ClusterImages;
  }

  /** Operating system of a server. */
  public system(architecture: Architecture): string {
    return this.rows(catalogOf('hetzner').images).find(({ architectures }) => architectures.includes(architecture))!.code;
  }

  private rows<T extends { readonly edition: string }>(rows: readonly T[]): T[] {
    const { scope, platform } = this;
    return inEdition(rows, { platform, configuration: configurationOf(scope), faults: Faults.of(scope) });
  }
}
