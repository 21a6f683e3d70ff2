import { Fn, Lazy } from 'cdktf';
import { Construct } from 'constructs';
import type { ObjectBucketAttributes } from '../../object-bucket/driver';
import { variableOf } from '../../variable';
import type { ScalewayPlatform } from './platform';

const ID = 'bucket-policy';

/** The only version in which everything that is not allowed is denied (documentation of 2025-07). */
const VERSION = '2023-04-17';

const READ = ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'];
const WRITE = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts', 's3:PutObject'];

/**
 * The one policy of a bucket; a second one would replace it. It grows while the program runs.
 * Whoever it does not name loses access, the identity that runs Terraform included, so administrators always stand in it.
 */
export class BucketPolicy extends Construct {
  /** The policy of the bucket that was made under `bucketScope`. */
  public static of(bucketScope: Construct, platform: ScalewayPlatform, bucket: ObjectBucketAttributes): BucketPolicy {
    return (bucketScope.node.tryFindChild(ID) as BucketPolicy | undefined) ?? new BucketPolicy(bucketScope, platform, bucket);
  }

  private readonly statements: object[] = [];

  private constructor(scope: Construct, platform: ScalewayPlatform, private readonly bucket: ObjectBucketAttributes) {
    super(scope, ID);
    const { ObjectBucketPolicy } = require('../../internal/scaleway/object-bucket-policy') as typeof import('../../internal/scaleway/object-bucket-policy');
    const administrators = platform._bucketAdministrators ?? administratorsVariable(scope, platform);
    this.add('administrators', { SCW: administrators }, ['s3:*']);
    new ObjectBucketPolicy(this, 'Default', {
      provider: platform._provider(scope),
      projectId: platform._projectId,
      region: bucket.handles.values.location,
      bucket: bucket.bucketName,
      policy: Lazy.stringValue({ produce: () => Fn.jsonencode({ Version: VERSION, Statement: this.statements }) }),
    });
  }

  public allow(applicationId: string, write: boolean): void {
    this.add(`grant${this.statements.length}`, { SCW: [`application_id:${applicationId}`] }, write ? [...READ, ...WRITE] : READ);
  }

  public allowEverybodyToRead(): void {
    this.add('everybody', '*', ['s3:GetObject']);
  }

  private add(sid: string, principal: unknown, actions: string[]): void {
    const { bucketName } = this.bucket;
    this.statements.push({
      Sid: sid, Effect: 'Allow', Principal: principal, Action: actions, Resource: [bucketName, `${bucketName}/*`],
    });
  }
}

/** Who administers buckets is no business of the program when it is not configured: Terraform asks for it. */
function administratorsVariable(scope: Construct, platform: ScalewayPlatform): string[] {
  const name = `${platform.providerAlias ?? 'scaleway'}_bucket_administrators`;
  const variable = variableOf(scope, name, {
    type: 'list(string)',
    description: 'Who keeps full access to buckets that have a policy, as "user_id:<uuid>" or "application_id:<uuid>"; '
      + 'must include the identity that runs Terraform.',
    validation: [{
      condition: `\${length(var.${name}) > 0 && alltrue([for a in var.${name} : can(regex("^(user|application)_id:[0-9a-f-]{36}$", a))])}`,
      errorMessage: 'Give at least one "user_id:<uuid>" or "application_id:<uuid>": whom the policy does not name, it locks out.',
    }],
  });
  return variable.listValue;
}
