/** Drivers of the fake cloud. They write the whole spec into the resource, so that a prop that gets lost on the way is seen. */
import { Lazy, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../lib/driver';
import type {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, ManagedPostgresAttributes, ManagedPostgresSpec,
} from '../../lib/managed-postgres/driver';
import type { GrantSpec, IObjectBucketDriver, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials } from '../../lib/object-bucket/driver';
import type { IPrivateNetworkDriver, PrivateNetworkAttributes, PrivateNetworkSpec } from '../../lib/private-network/driver';
import { Secret } from '../../lib/secret';
import { FakeResource } from './fake-resources';

/** Finds or makes the provider of the stack. */
export type ProviderOf = (scope: Construct) => TerraformProvider;

export class FakePrivateNetworkDriver implements IPrivateNetworkDriver {
  public readonly handleKeys = ['networkId'];

  constructor(private readonly providerOf: ProviderOf) {}

  public create(scope: Construct, spec: PrivateNetworkSpec): PrivateNetworkAttributes {
    const network = new FakeResource(scope, 'Default', 'fake_network', spec, { provider: this.providerOf(scope) });
    return { handles: { values: { networkId: network.id }, ready: [network] } };
  }
}

export class FakeManagedPostgresDriver implements IManagedPostgresDriver {
  public readonly handleKeys = ['serverId', 'host'];

  constructor(private readonly providerOf: ProviderOf) {}

  public create(scope: Construct, { network, clients, ...spec }: ManagedPostgresSpec): ManagedPostgresAttributes {
    const written = { ...spec, ...network.values, clients: Lazy.listValue({ produce: () => clients.cidrs() }) };
    const server = new FakeResource(scope, 'Default', 'fake_postgres', written, {
      provider: this.providerOf(scope), dependsOn: network.ready, lifecycle: { preventDestroy: spec.deletionProtection },
    });
    const handles = { values: { serverId: server.id, host: server.getStringAttribute('host') }, ready: [server] };
    const isPublic = spec.publicEndpoint ? { publicHost: server.getStringAttribute('public_host'), publicPort: '5433' } : {};
    return { ...this.describeExisting(scope, spec.location, handles), ...isPublic };
  }

  public describeExisting(_scope: Construct, location: string, handles: Handles): ManagedPostgresAttributes {
    return { host: handles.values.host, port: '5432', caCertificate: `certificate of ${location}`, handles };
  }

  public addDatabase(scope: Construct, server: ManagedPostgresAttributes, { deletionProtection, ...spec }: DatabaseSpec): Handles {
    const database = new FakeResource(scope, 'Default', 'fake_database', { ...spec, serverId: server.handles.values.serverId }, {
      provider: this.providerOf(scope), dependsOn: server.handles.ready, lifecycle: { preventDestroy: deletionProtection },
    });
    return { values: { databaseId: database.id }, ready: [database] };
  }

  public addUser(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseUserSpec): Secret {
    const { password, databaseHandles, ...written } = spec;
    const given = password.isGenerated ? {} : { password: password.expression };
    const user = new FakeResource(scope, 'Default', 'fake_user', {
      ...written, ...given, rotation: password.rotation, ...databaseHandles.values, serverId: server.handles.values.serverId,
    }, { provider: this.providerOf(scope), dependsOn: databaseHandles.ready });
    return Secret.fromReference(user.getStringAttribute('password'), password.rotation);
  }
}

export class FakeObjectBucketDriver implements IObjectBucketDriver {
  public readonly handleKeys = ['bucketName'];

  constructor(private readonly providerOf: ProviderOf) {}

  public create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes {
    const bucket = new FakeResource(scope, 'Default', 'fake_bucket', spec, {
      provider: this.providerOf(scope), lifecycle: { preventDestroy: spec.deletionProtection },
    });
    return this.describeExisting(scope, spec.location, { values: { bucketName: bucket.getStringAttribute('bucketName') }, ready: [bucket] });
  }

  public describeExisting(_scope: Construct, location: string, handles: Handles): ObjectBucketAttributes {
    return { bucketName: handles.values.bucketName, endpoint: `https://s3.${location}.fake.example`, region: location, handles };
  }

  public grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials {
    const grant = new FakeResource(scope, 'Default', 'fake_grant', { ...spec, bucket: bucket.bucketName }, {
      provider: this.providerOf(scope), dependsOn: bucket.handles.ready,
    });
    return {
      accessKeyId: grant.getStringAttribute('access_key_id'),
      secretAccessKey: Secret.fromReference(grant.getStringAttribute('secret_access_key')),
    };
  }
}
