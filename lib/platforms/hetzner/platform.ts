import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { CommonSpec } from '../../driver';
import type { IManagedPostgresDriver } from '../../managed-postgres/driver';
import type { IObjectBucketDriver } from '../../object-bucket/driver';
import { findProvider, Platform, PlatformProps } from '../../platform';
import type { IPrivateNetworkDriver } from '../../private-network/driver';
import { PlatformProfile, StringMap } from '../../profile';
import type { ISovereignClusterDriver } from '../../sovereign-cluster/driver';
import type { IStateBackendDriver } from '../../state/driver';
import { variableOf } from '../../variable';
import type { HetznerClusterOptions } from './cluster-settings';
import { hetznerKind } from './kind';
import { storageHost } from './places';
import type { HetznerPostgresOptions } from './postgres-settings';
import { hetznerProfile } from './profile';

/** What only Hetzner knows about private networks. */
export interface HetznerNetworkOptions {
  /**
   * Type of the server that gives a private network its egress, such as `cx23`. A change restarts the server.
   * @default - the smallest x86 type that the location sells
   */
  readonly natServerType?: string;
}

/** One project of Hetzner Cloud. */
export interface HetznerPlatformProps extends PlatformProps {
  /**
   * Options of private networks.
   * @default - those of `HetznerNetworkOptions`
   */
  readonly network?: HetznerNetworkOptions;
  /**
   * Options of clusters.
   * @default - those of `HetznerClusterOptions`
   */
  readonly cluster?: HetznerClusterOptions;
  /**
   * Options of databases.
   * @default - those of `HetznerPostgresOptions`
   */
  readonly postgres?: HetznerPostgresOptions;
}

/**
 * Hetzner, by Terraform providers `hetznercloud/hcloud` and, for buckets, `aminueza/minio`. Keys come from the providers'
 * environment: `HCLOUD_TOKEN`, `MINIO_USER`, `MINIO_PASSWORD`. A key belongs to one project, so an account whose name is not
 * `hetzner` asks for its own by Terraform variables. A provider of your own for buckets has the alias `hetzner_<location>`.
 */
export class HetznerPlatform extends Platform {
  constructor(private readonly hetzner: HetznerPlatformProps = {}) {
    super(hetzner);
    this.checkSettings(hetznerKind);
  }

  public get profile(): PlatformProfile {
    return hetznerProfile();
  }

  public get privateNetworkDriver(): IPrivateNetworkDriver | undefined {
    const { HetznerPrivateNetworkDriver } = require('./private-network') as typeof import('./private-network');
    return new HetznerPrivateNetworkDriver(this);
  }

  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    const { HetznerSovereignClusterDriver } = require('./sovereign-cluster') as typeof import('./sovereign-cluster');
    return new HetznerSovereignClusterDriver(this);
  }

  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    const { HetznerManagedPostgresDriver } = require('./managed-postgres') as typeof import('./managed-postgres');
    return new HetznerManagedPostgresDriver(this);
  }

  public get objectBucketDriver(): IObjectBucketDriver | undefined {
    const { HetznerObjectBucketDriver } = require('./object-bucket') as typeof import('./object-bucket');
    return new HetznerObjectBucketDriver(this);
  }

  public get stateBackendDriver(): IStateBackendDriver | undefined {
    const { HetznerStateBackendDriver } = require('./state-backend') as typeof import('./state-backend');
    return new HetznerStateBackendDriver();
  }

  /** @internal */
  public get _network(): HetznerNetworkOptions {
    return this.hetzner.network ?? {};
  }

  /** @internal */
  public get _cluster(): HetznerClusterOptions {
    return this.hetzner.cluster ?? {};
  }

  /** @internal */
  public get _postgres(): HetznerPostgresOptions {
    return this.hetzner.postgres ?? {};
  }

  /**
   * The provider of the stack that `scope` belongs to.
   * @internal
   */
  public _provider(scope: Construct): TerraformProvider {
    return this.existingProvider(scope, 'hcloud') ?? this.newProvider(scope);
  }

  /**
   * What every resource with a name and labels carries; complains where another construct has the name.
   * @param construct what is refused if so.
   * @param resourceType of Terraform.
   * @internal
   */
  public _named(
    construct: Construct, { labels }: CommonSpec, resourceType: string, name: string,
  ): { provider: TerraformProvider; labels?: StringMap; name: string } {
    const { claimName } = require('./claimed-names') as typeof import('./claimed-names');
    claimName(construct, this.realm, resourceType, name);
    return { provider: this._provider(construct), labels: Object.keys(labels).length > 0 ? labels : undefined, name };
  }

  /**
   * The provider for the buckets of one location, which is all that a provider of S3 reaches.
   * @internal
   */
  public _storageProvider(scope: Construct, location: string): TerraformProvider {
    const alias = `${this.providerAlias ?? this.profile.kind}_${location}`;
    return findProvider(TerraformStack.of(scope), 'minio', alias) ?? this.newStorageProvider(scope, location, alias);
  }

  private newProvider(scope: Construct): TerraformProvider {
    const { HcloudProvider } = require('../../internal/hcloud/provider') as typeof import('../../internal/hcloud/provider');
    return new HcloudProvider(TerraformStack.of(scope), `${this.name}-provider`, {
      alias: this.providerAlias, token: this.ownKey(scope, 'hcloud_token', 'Token of the Hetzner Cloud project, 64 characters.'),
    });
  }

  /**
   * Compatibility mode would skip what the service refuses and still show it as done, so it is off: then an apply fails. Tags of
   * buckets, which the service does not have, are skipped by a switch of their own. Both are written, because their
   * variables in the environment would win otherwise.
   */
  private newStorageProvider(scope: Construct, location: string, alias: string): TerraformProvider {
    const { MinioProvider } = require('../../internal/minio/provider') as typeof import('../../internal/minio/provider');
    return new MinioProvider(TerraformStack.of(scope), `${this.name}-storage-${location}-provider`, {
      alias,
      minioServer: storageHost(location),
      minioRegion: location,
      minioSsl: true,
      minioUser: this.ownKey(scope, 's3_access_key', 'Access key of the object storage of the Hetzner project.'),
      minioPassword: this.ownKey(scope, 's3_secret_key', 'Secret key of the object storage of the Hetzner project.'),
      s3CompatMode: false,
      skipBucketTagging: true,
    });
  }

  /** The environment has room for the keys of one account. */
  private ownKey(scope: Construct, name: string, description: string): string | undefined {
    if (this.providerAlias === undefined) return undefined;
    return variableOf(scope, `${this.providerAlias}_${name}`, { type: 'string', sensitive: true, description }).stringValue;
  }
}
