import type { Row } from '../../core/table';
import { refused } from './answers';
import { on } from './objects';
import { addressFor } from './private-addresses';
import type { World } from './world';

/** Load balancers in a network, and on the internet. */
export function loadBalancerNetworks(world: World): void {
  const { loadBalancers: table, networks } = world;

  on(world, 'load_balancers/:id/actions/attach_to_network', table, (row, { body }) => {
    const network = networks.get(`${body.network}`);
    if (row.private_net.length > 0) throw refused('load_balancer_already_attached', 'the load balancer is in a network');
    row.private_net = [{ network: network.id, ip: addressFor(world, row, network, body) }];
  });
  // Targets that were reached in the network go with it.
  on(world, 'load_balancers/:id/actions/detach_from_network', table, (row, { body }) => {
    if (!row.private_net.some((at: Row) => at.network === `${body.network}`)) throw refused('not_found', `the load balancer is not in network ${body.network}`, 404);
    Object.assign(row, { private_net: [], targets: row.targets.filter(isPublicTarget) });
  });
  on(world, 'load_balancers/:id/actions/enable_public_interface', table, row => {
    row.isPublic = true;
  });
  on(world, 'load_balancers/:id/actions/disable_public_interface', table, row => {
    if (row.private_net.length === 0) throw refused('load_balancer_not_attached_to_network', 'the load balancer is in no network');
    if (row.targets.some(isPublicTarget)) throw refused('targets_without_use_private_ip', 'the load balancer reaches targets at their public addresses');
    row.isPublic = false;
  });
}

function isPublicTarget({ use_private_ip }: Row): boolean {
  return !use_private_ip;
}
