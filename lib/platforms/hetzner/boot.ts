import type { CloudConfig } from '../../cloud-init/user-data';

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

/** What a server is given beside what all of them have. */
export interface Boot {
  readonly packages: string[];
  readonly files: { readonly path: string; readonly content: string }[];
  /** Commands of the first boot, each as a list of words: no shell reads them. */
  readonly commands: string[][];
}

/**
 * A Debian that keeps itself patched, at the price of a reboot at 04:00 UTC when a patch wants one, and that nobody logs in to:
 * no keys, no passwords over SSH, and the service is off. What it is made for comes on top.
 */
export function cloudConfig({ packages, files, commands }: Boot): CloudConfig {
  return {
    ...CLOSED,
    package_update: true,
    packages: ['unattended-upgrades', ...packages],
    write_files: [{ path: UPGRADES_FILE, content: UPGRADES + REBOOTS }, ...files],
    runcmd: [NO_SSH, ...commands],
  };
}
