import { TerraformStack } from 'cdktf';
import * as fc from 'fast-check';
import { SovereignError } from '../../lib/errors';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { bucketProps, networkProps, postgresProps } from './arbitrary-props';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

/** The same programs in every run; another seed looks elsewhere. */
const PROGRAMS = { numRuns: Number(process.env.ARBITRARY_PROGRAMS ?? 20), seed: Number(process.env.ARBITRARY_SEED ?? 1) };

const program = fc.record({ network: networkProps, postgres: postgresProps, bucket: bucketProps });

requireTool('terraform', tool => {
  test('what our checks let through, the real Scaleway provider plans', () => {
    let accepted = 0;
    fc.assert(fc.property(program, props => {
      const build = (stack: TerraformStack) => {
        const network = new PrivateNetwork(stack, 'network', props.network);
        accepted += unlessRefused(() => new ManagedPostgres(stack, 'database', { network, ...props.postgres }));
        accepted += unlessRefused(() => new ObjectBucket(stack, 'bucket', props.bucket));
      };

      expect(explain(tool.prepare(stackOf('scaleway', build)).init().plan().diagnostics)).toBe('');
    }), { ...PROGRAMS, endOnFailure: true });
    // Where most is refused, little is tried.
    expect(accepted).toBeGreaterThan(PROGRAMS.numRuns);
  }, 600_000);

  test('what our checks let through, the real Hetzner provider plans, and a stub of that for buckets', () => {
    fc.assert(fc.property(networkProps, bucketProps, (network, bucket) => {
      const build = (stack: TerraformStack) => {
        unlessRefused(() => new PrivateNetwork(stack, 'network', { ...network, location: undefined }));
        unlessRefused(() => new ObjectBucket(stack, 'bucket', { ...bucket, location: undefined, encrypted: undefined }));
      };

      expect(explain(tool.prepare(stackOf('hetzner', build)).init().plan().diagnostics)).toBe('');
    }), { ...PROGRAMS, endOnFailure: true });
  }, 600_000);
});

/** 1 for a construct that was made, 0 for one that our checks refuse, which leaves nothing behind. */
function unlessRefused(make: () => unknown): number {
  try {
    make();
    return 1;
  } catch (error) {
    if (error instanceof SovereignError) return 0;
    throw error;
  }
}
