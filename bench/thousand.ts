import { TerraformStack } from 'cdktf';
import { ObjectBucket } from 'sovereign-constructs';

/** About a thousand resources on the average cloud: a bucket takes from one to four. */
const BUCKETS = 430;

/** What tests of large programs are measured with. */
export function thousand(stack: TerraformStack): void {
  for (let index = 0; index < BUCKETS; index++) new ObjectBucket(stack, `bucket-${index}`);
}
