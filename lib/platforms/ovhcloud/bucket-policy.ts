import { Fn } from 'cdktf';

/** What OVHcloud calls the profiles "read only" and "read and write" (documentation of identity and access management). */
const READ = ['s3:GetObject', 's3:ListBucket', 's3:ListMultipartUploadParts', 's3:ListBucketMultipartUploads'];
const WRITE = ['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload', 's3:GetBucketLocation'];

/** What a user may do: everything that is not allowed is denied. */
export function policyFor(bucketName: string, write: boolean): string {
  return Fn.jsonencode({
    Statement: [{
      Sid: 'bucket',
      Effect: 'Allow',
      Action: write ? [...READ, ...WRITE] : READ,
      Resource: [`arn:aws:s3:::${bucketName}`, `arn:aws:s3:::${bucketName}/*`],
    }],
  });
}
