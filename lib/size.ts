import type { CheckContext } from './check-context';
import { Architecture, MachineType, PlatformLocation, StringMap } from './profile';

/** The least a machine must have. */
export interface SizeProps {
  /** Number of virtual processors, at least. */
  readonly vcpu: number;
  /** Memory in GiB, at least. */
  readonly memoryGib: number;
}

/** The least a node must have. */
export interface NodeSizeProps extends SizeProps {
  /**
   * What its processors run.
   * @default Architecture.AMD64
   */
  readonly architecture?: Architecture;
  /**
   * Model of its accelerator, such as `L4`; types without accelerator do not fit then, and types with one only then.
   * @default - none
   */
  readonly gpu?: string;
}

/** How big a database is: a floor, or one exact type per platform. */
export class DatabaseSize {
  /** At least 2 vCPU and 4 GiB. */
  public static readonly SMALL = DatabaseSize.of({ vcpu: 2, memoryGib: 4 });
  /** At least 2 vCPU and 8 GiB. */
  public static readonly MEDIUM = DatabaseSize.of({ vcpu: 2, memoryGib: 8 });
  /** At least 4 vCPU and 16 GiB. */
  public static readonly LARGE = DatabaseSize.of({ vcpu: 4, memoryGib: 16 });

  /** The smallest type with at least this, sold at the location in the catalog edition in force. */
  public static of(props: SizeProps): DatabaseSize {
    return new DatabaseSize(props, undefined);
  }

  /**
   * One exact type per platform.
   * @param codeByKind the platform's own code by kind, such as `{ scaleway: "DB-PRO2-XS", ovhcloud: "business/db1-15" }`.
   */
  public static exactly(codeByKind: StringMap): DatabaseSize {
    return new DatabaseSize(undefined, codeByKind);
  }

  private constructor(
    /** @internal */ public readonly _floor: SizeProps | undefined,
    /** @internal */ public readonly _codeByKind: StringMap | undefined,
  ) {}
}

/** How big a node of a cluster is: a floor, or one exact type per platform. */
export class NodeSize {
  /** At least 2 vCPU and 4 GiB. */
  public static readonly SMALL = NodeSize.of({ vcpu: 2, memoryGib: 4 });
  /** At least 2 vCPU and 8 GiB. */
  public static readonly MEDIUM = NodeSize.of({ vcpu: 2, memoryGib: 8 });
  /** At least 4 vCPU and 16 GiB. */
  public static readonly LARGE = NodeSize.of({ vcpu: 4, memoryGib: 16 });

  /** The smallest type with at least this, sold at the location in the catalog edition in force. */
  public static of(props: NodeSizeProps): NodeSize {
    return new NodeSize(props, undefined);
  }

  /**
   * One exact type per platform.
   * @param codeByKind the platform's own code by kind, such as `{ scaleway: "PRO2-XS", ovhcloud: "b3-16" }`.
   */
  public static exactly(codeByKind: StringMap): NodeSize {
    return new NodeSize(undefined, codeByKind);
  }

  private constructor(
    /** @internal */ public readonly _floor: NodeSizeProps | undefined,
    /** @internal */ public readonly _codeByKind: StringMap | undefined,
  ) {}
}

/** What a size of a database says. */
export const DATABASE_SIZE_KEYS: readonly string[] = ['vcpu', 'memoryGib'];

/** What a size of a node says. */
const NODE_SIZE_KEYS: readonly string[] = [...DATABASE_SIZE_KEYS, 'architecture', 'gpu'];

/** What is chosen from. */
export interface TypeChoice<T extends MachineType> {
  /**
   * What a size may say: what else it says would be dropped.
   * @default - what a size of a node says
   */
  readonly keys?: readonly string[];
  readonly types: readonly T[];
  readonly location: PlatformLocation;
  /** Whether a type can be used in the way that is asked for. */
  readonly fits: (type: T) => boolean;
  /** That way in words, such as "with a standby", for a refusal. */
  readonly how: string;
  /**
   * What else to ask for where no type can be used so, with what joins it to another proposal.
   * @default - nothing
   */
  readonly instead?: string;
}

