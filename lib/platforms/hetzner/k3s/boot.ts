import type { CloudConfig } from '../../../cloud-init/user-data';
import { packagedText } from '../../../packaged-text';
import { BootFile, CLOSED, NO_SSH, UPGRADES, UPGRADES_FILE } from '../boot';
import { routeFiles } from '../private-route';

const FOLDER = 'platforms/hetzner/k3s/files';

/** What the ledger says of secrets in user data. */
export const BOOT_NOTE = {
  why: 'k3s needs it when it starts for the first time, and nobody logs in to bring it.',
  remedy: 'Every process of the server can read it at the metadata service: keep pods away from 169.254.169.254 by a NetworkPolicy.',
};

/** What a server is told apart from the configuration of k3s itself: variables of the script that prepares it. */
export interface Preparation {
  /** What k3s is started as: `server` or `agent`. */
  readonly role: string;
  readonly programUrl: string;
  readonly programSha256: string;
  /** Gateway of the private network. */
  readonly gateway: string;
  /** Whether the server reaches the internet by that gateway, for want of a public address. */
  readonly privateEgress: boolean;
  /** Private addresses of the control planes that the server can start from, without its own. */
  readonly controlPlanes: readonly string[];
  /**
   * When the cluster came into being, RFC 3339; only for the control plane that founds it.
   * @default - the server waits for another control plane
   */
  readonly born?: string;
  /**
   * Snapshot to restore where the founder finds neither data nor another control plane.
   * @default - none
   */
  readonly snapshot?: string;
}

const PREPARE = { path: '/usr/local/sbin/sovereign-k3s-prepare', content: () => packagedText(`${FOLDER}/prepare.sh`), permissions: '0755' };
const UNIT = { path: '/etc/systemd/system/k3s.service', content: () => packagedText(`${FOLDER}/k3s.service`), permissions: '0644' };
const ADD_ONS = { path: '/usr/local/sbin/sovereign-k3s-add-ons', content: () => packagedText(`${FOLDER}/add-ons.sh`), permissions: '0755' };
const ADD_ONS_UNIT = { path: '/etc/systemd/system/k3s-add-ons.service', content: () => packagedText(`${FOLDER}/k3s-add-ons.service`), permissions: '0644' };

/** Only for root. */
const secret = (path: string, content: string): BootFile => ({ path, content, permissions: '0600' });

/** What every server of a cluster is given: how to prepare itself, and the configuration of k3s, as text. */
export function commonFiles(preparation: Preparation, configuration: string, imageMirror?: string): BootFile[] {
  return [
    secret('/etc/sovereign/k3s.env', environment(preparation)),
    secret('/etc/rancher/k3s/config.yaml', configuration),
    ...imageMirror ? [secret('/etc/rancher/k3s/registries.yaml', JSON.stringify(mirrored(imageMirror)))] : [],
    ...routeFiles(),
    ...[PREPARE, UNIT].map(file => ({ ...file, content: file.content() })),
  ];
}

/** What the founder of a cluster is given too: all that is signed with, by path below k3s' folder, and what the cluster needs at once. */
export function founderFiles(tls: { readonly [path: string]: string }, addOns: { readonly [name: string]: string }): BootFile[] {
  return [
    ...Object.entries(tls).map(([path, content]) => secret(`/var/lib/rancher/k3s/server/tls/${path}`, content)),
    ...Object.entries(addOns).map(([name, content]) => secret(`/etc/sovereign/add-ons/${name}.yaml`, content)),
    ...[ADD_ONS, ADD_ONS_UNIT].map(file => ({ ...file, content: file.content() })),
  ];
}

/**
 * The files as cloud-config, with what starts them. Nobody waits: cloud-init would otherwise end only with the cluster. Servers
 * patch themselves, but never reboot by themselves, which all of them would do at once.
 */
export function bootDocument(files: BootFile[], founder: boolean): CloudConfig {
  const units = ['k3s.service', ...founder ? ['k3s-add-ons.service'] : []];
  return {
    ...CLOSED,
    write_files: [{ path: UPGRADES_FILE, content: UPGRADES, permissions: '0644' }, ...files],
    runcmd: [NO_SSH, ['systemctl', 'daemon-reload'], ['systemctl', 'enable', '--now', '--no-block', ...units]],
  };
}

/** In quotes, because some values hold blanks; none of them holds a quote. */
function environment(preparation: Preparation): string {
  const variables: { [name: string]: string } = {
    ROLE: preparation.role,
    PROGRAM_URL: preparation.programUrl,
    PROGRAM_SHA256: preparation.programSha256,
    GATEWAY: preparation.gateway,
    EGRESS: preparation.privateEgress ? 'private' : 'public',
    CONTROL_PLANES: preparation.controlPlanes.join(' '),
    FOUNDER: String(preparation.born !== undefined),
    BORN: preparation.born ?? '',
    SNAPSHOT: preparation.snapshot ?? '',
  };
  return Object.entries(variables).map(([name, value]) => `${name}="${value}"\n`).join('');
}

/** All registries are asked through the mirror. */
function mirrored(endpoint: string): object {
  return { mirrors: { '*': { endpoint: [endpoint] } } };
}
