/** A program whose lines can be deleted, for what happens to a state between two versions of it. */
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { stackOf } from './cases';

/** What each line makes; a server has no databases but those that are added. */
const LINES = ['network', 'server', 'orders', 'bucket'] as const;
export type Line = typeof LINES[number];

export interface Version {
  /** Lines that were deleted; nothing can stand on a deleted one. */
  readonly without?: Line[];
  readonly kind?: 'ovhcloud' | 'scaleway';
  /** What else is different in the configuration. */
  readonly configuration?: object;
}

/** One version of the program. */
export function shop({ without = [], kind = 'ovhcloud', configuration }: Version = {}): TerraformJson {
  const has = (line: Line) => !without.includes(line);
  return stackOf(kind, stack => {
    if (has('network')) {
      const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false });
      if (has('server')) {
        const server = new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
        if (has('orders')) server.addDatabase('orders');
      }
    }
    if (has('bucket')) new ObjectBucket(stack, 'bucket');
  }, 'first account', configuration);
}
