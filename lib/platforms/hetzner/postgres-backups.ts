import { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { Location } from '../../location';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { Secret } from '../../secret';
import { bindPassword } from '../generated-password';
import { claimFolder } from './claimed-names';
import { storageHost } from './places';
import type { HetznerPlatform } from './platform';
import { backupKey } from './postgres-options';
import type { BackupRepository } from './postgres-server/spec';

const CIPHER_NOTE = {
  why: 'The server encrypts backups with it, and a new server must read them.',
  remedy: 'Keep the state secret, and a copy of this where the state is not: without it no backup can be read. It stays the same for ever.',
};

/** Where backups go, and what must be there before the server asks for it. */
export interface Backups {
  readonly repository: BackupRepository;
  readonly ready: ITerraformDependable[];
}

/** The bucket of the options, or one of the database's own. What is in it is encrypted by the server. */
export function backupRepository(scope: Construct, spec: ManagedPostgresSpec, region: string, platform: HetznerPlatform): Backups {
  const { backupBucket } = platform._postgres;
  const { bucket, ready } = backupBucket === undefined ? ownBucket(scope, spec, region, platform) : { bucket: backupBucket, ready: [] };
  claimFolder(scope, { bucket, region }, spec.name);
  const repository = {
    endpoint: storageHost(region),
    bucket,
    region,
    path: `/${spec.name}`,
    accessKey: backupKey(scope, 'access', platform),
    secretKey: backupKey(scope, 'secret', platform),
    cipherPass: bindPassword(new Construct(scope, 'backup-cipher'), Secret.generated(), CIPHER_NOTE, spec.deletionProtection).expression,
  };
  return { repository, ready };
}

/** Without versions: the server removes backups that are too old, and they must be gone then. */
function ownBucket(scope: Construct, { deletionProtection, labels }: ManagedPostgresSpec, region: string, platform: HetznerPlatform) {
  const { ObjectBucket } = require('../../object-bucket/object-bucket') as typeof import('../../object-bucket/object-bucket');
  const location = Location.exactly({ [platform.profile.kind]: region });
  const { bucketName, handles } = new ObjectBucket(scope, 'backups', {
    platform, location, labels, deletionProtection, versioned: false, encrypted: false,
  });
  return { bucket: bucketName, ready: handles.ready };
}
