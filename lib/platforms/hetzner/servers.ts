import { ITerraformDependable, Lazy, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { UserData } from '../../cloud-init/user-data';
import type { CommonSpec } from '../../driver';
import { SecretLedger } from '../../secret-ledger';
import type { SecretNote } from '../../standing-secret';
import { FIXED_AT_BIRTH } from './boot';
import type { HetznerPlatform } from './platform';
import { shortened } from './shortened';

/** A spread placement group holds no more; its servers stand on different hosts. */
const MOST_IN_GROUP = 10;

/** The longest host name. */
const LONGEST_NAME = 63;

/** Room for "-100". */
const LONGEST_BASE = LONGEST_NAME - 4;

/** What the servers of one kind have in common. */
export interface ServersOf {
  readonly platform: HetznerPlatform;
  readonly spec: CommonSpec;
  readonly serverType: string;
  /** Operating system. */
  readonly image: string;
  readonly subnetId: string;
  /** What replaces them when it changes. */
  readonly placement: string;
  /** Whether Terraform and the cloud refuse to destroy them. */
  readonly protect: boolean;
  /**
   * Names of the keys that root may log in with.
   * @default - nobody logs in
   */
  readonly sshKeys?: readonly string[];
  /**
   * Whether the disk stays as it is when the type changes, so that a smaller one can come back.
   * @default false
   */
  readonly keepDisk?: boolean;
  readonly dependsOn: ITerraformDependable[];
}

/** What is secret in the user data of a server. */
export interface ServerSecrets extends SecretNote {
  /** References; asked for at synthesis. */
  readonly all: () => readonly string[];
}

/** One server. */
export interface ServerOptions {
  readonly name: string;
  readonly userData: UserData;
  readonly secrets: ServerSecrets;
  /**
   * Id of its placement group.
   * @default - it may stand anywhere
   */
  readonly placementGroup?: string;
  /**
   * Its private address.
   * @default - the cloud chooses one
   */
  readonly privateAddress?: string;
  /**
   * Whether Terraform refuses to destroy it, and to make it anew.
   * @default - as all of them
   */
  readonly preventDestroy?: boolean;
  /**
   * What must exist before it, beside what all of them need.
   * @default - nothing
   */
  readonly after?: ITerraformDependable[];
  /**
   * Id of its public address, and of the firewall before it.
   * @default - none
   */
  readonly publicAddress?: { readonly id: number; readonly firewall: string };
}

/** Name of a server: that of its kind with a number, shortened if need be. */
export function serverName(base: string, number: number): string {
  return `${shortened(base, LONGEST_BASE)}-${number}`;
}

/** Id of one of several things of a construct; the first one bears the id that the only one has. */
export function numbered(id: string, number: number): string {
  return number === 1 ? id : `${id}-${number}`;
}

/** Placement groups for so many servers; one for every ten. */
export function placementGroups(scope: Construct, name: string, count: number, { platform, spec }: ServersOf): (index: number) => string {
  const { PlacementGroup } = require('../../internal/hcloud/placement-group') as typeof import('../../internal/hcloud/placement-group');
  const groups = Array.from({ length: Math.ceil(count / MOST_IN_GROUP) }, (_, index) => new PlacementGroup(scope, `group-${index + 1}`, {
    ...platform._named(scope, spec, PlacementGroup.tfResourceType, `${name}-${index + 1}`), type: 'spread',
  }));
  return index => groups[Math.floor(index / MOST_IN_GROUP)].id;
}

/**
 * A server that is set up at its first boot and changed on itself afterwards: another set-up, image or key must not replace
 * it, which would throw away what it holds. Another subnet does: the provider would move the server in place, and what is
 * set up on it would look for the old addresses.
 */
export function makeServer(scope: Construct, id: string, server: ServerOptions, common: ServersOf) {
  const { Server } = require('../../internal/hcloud/server') as typeof import('../../internal/hcloud/server');
  const { platform, spec, serverType, image, subnetId, placement, protect, sshKeys, keepDisk, dependsOn } = common;
  const { publicAddress: address } = server;
  const made = new Server(scope, id, {
    ...platform._named(scope, spec, Server.tfResourceType, server.name),
    location: spec.location,
    serverType,
    keepDisk,
    image,
    sshKeys: sshKeys && [...sshKeys],
    userData: server.userData.text,
    placementGroupId: server.placementGroup === undefined ? undefined : Token.asNumber(server.placementGroup),
    publicNet: [{ ipv4Enabled: address !== undefined, ipv4: address?.id, ipv6Enabled: false }],
    firewallIds: address ? [Token.asNumber(address.firewall)] : undefined,
    network: [{ subnetId, ip: server.privateAddress, aliasIps: [] }],
    deleteProtection: protect,
    rebuildProtection: protect,
    shutdownBeforeDeletion: true,
    dependsOn: [...dependsOn, ...server.after ?? []],
    lifecycle: {
      preventDestroy: server.preventDestroy ?? protect,
      ignoreChanges: FIXED_AT_BIRTH,
      precondition: [server.userData.fits],
      replaceTriggeredBy: [placement],
    },
  });
  const { all, ...note } = server.secrets;
  SecretLedger.record(scope, { carrier: made, attributes: ['user_data'], holds: [Lazy.stringValue({ produce: () => all().join(' ') })], ...note });
  return made;
}
