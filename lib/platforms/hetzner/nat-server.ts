import { dependable, ITerraformDependable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import type { PrivateNetworkSpec } from '../../private-network/driver';
import { Architecture } from '../../profile';
import { chooseType, NodeSize } from '../../size';
import { hostAt } from './addresses';
import { bootData, FIXED_AT_BIRTH } from './boot';
import { natBoot } from './nat-boot';
import type { HetznerPlatform } from './platform';
import { systemFor } from './system';

/** Made for x86 because every location sells it. */
const IMAGE_ARCHITECTURE = Architecture.AMD64;

/** Forwarding takes little of a machine. */
const SMALLEST = NodeSize.of({ vcpu: 1, memoryGib: 1 });

/** What the server joins. */
export interface NatServerPlace {
  readonly subnet: ITerraformDependable & { readonly id: string };
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
 * - A subnet cannot go before the servers in it, and the provider would try for three quarters of an hour: with its subnet the
 *   server is replaced too.
 * - Without `public_net` a server would have an IPv6 address too; with a disk that grew it could not be made smaller again.
 */
export function natServer(scope: Construct, spec: PrivateNetworkSpec, place: NatServerPlace, platform: HetznerPlatform) {
  const { PrimaryIp } = require('../../internal/hcloud/primary-ip') as typeof import('../../internal/hcloud/primary-ip');
  const { Server } = require('../../internal/hcloud/server') as typeof import('../../internal/hcloud/server');
  const { image, serverType } = choose(scope, spec, platform);
  const boot = bootData(scope, 'nat-user-data', natBoot(spec.cidr));
  const common = (type: string) => ({ ...platform._named(scope, spec, type, `${spec.name}-nat`), location: spec.location });
  const address = new PrimaryIp(scope, 'nat-address', { ...common(PrimaryIp.tfResourceType), type: 'ipv4', autoDelete: false });
  return new Server(scope, 'nat-server', {
    ...common(Server.tfResourceType),
    serverType,
    keepDisk: true,
    image,
    userData: boot.text,
    firewallIds: [Token.asNumber(place.firewallId)],
    publicNet: [{ ipv4Enabled: true, ipv4: address.id, ipv6Enabled: false }],
    network: [{ subnetId: place.subnet.id, ip: natAddress(spec.cidr), aliasIps: [] }],
    lifecycle: { ignoreChanges: FIXED_AT_BIRTH, precondition: [boot.fits], replaceTriggeredBy: [dependable(place.subnet)] },
  });
}

/** Both from the edition of the catalog in force, so that they stay as long as it does. */
function choose(scope: Construct, { location: code }: PrivateNetworkSpec, platform: HetznerPlatform) {
  const context = { platform, configuration: configurationOf(scope), faults: Faults.of(scope) };
  const { locations, nodeTypes: types } = catalogOf('hetzner');
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
  return { image: systemFor(scope, platform, IMAGE_ARCHITECTURE), serverType: type!.code };
}
