import { TerraformProvider, TerraformStack } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { checkGiven, checkProps, required } from './checks';
import { configurationOf, PlatformBlock } from './configuration';
import { checkPlatformProps, platformName } from './configuration-rules';
import { Faults, refuse } from './faults';
import { checkScope } from './ids';
import { PLATFORM } from './instances';
import { checkKind, createPlatform } from './kind-rules';
import type { IManagedPostgresDriver } from './managed-postgres/driver';
import type { IObjectBucketDriver } from './object-bucket/driver';
import { findKind, IPlatformKind, knownKinds, registerKind } from './platform-kind';
import type { IPrivateNetworkDriver } from './private-network/driver';
import { PlatformProfile } from './profile';
import type { ISovereignClusterDriver } from './sovereign-cluster/driver';
import type { IStateBackendDriver } from './state/driver';

/** What every platform can be given. */
export interface PlatformProps {
  /**
   * A name for this account. A name that differs from the kind becomes the alias of the Terraform provider.
   * @default - the kind
   */
  readonly name?: string;
  /**
   * Where constructs stand that are given no location: a country such as `fr`, or a code of the platform.
   * @default - every construct must be given one
   */
  readonly location?: string;
  /**
   * Terraform providers to use instead of those found in the stack or made by the library.
   * @default - found or made
   */
  readonly providers?: TerraformProvider[];
  /**
   * Which of `PrivateNetwork`, `SovereignCluster`, `ManagedPostgres`, `ObjectBucket` you agree to operate yourself, where the cloud does not.
   * @default - none
   */
  readonly acceptSelfOperated?: string[];
}

/** Where a platform may be asked for, in words. */
const ANY_SCOPE = 'the app, or a construct in it';

const bound = new WeakMap<IConstruct, Platform>();
const configured = new WeakMap<IConstruct, Map<string, Platform>>();
const announced = new WeakSet<IConstruct>();
const found = new WeakMap<TerraformStack, Map<string, TerraformProvider>>();

/**
 * One cloud account: a profile (data), and one driver per construct that the cloud has.
 * @subclassable
 */
export abstract class Platform {
  /**
   * The platform in force at `scope`: bound to the nearest scope, else named by the configuration.
   * Strongest first: `Platform.bind`, the variable SOVEREIGN_PLATFORM, `stacks.<stack id>.platform`, `platform`.
   */
  public static of(scope: IConstruct): Platform {
    checkScope('Platform.of', scope, ANY_SCOPE);
    const nearest = [...scope.node.scopes].reverse().find(s => bound.has(s));
    return nearest ? bound.get(nearest)! : inConfiguration(scope);
  }

  /**
   * The platform of that name in the configuration; one object per app and name.
   * @param scope any construct of the app.
   * @param name a key of `platforms`, or a kind that needs no settings.
   */
  public static fromConfiguration(scope: IConstruct, name: string): Platform {
    checkScope('Platform.fromConfiguration', scope, ANY_SCOPE);
    const faults = new Faults('Platform.fromConfiguration');
    checkProps(faults, 'Platform.fromConfiguration', { name }, { name: required(platformName()) });
    faults.throwIfAny();
    return named(scope, name, 'platform');
  }

  /** Makes `platform` the one in force for everything below `scope`. */
  public static bind(scope: IConstruct, platform: Platform): void {
    checkScope('Platform.bind', scope, ANY_SCOPE);
    const faults = new Faults('Platform.bind');
    checkProps(faults, 'Platform.bind', { platform }, { platform: required(PLATFORM) });
    faults.throwIfAny();
    bound.set(scope, platform);
  }

  /** Teaches the app's configuration a further kind of platform. Call it before the first construct is made. */
  public static register(scope: IConstruct, kind: IPlatformKind): void {
    checkScope('Platform.register', scope, ANY_SCOPE);
    checkKind(kind);
    registerKind(scope, kind);
  }

  /** The facts about this platform. */
  public abstract readonly profile: PlatformProfile;

  /** @throws an error that says what is wrong with the name: it becomes an alias and part of file names. */
  constructor(private readonly props: PlatformProps = {}) {
    const faults = new Faults('Platform');
    if (checkGiven(faults, props)) checkProps(faults, 'Platform', { name: props.name }, { name: platformName() });
    faults.throwIfAny();
  }

  /**
   * Checks the props of a platform that is made in code like a block of the configuration. For constructors of subclasses.
   * @param kind whose settings are the props.
   * @throws an error that lists everything wrong with them.
   */
  protected checkSettings(kind: IPlatformKind): void {
    checkPlatformProps(this.constructor.name, this.props, kind.settings);
  }

  /** Key in the configuration; the provider's alias when it differs from the kind. */
  public get name(): string {
    return this.props.name ?? this.profile.kind;
  }

  /** Kind and account: what two constructs must share to be wired together. */
  public get realm(): string {
    return `${this.profile.kind}/${this.name}`;
  }

  /** Where constructs stand that are given no location. */
  public get defaultLocation(): string | undefined {
    return this.props.location;
  }

  /** Names of the constructs that the user agreed to operate. */
  public get acceptSelfOperated(): string[] {
    return [...this.props.acceptSelfOperated ?? []];
  }

