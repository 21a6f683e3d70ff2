/** Buckets that somebody has put something into. */
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { requireTool } from '../real/terraform';
import { CLOUDS } from './clouds';
import { Life } from './life/life';
import { programOf } from './life/programs';

const BUCKET = 'full-bucket-2026';
const program = (kind: string, props: ObjectBucketProps) => programOf(kind, 'full', stack => {
  new ObjectBucket(stack, 'bucket', { bucketName: BUCKET, deletionProtection: false, ...props });
});

requireTool('terraform', () => describe.each(CLOUDS.filter(({ hasBuckets }) => hasBuckets))('on $kind', cloud => {
  const filled = (props: ObjectBucketProps, live: (life: Life) => Promise<void>) => Life.on(cloud, async life => {
    await life.put([program(cloud.kind, props)], ({ before }) => before.json);
    await life.apply('apply');
    life.cloud.fill!(BUCKET);
    life.cloud.fill!(BUCKET);
    await live(life);
  });

  test.concurrent('a full bucket refuses to go', () => filled({}, async life => {
    await expect(life.destroy('destroy')).rejects.toThrow('BucketNotEmpty');
    expect(life.cloud.contents()).toEqual([`bucket ${BUCKET}`]);
  }), 60_000);

  test.concurrent.each([true, false])('a full bucket that may be emptied goes, with versions: %s', versioned => filled(
    { emptyOnDestroy: true, versioned }, life => life.destroy('destroy'),
  ), 60_000);
}));
