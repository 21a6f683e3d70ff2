import { Lazy, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { asTerraformData } from '../../cloud-init/terraform-data';
import type { PostgresServerSpec } from './postgres-server/spec';

/**
 * Remembers in the state what a server is told, passwords and keys left out. Terraform ignores changes of user data; a change of
 * this stands in the plan, and names the file that is to be changed on the server.
 */
export function showServerFiles(scope: Construct, specNow: () => PostgresServerSpec): void {
  const shown = new TerraformResource(scope, 'server-files', { terraformResourceType: 'terraform_data' });
  shown.addOverride('input', Lazy.anyValue({ produce: () => asTerraformData(linesOf(specNow())) }));
}

/** By the names of the files in `/etc/sovereign-postgres`. */
function linesOf(spec: PostgresServerSpec): { readonly [file: string]: unknown } {
  const { repository: { endpoint, bucket, path } } = spec;
  return {
    'server': { version: spec.postgresVersion },
    'allowed': spec.allowedCidrs,
    'databases': spec.databases,
    'logins': spec.logins.map(({ userName, databaseName, rotation = 1 }) => `${userName} ${databaseName} password-${rotation}`),
    'settings': spec.settings,
    'pgbackrest.conf': { endpoint, bucket, path, 'retention in days': spec.backupRetentionDays, 'hours between backups': spec.backupFrequencyHours },
    'maintenance': spec.maintenanceTime ?? 'as Debian does',
  };
}
