import type { PlatformSetting } from '../../platform-kind';
import { BUCKET_NAME, HTTPS_URL } from '../setting-forms';
import { LOCATION, SERVER_TYPE } from './setting-forms';

/** What only Hetzner knows about clusters: k3s on servers of yours. */
export interface HetznerClusterOptions {
  /**
   * Type of the control planes' servers, such as `cx33`. A change restarts them.
   * @default - the smallest type with 2 vCPU and 4 GiB that the location sells
   */
  readonly controlPlaneType?: string;
  /**
   * Where servers load k3s from: a mirror of its releases with the same layout. Checksums stay those of the catalog.
   * @default - https://github.com/k3s-io/k3s/releases/download
   */
  readonly releases?: string;
  /**
   * A registry that servers load all images through.
   * @default - the registries that the images name
   */
  readonly imageMirror?: string;
  /**
   * Name of a bucket that snapshots of the control plane's data go to, twice a day. Its keys are the Terraform variables
   * `<platform>_snapshot_access_key` and `<platform>_snapshot_secret_key`.
   * @default - snapshots stay on the control planes and are lost with them
   */
  readonly snapshotBucket?: string;
  /**
   * Location of that bucket.
   * @default - that of the cluster
   */
  readonly snapshotLocation?: string;
  /**
   * Name of a snapshot that a replaced first control plane starts from, when no other control plane answers.
   * @default - it refuses to start
   */
  readonly restoreSnapshot?: string;
}

/** The same options as keys of the configuration. */
export const CLUSTER_SETTINGS: PlatformSetting[] = [
  { name: 'cluster.controlPlaneType', valueType: 'string', ...SERVER_TYPE, summary: 'Type of the control planes\' servers; default: the smallest one with 2 vCPU and 4 GiB.' },
  { name: 'cluster.releases', valueType: 'string', ...HTTPS_URL, summary: 'Mirror of the releases of k3s, with the same layout; default: its own, on GitHub.' },
  { name: 'cluster.imageMirror', valueType: 'string', ...HTTPS_URL, summary: 'Registry that servers load all images through; default: the registries that the images name.' },
  { name: 'cluster.snapshotBucket', valueType: 'string', ...BUCKET_NAME, summary: 'Bucket that snapshots of the control plane\'s data go to; default: none.' },
  { name: 'cluster.snapshotLocation', valueType: 'string', ...LOCATION, summary: 'Location of that bucket; default: that of the cluster.' },
  {
    name: 'cluster.restoreSnapshot',
    valueType: 'string',
    pattern: '^[A-Za-z0-9._-]{1,120}$',
    expected: 'the name of a snapshot: letters, digits, "-", "_" and ".", at most 120',
    summary: 'Snapshot that a replaced first control plane starts from when no other answers; default: it refuses to start.',
  },
];
