import { TerraformStack } from 'cdktf';
import { outcomeOf } from '../../lib/conformance';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { OvhcloudPlatform } from '../../lib/platforms/ovhcloud/platform';
import { ScalewayPlatform } from '../../lib/platforms/scaleway/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize } from '../../lib/size';
import { messageOf } from '../support/refusals';
import { withStack } from '../support/synth';

const CONFIGURATION = { platform: 'scaleway', platforms: { scaleway: { location: 'fr' } } };

function database(props: Partial<ManagedPostgresProps>, more: (database: ManagedPostgres) => void = () => {}) {
  return (stack: TerraformStack) => more(new ManagedPostgres(stack, 'database', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props,
  }));
}
const resources = (build: (stack: TerraformStack) => void, configuration: object = CONFIGURATION) => outcomeOf(configuration, build).json.resource;

describe('the major version of a protected database on Scaleway', () => {
  const engineGuards = (json: any) => Object.values<any>(json.terraform_data).filter(r => String(r.input).startsWith('PostgreSQL'));

  test('is remembered in the state, and another one is refused', () => {
    const [guard] = engineGuards(resources(database({})));

    expect(guard).toMatchObject({ input: 'PostgreSQL-17', lifecycle: { ignore_changes: ['input'] } });
    expect(guard.lifecycle.postcondition).toEqual([{
      condition: '${self.output == "PostgreSQL-17"}',
      error_message: 'case/database runs ${self.output}, and the program now asks for PostgreSQL-17. Scaleway would move it to a new server and '
        + 'delete the old one. Make a second database and move the data, or set the version back. '
        + 'To let Scaleway do it all the same, add "case/database" to "release" in the sovereign configuration and apply; '
        + 'then apply with -refresh-only and import its databases and logins, which the new server has already.',
    }]);
  });

  test.each<[string, Partial<ManagedPostgresProps>, object]>([
    ['is unprotected', { deletionProtection: false }, CONFIGURATION],
    ['is being released', {}, { ...CONFIGURATION, release: ['case/database'] }],
  ])('may change when the database %s', (_, props, configuration) => {
    expect(engineGuards(resources(database(props), configuration))).toEqual([]);
  });
});

test('a password from another source is written again, like a rotated one', () => {
  const versionOf = (password: Secret) => {
    const [user] = Object.values<any>(resources(database({}, d => d.addUser('app', 'shop', password))).scaleway_rdb_user);
    return user.password_wo_version;
  };
  const versions = [Secret.generated(), Secret.generated(2), Secret.fromVariable('one'), Secret.fromVariable('two'), Secret.fromVariable('two', 2)].map(versionOf);

  expect(new Set(versions).size).toBe(versions.length);
  expect(versions.every(Number.isSafeInteger)).toBe(true);
});

describe('props of a platform made in code', () => {
  test.each<[string, () => unknown, string]>([
    ['a project that Terraform would read as code', () => new ScalewayPlatform({ projectId: '${file("/etc/hostname")}' }), 'ScalewayPlatform: projectId: has characters'],
    ['an administrator without kind', () => new ScalewayPlatform({ bucketAdministrators: ['bob'] }), 'ScalewayPlatform: bucketAdministrators[0]: has characters'],
    ['an unknown prop', () => new ScalewayPlatform({ region: 'fr-par' } as any), 'ScalewayPlatform: region: is not known'],
    ['a project of the wrong form', () => new OvhcloudPlatform({ serviceName: 'my project' }), 'OvhcloudPlatform: serviceName: has characters'],
  ])('refuse %s', (_, act, message) => {
    expect(act).toThrow(message);
  });

  test('an empty list of administrators is asked for by Terraform, which refuses an empty one', () => {
    const json = outcomeOf(CONFIGURATION, stack => {
      new ObjectBucket(stack, 'b', { platform: new ScalewayPlatform({ location: 'fr', bucketAdministrators: [] }) }).grantRead('reader');
    }).json;

    expect(json.variable.scaleway_bucket_administrators.validation[0].condition).toContain('length(var.scaleway_bucket_administrators) > 0');
  });

  test('an endpoint under other law is refused', () => {
    expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'b', { platform: new OvhcloudPlatform({ location: 'fr', endpoint: 'ovh-us' }) })))).toBe(
      'platforms.ovhcloud.endpoint: lies outside the European Economic Area (us), got "ovh-us"; '
      + 'choose another location, or set "allowOutsideEea": true in the configuration [location-outside-eea]');
  });
});
