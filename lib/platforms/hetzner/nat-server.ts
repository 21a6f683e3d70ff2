import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import { userData } from '../../cloud-init/user-data';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import type { PrivateNetworkSpec } from '../../private-network/driver';
import { Architecture } from '../../profile';
import { chooseType, inEdition, NodeSize } from '../../size';
import { hostAt } from './addresses';
import { cloudConfig } from './boot';
import { natBoot } from './nat-boot';
import type { HetznerPlatform } from './platform';

/** The API takes user data up to this length. */
const USER_DATA = { title: 'Hetzner', bytes: 32 * 1024 };

/** Made for x86 because every location sells it. */
const IMAGE_ARCHITECTURE = Architecture.AMD64;

/** The smallest machine forwards as much as the largest: the network is what limits it. */
const SMALLEST = NodeSize.of({ vcpu: 1, memoryGib: 1 });

/** The ids of what the server joins. */
export interface NatServerPlace {
  readonly subnetId: string;
  readonly firewallId: string;
}

/**
 * The private address of the NAT server of a range: the last one that a server can have. Addresses that are not chosen are
 * given from the begin of the range.
 */
export function natAddress(cidr: string): string {
  return hostAt(cidr, -2);
}

/**
 * A server that is the way out of a private network; provider 1.68.0.
 * - Its public address is a resource of its own, so that it stays when the server is replaced: others may have it in an allow-list.
 * - A change of user data, image or keys would replace the server, and an upgrade of this library must not.
 * - Without `public_net` a server would have an IPv6 address too.
 */
export function natServer(scope: Construct, spec: PrivateNetworkSpec, place: NatServerPlace, platform: HetznerPlatform) {
  const { PrimaryIp } = require('../../internal/hcloud/primary-ip') as typeof import('../../internal/hcloud/primary-ip');
  const { Server } = require('../../internal/hcloud/server') as typeof import('../../internal/hcloud/server');
  const { image, serverType } = choose(scope, spec, platform);
  const boot = userData(scope, 'nat-user-data', cloudConfig(natBoot(spec.cidr)), USER_DATA);
  const common = { ...platform._labeled(scope, spec), name: `${spec.name}-nat`, location: spec.location };
  const address = new PrimaryIp(scope, 'nat-address', { ...common, type: 'ipv4', autoDelete: false });
  return new Server(scope, 'nat-server', {
    ...common,
    serverType,
    image,
    userData: boot.text,
    firewallIds: [Token.asNumber(place.firewallId)],
    publicNet: [{ ipv4Enabled: true, ipv4: address.id, ipv6Enabled: false }],
    network: [{ subnetId: place.subnetId, ip: natAddress(spec.cidr), aliasIps: [] }],
    lifecycle: { ignoreChanges: ['user_data', 'image', 'ssh_keys'], precondition: [boot.fits] },
  });
}

/** Both from the edition of the catalog in force, so that they stay as long as it does. */
function choose(scope: Construct, { location: code }: PrivateNetworkSpec, platform: HetznerPlatform) {
  const context = { platform, configuration: configurationOf(scope), faults: Faults.of(scope) };
  const { locations, nodeTypes: types, images } = catalogOf('hetzner');
  const { natServerType } = platform._network;
  const type = chooseType(
    natServerType === undefined ? SMALLEST : NodeSize.exactly({ [platform.profile.kind]: natServerType }),
    {
      types,
      location: locations.find(location => location.code === code)!,
      fits: ({ architecture }) => architecture === IMAGE_ARCHITECTURE,
      how: 'with x86 processors',
    },
    context,
    `platforms.${platform.name}.network.natServerType`,
  );
  context.faults.throwIfAny();
  const image = inEdition(images, context).find(({ architectures }) => architectures.includes(IMAGE_ARCHITECTURE))!;
  return { image: image.code, serverType: type!.code };
}