  /** The alias that the platform's Terraform providers carry. */
  public get providerAlias(): string | undefined {
    return this.name === this.profile.kind ? undefined : this.name.replace(/-/g, '_');
  }

  /**
   * Whether another platform of this name means the same account with the same settings.
   * @internal
   */
  public _agreesWith(other: Platform): boolean {
    return this === other || settingsOf(this.props) === settingsOf(other.props);
  }

  /** Maps private networks; undefined where the platform has none. */
  public get privateNetworkDriver(): IPrivateNetworkDriver | undefined {
    return undefined;
  }

  /** Maps clusters; undefined where the platform has none. */
  public get sovereignClusterDriver(): ISovereignClusterDriver | undefined {
    return undefined;
  }

  /** Maps Postgres; undefined where the platform has none. */
  public get managedPostgresDriver(): IManagedPostgresDriver | undefined {
    return undefined;
  }

  /** Maps buckets; undefined where the platform has none. */
  public get objectBucketDriver(): IObjectBucketDriver | undefined {
    return undefined;
  }

  /** Keeps states of stacks, of this platform and of others; undefined where the platform has no buckets for it. */
  public get stateBackendDriver(): IStateBackendDriver | undefined {
    return undefined;
  }

  /**
   * The Terraform provider to use in the stack of `scope`: given in the props, or already there with the right alias.
   * @param scope any construct of the stack.
   * @param terraformType such as `scaleway`.
   */
  protected existingProvider(scope: Construct, terraformType: string): TerraformProvider | undefined {
    const stack = TerraformStack.of(scope);
    const given = this.props.providers?.find(p => p.terraformResourceType === terraformType && p.cdktfStack === stack);
    return given ?? findProvider(stack, terraformType, this.providerAlias);
  }
}

/** The settings that end up in the provider or on resources: constructs may differ in where they stand and who operates them. */
function settingsOf({ name, location, acceptSelfOperated, providers, ...settings }: PlatformProps): string {
  return JSON.stringify([Object.entries(settings).sort(), providers?.map(p => p.node.path)]);
}

/** All Terraform providers of a stack. */
export function providersOf(stack: TerraformStack): TerraformProvider[] {
  return stack.node.findAll().filter(TerraformProvider.isTerraformProvider) as TerraformProvider[];
}

/** The provider of that type and alias in a stack. Remembered, because every resource asks and the search walks the whole tree. */
export function findProvider(stack: TerraformStack, terraformType: string, alias?: string): TerraformProvider | undefined {
  const known = found.get(stack) ?? new Map<string, TerraformProvider>();
  found.set(stack, known);
  const address = `${terraformType}.${alias}`;
  const fits = (p: TerraformProvider) => p.terraformResourceType === terraformType && p.alias === alias && p.cdktfStack === stack;
  const provider = known.get(address) ?? providersOf(stack).find(fits);
  if (provider) known.set(address, provider);
  return provider;
}

/** The platform that the environment or the configuration names for a scope. */
function inConfiguration(scope: IConstruct): Platform {
  const configuration = configurationOf(scope);
  const fromEnvironment = process.env.SOVEREIGN_PLATFORM;
  if (fromEnvironment) {
    announce(scope.node.root, fromEnvironment);
    return named(scope, fromEnvironment, 'SOVEREIGN_PLATFORM');
  }
  const stack = scope.node.scopes.find(s => TerraformStack.isStack(s));
  const ofStack = stack && Object.hasOwn(configuration.stacks, stack.node.id) ? configuration.stacks[stack.node.id].platform : undefined;
  const name = ofStack ?? configuration.platform ?? refuse(scope.node.path, 'platform-missing', 'platform', { where: configuration.where });
  return named(scope, name, ofStack ? `stacks.${stack!.node.id}.platform` : 'platform');
}

/** One object per app and name. `key` is where the name stands, for messages. */
function named(scope: IConstruct, name: string, key: string): Platform {
  const { root } = scope.node;
  const platforms = configured.get(root) ?? new Map<string, Platform>();
  configured.set(root, platforms);
  const platform = platforms.get(name) ?? create(scope, name, key);
  platforms.set(name, platform);
  return platform;
}

/** An environment variable is easily forgotten in a shell, so its use is said once. */
function announce(root: IConstruct, name: string): void {
  if (announced.has(root)) return;
  announced.add(root);
  process.stderr.write(`sovereign-constructs: platform "${name}" comes from SOVEREIGN_PLATFORM\n`);
}

function create(scope: IConstruct, name: string, key: string): Platform {
  const { platforms, where } = configurationOf(scope);
  const block: PlatformBlock = Object.hasOwn(platforms, name) ? platforms[name] : {};
  const kind = findKind(scope, block.kind ?? name);
  if (!kind) {
    const known = [...new Set([...Object.keys(platforms), ...knownKinds(scope)])].sort();
    refuse(scope.node.path, 'platform-unknown', key, { got: name, known, where });
  }
  // A block has been checked; without one nobody has looked yet.
  const missing = Object.hasOwn(platforms, name) ? undefined : kind.settings.find(setting => setting.required);
  if (missing) refuse(scope.node.path, 'prop-missing', `platforms.${name}.${missing.name}`, { expected: missing.summary });
  return createPlatform(kind, name, block);
}