/** The type that a size means; complains and returns undefined if there is none. */
export function chooseType<T extends MachineType>(
  size: NodeSize | DatabaseSize, choice: TypeChoice<T>, context: CheckContext, prop: string,
): T | undefined {
  const sold = inEdition(choice.types, context).filter(t => t.locations.includes(choice.location.code));
  if (context.faults.has('catalog')) return undefined;
  return size._codeByKind
    ? chooseExactly(size._codeByKind, { ...choice, types: sold }, context, prop)
    : chooseSmallest(size, { ...choice, types: sold.filter(choice.fits) }, context, prop);
}

function chooseExactly<T extends MachineType>(
  codeByKind: StringMap, choice: TypeChoice<T>, context: CheckContext, prop: string,
): T | undefined {
  const { faults, platform: { profile: { kind, title } } } = context;
  if (!Object.hasOwn(codeByKind, kind)) {
    faults.add('size-no-code', prop, { got: codeByKind, kind });
    return undefined;
  }
  const known = choice.types.filter(choice.fits).map(t => t.code).sort();
  const found = choice.types.find(t => t.code === codeByKind[kind]);
  if (!found) {
    faults.add('size-unknown', prop, { got: codeByKind[kind], title, location: choice.location.code, known });
  } else if (!choice.fits(found)) {
    faults.add('size-not-sold-so', prop, { got: found.code, title, how: choice.how, known });
  }
  return found;
}

function chooseSmallest<T extends MachineType>(
  { _floor: floor }: NodeSize | DatabaseSize, choice: TypeChoice<T>, context: CheckContext, prop: string,
): T | undefined {
  const known = choice.keys ?? NODE_SIZE_KEYS;
  for (const key of Object.keys(floor ?? {}).filter(k => !known.includes(k))) {
    context.faults.add('prop-unknown', `${prop}.${key}`, { construct: 'a size', known });
  }
  if (!isFloor(floor)) {
    context.faults.add('prop-type', prop, { got: floor, expected: 'vcpu and memoryGib as numbers above zero' });
    return undefined;
  }
  const sorted = [...choice.types].sort(bySize);
  const smallest = sorted.find(t => t.vcpu >= floor.vcpu && t.memoryGib >= floor.memoryGib);
  if (!smallest) complainOfNone(floor, sorted.at(-1), choice, context, prop);
  return smallest;
}

function complainOfNone<T extends MachineType>(
  got: SizeProps, largest: T | undefined, choice: TypeChoice<T>, context: CheckContext, prop: string,
): void {
  const { location: { code: location }, how, instead = '' } = choice;
  const details = { got, title: context.platform.profile.title, location, how };
  if (largest) context.faults.add('size-none-fits', prop, { ...details, largest: inWords(largest) });
  else context.faults.add('size-none-so', prop, { ...details, instead });
}

function inWords({ code, vcpu, memoryGib }: MachineType): string {
  return `${code} (${vcpu} vCPU, ${memoryGib} GiB)`;
}

function isFloor(floor: unknown): floor is SizeProps {
  const { vcpu, memoryGib } = (floor ?? {}) as SizeProps;
  return [vcpu, memoryGib].every(n => typeof n === 'number' && Number.isFinite(n) && n > 0);
}

/** Smallest first; among equal sizes the cheapest, a type without known price last; then by code, so that the order is total. */
function bySize(a: MachineType, b: MachineType): number {
  return a.vcpu - b.vcpu || a.memoryGib - b.memoryGib || byPrice(a, b) || (a.code < b.code ? -1 : 1);
}

function byPrice(a: MachineType, b: MachineType): number {
  const [priceA, priceB] = [a.hourlyEur ?? Number.MAX_VALUE, b.hourlyEur ?? Number.MAX_VALUE];
  return priceA === priceB ? 0 : priceA - priceB;
}

/** Rows of the platform's newest edition that is not newer than the edition in force. */
export function inEdition<T extends { readonly edition: string }>(rows: readonly T[], context: CheckContext): T[] {
  const editions = [...new Set(rows.map(r => r.edition))].sort();
  const inForce = context.configuration.catalog;
  const chosen = editions.filter(e => e <= inForce).at(-1);
  if (chosen === undefined && editions.length > 0 && !context.faults.has('catalog')) {
    context.faults.add('edition-unknown', 'catalog', { got: inForce, title: context.platform.profile.title, known: editions });
  }
  return rows.filter(r => r.edition === chosen);
}
