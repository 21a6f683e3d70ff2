import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { refuse } from '../faults';
import { SovereignStack } from '../sovereign-stack';
import { constructPath } from './construct-path';

/** A resource of a stack, as Terraform will read it. */
export interface SynthesizedResource {
  /** Such as `scaleway_rdb_instance`. */
  readonly type: string;
  /** The name in its address. */
  readonly name: string;
  /** Type and name, as Terraform prints them. */
  readonly address: string;
  /** Path of the construct that made it; that of the stack for its guards. */
  readonly path: string;
  /** Its arguments, and blocks such as `lifecycle`, without comments. */
  readonly attributes: { readonly [name: string]: any };
}

/** What was chosen for a construct. */
export interface ChosenConstruct {
  /** Path of the construct. */
  readonly path: string;
  /** Name of its class. */
  readonly construct: string;
  /** Key of the platform in the configuration. */
  readonly platform: string;
  /** Kind of that platform. */
  readonly kind: string;
  /** Code of its location. */
  readonly location: string;
  /** `platform`, or `you` where you operate it. */
  readonly operatedBy: string;
  /** Type, storage, version and whatever else was chosen. */
  readonly [what: string]: unknown;
}

/** A warning of a construct about what was asked for and is not done. */
export interface SynthesizedWarning {
  /** Path of the construct. */
  readonly path: string;
  /** What is not done, and why. */
  readonly message: string;
}

/** A stack as a platform gives it. */
export class Synthesized {
  /** Key in the configuration of the platform in force; of a plain stack, those of its constructs. */
  public readonly platform: string;
  /** Id of the stack. */
  public readonly stackId: string;
  /** All resources, in the order of the Terraform JSON: by type, then by name. */
  public readonly resources: readonly SynthesizedResource[];
  /** What was asked for and is not done here. */
  public readonly warnings: readonly SynthesizedWarning[];
  /** Paths of all constructs of the stack, also of those that are not of this library. */
  public readonly constructPaths: ReadonlySet<string>;
  private readonly byType = new Map<string, SynthesizedResource[]>();

  constructor(
    stack: TerraformStack,
    /** The Terraform JSON, as it would be written. */
    public readonly json: any,
  ) {
    const all = stack.node.findAll();
    this.platform = stack instanceof SovereignStack ? stack.platform.name : [...new Set(this.constructs.map(c => c.platform))].join(', ');
    this.stackId = stack.node.id;
    this.constructPaths = new Set(all.map(construct => construct.node.path));
    this.warnings = all.flatMap(warningsOf);
    for (const [type, byName] of Object.entries<any>(json.resource ?? {})) {
      this.byType.set(type, Object.entries<any>(byName).map(([name, body]) => this.resource(type, name, body)));
    }
    this.resources = [...this.byType.values()].flat();
  }

  /**
   * The resources of a construct and of everything in it.
   * @param construct a construct of the program, or its path, such as `test/database`.
   */
  public of(construct: IConstruct | string): SynthesizedResource[] {
    const path = typeof construct === 'string' ? construct : construct?.node?.path;
    if (typeof path !== 'string') refuse('Synthesized.of', 'prop-type', 'construct', { got: construct, expected: 'a construct or its path' });
    if (!this.has(path)) refuse('Synthesized.of', 'construct-unknown', 'construct', { got: path, known: this.constructs.map(c => c.path) });
    return this.resources.filter(resource => resource.path === path || resource.path.startsWith(`${path}/`));
  }

  /** The resources of a type, such as `scaleway_rdb_instance`. */
  public ofType(type: string): readonly SynthesizedResource[] {
    if (typeof type !== 'string') refuse('Synthesized.ofType', 'prop-type', 'type', { got: type, expected: 'a type such as "scaleway_rdb_instance"' });
    return this.byType.get(type) ?? [];
  }

  /** Whether the program has a construct of that path. */
  public has(path: string): boolean {
    return this.constructPaths.has(path);
  }

  /** What was chosen for every construct of this library, in the order of the paths. */
  public get constructs(): ChosenConstruct[] {
    const { constructs = {} } = this.json['//']?.metadata?.sovereign ?? {};
    return Object.entries<any>(constructs).map(([path, chosen]) => ({ path, ...chosen }));
  }

  /** What was chosen for every `ManagedPostgres`. */
  public databases(): ChosenConstruct[] {
    return this.chosenFor('ManagedPostgres');
  }

  /** What was chosen for every `ObjectBucket`. */
  public buckets(): ChosenConstruct[] {
    return this.chosenFor('ObjectBucket');
  }

  /** What was chosen for every `SovereignCluster`. */
  public clusters(): ChosenConstruct[] {
    return this.chosenFor('SovereignCluster');
  }

  /** What was chosen for every `PrivateNetwork`. */
  public networks(): ChosenConstruct[] {
    return this.chosenFor('PrivateNetwork');
  }

  private resource(type: string, name: string, { '//': comment, ...attributes }: any): SynthesizedResource {
    const path: string = comment?.metadata?.path ?? this.stackId;
    return { type, name, address: `${type}.${name}`, path: constructPath(path), attributes };
  }

  private chosenFor(name: string): ChosenConstruct[] {
    return this.constructs.filter(({ construct }) => construct === name);
  }
}

function warningsOf({ node }: IConstruct): SynthesizedWarning[] {
  return node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => ({ path: node.path, message: String(data) }));
}
