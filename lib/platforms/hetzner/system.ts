import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import { Architecture } from '../../profile';
import { inEdition } from '../../size';
import type { HetznerPlatform } from './platform';

/** Operating system of servers with such processors, by the edition in force. */
export function systemFor(scope: Construct, platform: HetznerPlatform, architecture: Architecture): string {
  const images = rowsInForce(scope, platform, catalogOf('hetzner').images);
  return images.find(({ architectures }) => architectures.includes(architecture))!.code;
}

/** Type of the load balancer before servers of one's own, by the edition in force. */
export function loadBalancerTypeFor(scope: Construct, platform: HetznerPlatform): string {
  return rowsInForce(scope, platform, catalogOf('hetzner').loadBalancerTypes)[0].code;
}

/** Rows of the catalog that the edition in force has. */
export function rowsInForce<T extends { readonly edition: string }>(scope: Construct, platform: HetznerPlatform, rows: readonly T[]): T[] {
  return inEdition(rows, { platform, configuration: configurationOf(scope), faults: Faults.of(scope) });
}
