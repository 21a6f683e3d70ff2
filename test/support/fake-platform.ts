/** Two clouds that exist nowhere, written the way a third party would: `fake` has everything, `tiny` has little. */
import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import type { IManagedPostgresDriver } from '../../lib/managed-postgres/driver';
import type { IObjectBucketDriver } from '../../lib/object-bucket/driver';
import { Platform, PlatformProps } from '../../lib/platform';
import type { IPlatformKind } from '../../lib/platform-kind';
import type { IPrivateNetworkDriver } from '../../lib/private-network/driver';
import { PlatformProfile } from '../../lib/profile';
import type { ISovereignClusterDriver } from '../../lib/sovereign-cluster/driver';
import { FakeSovereignClusterDriver } from './fake-cluster-driver';
import { FakeManagedPostgresDriver, FakeObjectBucketDriver, FakePrivateNetworkDriver } from './fake-drivers';
import { FAKE_PROFILE, TINY_PROFILE } from './fake-profiles';
import { FakeProvider } from './fake-resources';

/** One account of the fake cloud. */
export interface FakePlatformProps extends PlatformProps {
  readonly account?: string;
  readonly quota?: number;
  readonly verbose?: boolean;
  readonly zones?: string[];
  /** Clusters hand out client certificates, not tokens. */
  readonly certificates?: boolean;
}

export class FakePlatform extends Platform {
  /** The settings, as they arrived. */
  public readonly settings: FakePlatformProps;

  constructor(props: FakePlatformProps = {}, public readonly profile: PlatformProfile = FAKE_PROFILE) {
    super(props);
    this.settings = props;
  }

  public get privateNetworkDriver(): IPrivateNetworkDriver | undefined {
    return new FakePrivateNetworkDriver(scope => this.provider(scope));
  }

  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    return new FakeManagedPostgresDriver(scope => this.provider(scope));
  }

  public get objectBucketDriver(): IObjectBucketDriver | undefined {
    return new FakeObjectBucketDriver(scope => this.provider(scope));
  }

  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    return new FakeSovereignClusterDriver(scope => this.provider(scope), this.settings.certificates ?? false);
  }

  private provider(scope: Construct): TerraformProvider {
    return this.existingProvider(scope, 'fake')
      ?? new FakeProvider(TerraformStack.of(scope), `${this.name}-provider`, { alias: this.providerAlias, account: this.settings.account });
  }
}

export class TinyPlatform extends FakePlatform {
  constructor(props: PlatformProps = {}) {
    super(props, TINY_PROFILE);
  }

  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    return undefined;
  }

  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    return undefined;
  }
}

export const fakeKind: IPlatformKind = {
  kind: 'fake',
  settings: [
    { name: 'account', valueType: 'string', summary: 'Account that resources are made in.' },
    { name: 'quota', valueType: 'number', summary: 'A number.' },
    { name: 'verbose', valueType: 'boolean', summary: 'A switch.' },
    { name: 'zones', valueType: 'string-list', summary: 'A list.' },
  ],
  create: (name, settings) => new FakePlatform({ name, ...settings }),
};

export const tinyKind: IPlatformKind = {
  kind: 'tiny',
  settings: [],
  create: (name, settings) => new TinyPlatform({ name, ...settings }),
};

/** Teaches an app both kinds. */
export function registerFakes(app: IConstruct): void {
  Platform.register(app, fakeKind);
  Platform.register(app, tinyKind);
}
