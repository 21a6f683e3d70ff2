import { ITerraformDependable, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import type { HetznerPlatform } from './platform';
import { PORTS } from './postgres-cluster/ports';
import { loadBalancerTypeFor } from './system';

/** How often a server is asked whether it is the primary, and how long and how often before it counts as none; the shortest that the API takes. */
const CHECK = { interval: 3, timeout: 2, retries: 2 };

/**
 * A load balancer in the private network alone, which connects clients to the primary and says who they are (PROXY protocol).
 * One step after another: the API locks it while something is done to it, which provider hcloud 1.68.0 does not wait for, and it
 * listens for nobody before it is off the internet.
 * @param address its private address.
 * @returns what must exist before anybody can connect.
 */
export function makeLoadBalancer(
  scope: Construct, spec: ManagedPostgresSpec, platform: HetznerPlatform, address: string, servers: readonly string[],
): ITerraformDependable[] {
  const { LoadBalancer } = require('../../internal/hcloud/load-balancer') as typeof import('../../internal/hcloud/load-balancer');
  const { LoadBalancerNetwork } = require('../../internal/hcloud/load-balancer-network') as typeof import('../../internal/hcloud/load-balancer-network');
  const { LoadBalancerTargetA } = require('../../internal/hcloud/load-balancer-target') as typeof import('../../internal/hcloud/load-balancer-target');
  const provider = platform._provider(scope);
  const balancer = new LoadBalancer(scope, 'Default', {
    ...platform._named(scope, spec, LoadBalancer.tfResourceType, spec.name),
    loadBalancerType: loadBalancerTypeFor(scope, platform),
    location: spec.location,
    deleteProtection: spec.deletionProtection,
    lifecycle: { preventDestroy: spec.deletionProtection },
  });
  const loadBalancerId = Token.asNumber(balancer.id);
  const attached = new LoadBalancerNetwork(scope, 'network', {
    provider, loadBalancerId, subnetId: spec.network.values.subnetId, ip: address, enablePublicInterface: false, dependsOn: spec.network.ready,
  });
  const made: ITerraformDependable[] = [attached, service(scope, platform, balancer.id, attached)];
  for (const [index, server] of servers.entries()) {
    made.push(new LoadBalancerTargetA(scope, `target-${index + 1}`, {
      provider, loadBalancerId, type: 'server', serverId: Token.asNumber(server), usePrivateIp: true, dependsOn: made.slice(-1),
    }));
  }
  return made;
}

function service(scope: Construct, platform: HetznerPlatform, loadBalancerId: string, attached: ITerraformDependable) {
  const { LoadBalancerService } = require('../../internal/hcloud/load-balancer-service') as typeof import('../../internal/hcloud/load-balancer-service');
  return new LoadBalancerService(scope, 'service', {
    provider: platform._provider(scope),
    loadBalancerId,
    protocol: 'tcp',
    listenPort: PORTS.postgres,
    destinationPort: PORTS.proxied,
    proxyprotocol: true,
    healthCheck: { ...CHECK, protocol: 'http', port: PORTS.primaryCheck, http: { path: '/', statusCodes: ['200'] } },
    dependsOn: [attached],
  });
}
