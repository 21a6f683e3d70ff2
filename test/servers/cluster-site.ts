/** Where the servers of a cluster are, and what each of them is told. */
import type { Member, PostgresMemberSpec } from '../../lib/platforms/hetzner/postgres-cluster/spec';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { DatabaseWorld, FIRST_SERVER, LOAD_BALANCER } from './database-world';

export const SIZE = 3;

/** Which of the clusters of a network it is, and what its servers have beside. */
export interface Site {
  readonly number: number;
  /** Files on the image of the cloud. */
  readonly files?: Record<string, string>;
  /** The server that comes without the packages. */
  readonly without?: number;
}

export function membersOf({ world: { network } }: DatabaseWorld, site: Site): Member[] {
  return Array.from({ length: SIZE }, (_, index) => ({ name: `server-${index + 1}`, address: network.address(numberOf(site, index)) }));
}

/** Last part of the address of a server. */
export function numberOf({ number }: Site, index: number): number {
  return FIRST_SERVER + SIZE * number + index;
}

/** What one of the servers is told. */
export function memberSpec(
  world: DatabaseWorld, index: number, changes?: Partial<PostgresServerSpec>, site: Site = { number: 0 },
): PostgresMemberSpec {
  const members = membersOf(world, site);
  return {
    ...world.spec({ repository: world.repository(`/database-${site.number}`), ...changes }),
    members,
    member: members[index],
    authority: world.certificates.ca,
    commonName: 'server',
    loadBalancer: world.world.network.address(LOAD_BALANCER + site.number),
  };
}
