import { Construct } from 'constructs';
import { CloudConfig, userData, UserData } from '../../cloud-init/user-data';

/** The API takes user data up to this length. */
export const USER_DATA_LIMIT = { title: 'Hetzner', bytes: 32 * 1024 };

/**
 * What would replace a server when it changes, or is only taken while it is off. Servers ignore it, because an upgrade of this
 * library must not replace any, and a running one gets into no placement group.
 */
export const FIXED_AT_BIRTH = ['user_data', 'image', 'ssh_keys', 'placement_group_id'];

/** Where unattended upgrades are configured. */
export const UPGRADES_FILE = '/etc/apt/apt.conf.d/60-upgrades';

/** Patches are installed every day. */
export const UPGRADES = `APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
`;

const REBOOTS = `Unattended-Upgrade::Automatic-Reboot "true";
Unattended-Upgrade::Automatic-Reboot-Time "04:00";
`;

/** Nobody logs in: no keys, no passwords over SSH. */
export const CLOSED = { disable_root: true, ssh_pwauth: false };

/** The service is off too. */
export const NO_SSH = ['systemctl', 'disable', '--now', 'ssh'];

/** A file as cloud-init writes it. */
export interface BootFile {
  readonly path: string;
  readonly content: string;
  /** Octal, such as `0600`. */
  readonly permissions: string;
}

/** What a server is given beside what all of them have. */
export interface Boot {
  readonly packages: string[];
  readonly files: { readonly path: string; readonly content: string }[];
  /** Commands of the first boot, each as a list of words: no shell reads them. */
  readonly commands: string[][];
}

/**
 * User data of a server.
 * @param id unique in `scope`; it stands in messages.
 */
export function bootData(scope: Construct, id: string, boot: Boot): UserData {
  return userData(scope, id, cloudConfig(boot), USER_DATA_LIMIT);
}

/**
 * A Debian that keeps itself patched, at the price of a reboot at 04:00 UTC when a patch wants one, and that nobody logs in to:
 * no keys, no passwords over SSH, and the service is off. What it is made for comes on top.
 */
function cloudConfig({ packages, files, commands }: Boot): CloudConfig {
  return {
    ...CLOSED,
    package_update: true,
    packages: ['unattended-upgrades', ...packages],
    write_files: [{ path: UPGRADES_FILE, content: UPGRADES + REBOOTS }, ...files],
    runcmd: [NO_SSH, ...commands],
  };
}
