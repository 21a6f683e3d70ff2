import { TerraformProvider, TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { configurationOf } from '../../configuration';
import { refuse } from '../../faults';
import type { IManagedPostgresDriver } from '../../managed-postgres/driver';
import type { IObjectBucketDriver } from '../../object-bucket/driver';
import { Platform, PlatformProps } from '../../platform';
import type { IPrivateNetworkDriver } from '../../private-network/driver';
import { PlatformProfile } from '../../profile';
import type { ISovereignClusterDriver } from '../../sovereign-cluster/driver';
import type { IStateBackendDriver } from '../../state/driver';
import { variableOf } from '../../variable';
import { ovhcloudKind } from './kind';
import { ovhcloudProfile } from './profile';

/** The API under European law; `ovh-ca` and `ovh-us` are other companies with other customers. */
const EUROPEAN_ENDPOINT = 'ovh-eu';

/** What only OVHcloud knows about clusters. */
export interface OvhcloudClusterOptions {
  /**
   * Plan: `free` or `standard`. Every location sells one of them, and a cluster keeps the one it was made with.
   * @default - the one that the location sells
   */
  readonly plan?: string;
  /**
   * How nodes route to services: `iptables` or `ipvs`, with the plan `free` only. A change replaces the cluster.
   * @default - that of the cloud
   */
  readonly kubeProxyMode?: string;
}

/** Where other law than that of the EEA holds, by the names that provider 2.19.0 knows. */
const OUTSIDE_EEA: Record<string, string> = {
  'ovh-ca': 'ca', 'ovh-us': 'us', 'kimsufi-ca': 'ca', 'soyoustart-ca': 'ca',
};

/** One Public Cloud project of OVHcloud. */
export interface OvhcloudPlatformProps extends PlatformProps {
  /**
   * Id of the Public Cloud project that resources are made in: 32 hexadecimal digits. It is written on every resource.
   * @default - asked for by a Terraform variable: `ovhcloud_service_name`, or `<alias>_service_name`
   */
  readonly serviceName?: string;
  /**
   * API that the provider talks to: a name that it knows, or a URL. It stands in the configuration because it decides
   * under whose law everything is made; the variable `OVH_ENDPOINT` would be weaker than it.
   * @default ovh-eu
   */
  readonly endpoint?: string;
  /**
   * Options of clusters.
   * @default - those of `OvhcloudClusterOptions`
   */
  readonly cluster?: OvhcloudClusterOptions;
}

/** OVHcloud, by Terraform provider `ovh/ovh`. Credentials come from the provider's environment. */
export class OvhcloudPlatform extends Platform {
  private readonly serviceNames = new WeakMap<TerraformStack, string>();

  constructor(private readonly ovhcloud: OvhcloudPlatformProps = {}) {
    super(ovhcloud);
    this.checkSettings(ovhcloudKind);
  }

  public get profile(): PlatformProfile {
    return ovhcloudProfile();
  }

  public get privateNetworkDriver(): IPrivateNetworkDriver | undefined {
    const { OvhcloudPrivateNetworkDriver } = require('./private-network') as typeof import('./private-network');
    return new OvhcloudPrivateNetworkDriver(this);
  }

  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    const { OvhcloudSovereignClusterDriver } = require('./sovereign-cluster') as typeof import('./sovereign-cluster');
    return new OvhcloudSovereignClusterDriver(this);
  }

  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    const { OvhcloudManagedPostgresDriver } = require('./managed-postgres') as typeof import('./managed-postgres');
    return new OvhcloudManagedPostgresDriver(this);
  }

  public get objectBucketDriver(): IObjectBucketDriver | undefined {
    const { OvhcloudObjectBucketDriver } = require('./object-bucket') as typeof import('./object-bucket');
    return new OvhcloudObjectBucketDriver(this);
  }

  public get stateBackendDriver(): IStateBackendDriver | undefined {
    const { OvhcloudStateBackendDriver } = require('./state-backend') as typeof import('./state-backend');
    return new OvhcloudStateBackendDriver();
  }

  /** @internal */
  public get _cluster(): OvhcloudClusterOptions {
    return this.ovhcloud.cluster ?? {};
  }

  /**
   * What every resource and data source in the stack of `scope` carries: the provider and the project.
   * @internal
   */
  public _account(scope: Construct): { provider: TerraformProvider; serviceName: string } {
    return {
      provider: this.existingProvider(scope, 'ovh') ?? this.newProvider(scope),
      serviceName: this.ovhcloud.serviceName ?? this.askedServiceName(TerraformStack.of(scope)),
    };
  }

  private newProvider(scope: Construct): TerraformProvider {
    const { endpoint = EUROPEAN_ENDPOINT } = this.ovhcloud;
    const country = OUTSIDE_EEA[endpoint];
    if (country && !configurationOf(scope).allowOutsideEea) {
      refuse(scope.node.path, 'location-outside-eea', `platforms.${this.name}.endpoint`, { got: endpoint, country });
    }
    const { OvhProvider } = require('../../internal/ovh/provider') as typeof import('../../internal/ovh/provider');
    return new OvhProvider(TerraformStack.of(scope), `${this.name}-provider`, {
      alias: this.providerAlias, endpoint,
    });
  }

  /** Read once per stack, because the engine records a stack trace with every reference. */
  private askedServiceName(stack: TerraformStack): string {
    const known = this.serviceNames.get(stack) ?? this.serviceNameVariable(stack).stringValue;
    this.serviceNames.set(stack, known);
    return known;
  }

  /** The schema demands the project, and synthesis must not: Terraform asks for it when it is not configured. */
  private serviceNameVariable(stack: TerraformStack): TerraformVariable {
    return variableOf(stack, `${this.providerAlias ?? 'ovhcloud'}_service_name`, {
      type: 'string', description: 'Id of the OVHcloud Public Cloud project that resources are made in: 32 hexadecimal digits.',
    });
  }
}
