/** What plans and applies say. */
import type { Message, Outcome } from './diagnostics';

/** What would happen to one resource: `create`, `update`, `replace`, `delete`, `read`, `noop`. */
export interface Change {
  readonly address: string;
  readonly action: string;
}

export interface Plan extends Outcome {
  readonly changes: Change[];
  /** The whole plan as `show -json` gives it; costs another command. */
  show(): JsonPlan;
}

/** The members of `show -json` that tests look at. */
export interface JsonPlan {
  readonly resource_changes: Array<{ readonly address: string; readonly type: string; readonly change: JsonChange }>;
  readonly output_changes: Record<string, JsonChange>;
}

export interface JsonChange {
  readonly actions: string[];
  /** Values that are only known after apply are missing here. */
  readonly after: unknown;
  readonly after_unknown: unknown;
}

export interface Apply extends Outcome {
  readonly outputs: Record<string, unknown>;
}

/** The changes that a plan announces. */
export function changesIn(lines: Message[]): Change[] {
  return lines.flatMap(({ type, change }) => type === 'planned_change' && change ? { address: change.resource.addr, action: change.action } : []);
}

/** The outputs after an apply. */
export function outputsIn(lines: Message[]): Record<string, unknown> {
  const outputs = lines.flatMap(({ type, outputs: found }) => type === 'outputs' && found ? Object.entries(found) : []);
  return Object.fromEntries(outputs.map(([name, { value }]) => [name, value]));
}

/** The members of a stored state that tests look at. */
export interface State {
  readonly outputs: Record<string, { readonly value: unknown }>;
  readonly resources: Array<{
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly name: string;
    readonly provider: string;
    readonly instances: Array<{ readonly index_key?: string; readonly attributes: Record<string, unknown> }>;
  }>;
}

/** Addresses of everything that a state holds, data sources left out. */
export function addressesInState({ resources }: State): string[] {
  return resources.filter(({ mode }) => mode === 'managed').flatMap(({ type, name, instances }) => instances.map(
    ({ index_key: key }) => key === undefined ? `${type}.${name}` : `${type}.${name}["${key}"]`,
  )).sort();
}

/** The outputs in a state; what a command prints leaves sensitive values out. */
export function outputsInState({ outputs }: State): Record<string, unknown> {
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}
