import { IConstruct } from 'constructs';
import { fault, Fault, FaultCode, FaultDetails, SovereignError } from './errors';

/** Collects what is wrong with one thing, so that the user sees all of it at once. */
export class Faults {
  /** Faults of a construct under construction. A refused construct leaves no trace in the tree. */
  public static of(construct: IConstruct): Faults {
    return new Faults(construct.node.path, () => construct.node.scope?.node.tryRemoveChild(construct.node.id));
  }

  private readonly found: Fault[] = [];

  constructor(private readonly where: string, private readonly beforeThrow: () => void = () => {}) {}

  public add(code: FaultCode, prop: string, details?: FaultDetails): void {
    this.found.push(fault(code, prop, details));
  }

  /** How many there are so far. */
  public get count(): number {
    return this.found.length;
  }

  /** Whether one of the props has been complained about, so that a follow-up complaint would only be noise. */
  public has(...props: string[]): boolean {
    return this.found.some(f => props.includes(f.prop));
  }

  /** Whether a prop, or something inside of it, has been complained about. */
  public hasWithin(prop: string): boolean {
    return this.found.some(f => isWithin(f.prop, prop));
  }

  /** Whether a prop, something inside of it or something around it has been complained about. */
  public touches(prop: string): boolean {
    return this.found.some(f => isWithin(f.prop, prop) || isWithin(prop, f.prop));
  }

  /** Runs what may refuse in words of its own; a construct refused so leaves no trace either. */
  public attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      this.beforeThrow();
      throw error;
    }
  }

  public throwIfAny(): void {
    if (this.found.length === 0) return;
    this.beforeThrow();
    throw new SovereignError(this.where, this.found);
  }
}

/** Whether a prop is another one or a part of it, such as `nodePools[0].name` of `nodePools`. */
function isWithin(prop: string, whole: string): boolean {
  return prop.startsWith(whole) && /^($|[.[ ])/.test(prop.slice(whole.length));
}

/** Stops with a single fault. */
export function refuse(where: string, code: FaultCode, prop: string, details?: FaultDetails): never {
  throw new SovereignError(where, [fault(code, prop, details)]);
}
