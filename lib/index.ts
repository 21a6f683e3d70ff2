export { Choices } from './choices';
export { CommonSpec, ExistingSpec, HandleForm, Handles, IAllowList, IExistingLimits, StatefulSpec } from './driver';
export { Existing } from './existing';
export { Location } from './location';
export {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, IManagedPostgresLimits, ManagedPostgresAttributes, ManagedPostgresSpec,
} from './managed-postgres/driver';
export { DatabaseUser, IManagedPostgres, ManagedPostgres, ManagedPostgresProps } from './managed-postgres/managed-postgres';
export {
  CorsRule, GrantSpec, IObjectBucketDriver, IObjectBucketLimits, LifecycleRule, ObjectBucketAttributes, ObjectBucketSpec, ObjectLock,
  ObjectLockMode, S3Credentials,
} from './object-bucket/driver';
export { IObjectBucket, ObjectBucket, ObjectBucketProps } from './object-bucket/object-bucket';
export { Platform, PlatformProps } from './platform';
export { IPlatformKind, PlatformSetting } from './platform-kind';
export { HetznerClusterOptions } from './platforms/hetzner/cluster-settings';
export { HetznerNetworkOptions, HetznerPlatform, HetznerPlatformProps } from './platforms/hetzner/platform';
export { HetznerPostgresOptions } from './platforms/hetzner/postgres-settings';
export { OvhcloudClusterOptions, OvhcloudPlatform, OvhcloudPlatformProps } from './platforms/ovhcloud/platform';
export { ScalewayClusterOptions, ScalewayPlatform, ScalewayPlatformProps } from './platforms/scaleway/platform';
export { CommonProps, IPortable, Portable, StatefulProps } from './portable';
export { PostgresSetting, PostgresSettingValues } from './postgres-setting';
export { IPrivateNetworkDriver, IPrivateNetworkLimits, PrivateNetworkAttributes, PrivateNetworkSpec } from './private-network/driver';
export { ExistingPrivateNetwork, IPrivateNetwork, PrivateNetwork, PrivateNetworkProps } from './private-network/private-network';
export {
  Architecture, Capability, ClusterRanges, DatabaseType, EngineVersion, Feature, Gpu, MachineType, NodeType, OperatedBy, PlatformLocation,
  PlatformProfile,
} from './profile';
export { Refusal } from './refusal';
export { Refusals } from './refusals';
export { Secret } from './secret';
export { SecretLedger } from './secret-ledger';
export { DatabaseSize, NodeSize, NodeSizeProps, SizeProps } from './size';
export { ClusterConnection } from './sovereign-cluster/connection';
export {
  DayOfWeek, ISovereignClusterDriver, ISovereignClusterLimits, MaintenanceWindow, NodePoolSpec, NodeTaint, OpenIdConnect,
  SovereignClusterAttributes, SovereignClusterSpec, TaintEffect,
} from './sovereign-cluster/driver';
export { ISovereignCluster, NodePoolProps, SovereignCluster, SovereignClusterProps } from './sovereign-cluster/sovereign-cluster';
export { SovereignStack } from './sovereign-stack';
export { StandingSecret } from './standing-secret';
export { IStateBackendDriver, StateBackendSpec } from './state/driver';
export { Text } from './text';
export { Warnings } from './warnings';
