import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { IManagedPostgresDriver } from '../../managed-postgres/driver';
import type { IObjectBucketDriver } from '../../object-bucket/driver';
import { Platform, PlatformProps } from '../../platform';
import type { IPrivateNetworkDriver } from '../../private-network/driver';
import { PlatformProfile } from '../../profile';
import type { ISovereignClusterDriver } from '../../sovereign-cluster/driver';
import type { IStateBackendDriver } from '../../state/driver';
import { scalewayKind } from './kind';
import { scalewayProfile } from './profile';

/** What only Scaleway knows about clusters. */
export interface ScalewayClusterOptions {
  /**
   * Type of the control plane: `kapsule` (shared), `kapsule-dedicated-4`, `-8` or `-16` (GiB, replicated).
   * @default - `kapsule`, and `kapsule-dedicated-4` for a highly available cluster
   */
  readonly controlPlane?: string;
  /**
   * Network plugin: `cilium`, `cilium_native` or `calico`. A change replaces the cluster.
   * @default cilium
   */
  readonly cni?: string;
}

/** One Scaleway project. */
export interface ScalewayPlatformProps extends PlatformProps {
  /**
   * Project that resources are made in. It is written on every resource, because the provider prefers its environment
   * (`SCW_DEFAULT_PROJECT_ID`) to its own block.
   * @default - that of the provider
   */
  readonly projectId?: string;
  /**
   * Profile of the Scaleway configuration file that the provider reads credentials from. Variables such as
   * `SCW_ACCESS_KEY` win over it.
   * @default - the provider's default
   */
  readonly profile?: string;
  /**
   * Who keeps full access to buckets that have a policy (a bucket with grants or public read), as `user_id:<uuid>` or
   * `application_id:<uuid>`. Must include the identity that runs Terraform, which otherwise loses access.
   * @default - asked for by a Terraform variable
   */
  readonly bucketAdministrators?: string[];
  /**
   * Options of clusters.
   * @default - those of `ScalewayClusterOptions`
   */
  readonly cluster?: ScalewayClusterOptions;
}

/** Scaleway, by Terraform provider `scaleway/scaleway`. */
export class ScalewayPlatform extends Platform {
  constructor(private readonly scaleway: ScalewayPlatformProps = {}) {
    super(scaleway);
    this.checkSettings(scalewayKind);
  }

  public get profile(): PlatformProfile {
    return scalewayProfile();
  }

  public get privateNetworkDriver(): IPrivateNetworkDriver | undefined {
    const { ScalewayPrivateNetworkDriver } = require('./private-network') as typeof import('./private-network');
    return new ScalewayPrivateNetworkDriver(this);
  }

  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    const { ScalewaySovereignClusterDriver } = require('./sovereign-cluster') as typeof import('./sovereign-cluster');
    return new ScalewaySovereignClusterDriver(this);
  }

  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    const { ScalewayManagedPostgresDriver } = require('./managed-postgres') as typeof import('./managed-postgres');
    return new ScalewayManagedPostgresDriver(this);
  }

  public get objectBucketDriver(): IObjectBucketDriver | undefined {
    const { ScalewayObjectBucketDriver } = require('./object-bucket') as typeof import('./object-bucket');
    return new ScalewayObjectBucketDriver(this);
  }

  public get stateBackendDriver(): IStateBackendDriver | undefined {
    const { ScalewayStateBackendDriver } = require('./state-backend') as typeof import('./state-backend');
    return new ScalewayStateBackendDriver();
  }

  /**
   * The project to write on every resource that has one.
   * @internal
   */
  public get _projectId(): string | undefined {
    return this.scaleway.projectId;
  }

  /** @internal */
  public get _cluster(): ScalewayClusterOptions {
    return this.scaleway.cluster ?? {};
  }

  /** @internal */
  public get _bucketAdministrators(): string[] | undefined {
    const { bucketAdministrators } = this.scaleway;
    return bucketAdministrators?.length ? bucketAdministrators : undefined;
  }

  /**
   * The provider of the stack that `scope` belongs to.
   * @internal
   */
  public _provider(scope: Construct): TerraformProvider {
    return this.existingProvider(scope, 'scaleway') ?? this.newProvider(scope);
  }

  private newProvider(scope: Construct): TerraformProvider {
    const { ScalewayProvider } = require('../../internal/scaleway/provider') as typeof import('../../internal/scaleway/provider');
    return new ScalewayProvider(TerraformStack.of(scope), `${this.name}-provider`, {
      alias: this.providerAlias, projectId: this.scaleway.projectId, profile: this.scaleway.profile,
    });
  }
}
