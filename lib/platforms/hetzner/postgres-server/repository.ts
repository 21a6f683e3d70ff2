import type { BootFile } from '../boot';
import { privateFile, publicFile } from './files';
import type { PostgresServerSpec } from './spec';

const CA_FILE = '/etc/sovereign-postgres/repository-ca.crt';

/** The configuration of pgBackRest. Its repository is encrypted before it leaves the server. */
export function repositoryFiles(spec: PostgresServerSpec): BootFile[] {
  const { repository: { caCertificate } } = spec;
  return [
    privateFile('/etc/sovereign-postgres/pgbackrest.conf', configuration(spec)),
    ...caCertificate ? [publicFile(CA_FILE, [caCertificate])] : [],
  ];
}

function configuration({ repository, postgresVersion, backupRetentionDays }: PostgresServerSpec): string[] {
  return [
    '[global]',
    'repo1-type=s3',
    `repo1-s3-endpoint=${repository.endpoint}`,
    `repo1-s3-bucket=${repository.bucket}`,
    `repo1-s3-region=${repository.region}`,
    'repo1-s3-uri-style=path',
    `repo1-s3-key=${repository.accessKey}`,
    `repo1-s3-key-secret=${repository.secretKey}`,
    ...repository.caCertificate ? [`repo1-storage-ca-file=${CA_FILE}`] : [],
    `repo1-path=${repository.path}`,
    'repo1-cipher-type=aes-256-cbc',
    `repo1-cipher-pass=${repository.cipherPass}`,
    'repo1-bundle=y',
    'repo1-retention-full-type=time',
    `repo1-retention-full=${backupRetentionDays}`,
    'compress-type=zst',
    'start-fast=y',
    'archive-async=y',
    'log-level-console=warn',
    'log-level-file=off',
    '[main]',
    `pg1-path=/srv/postgres/${postgresVersion}/main`,
  ];
}
