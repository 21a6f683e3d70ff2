import type { JsonPlan } from './results';

/** What a resource of a type says after its creation, beside what the plan knew. */
export type Known = Record<string, Record<string, unknown>>;

/** A state as Terraform stores it. */
export interface StoredState {
  readonly resources: { readonly type: string; readonly name: string }[];
}

/**
 * The state that the apply of a plan would have left, for planning the next version of a program without a cloud.
 * @param source namespace and name of the provider of all resources whose plan is shown.
 */
export function stateAfter(plan: JsonPlan, source: string, known: Known): StoredState {
  const type = source.split('/')[1];
  const resources = plan.resource_changes.filter(change => change.type.startsWith(`${type}_`)).map(({ address, type: of, change }) => ({
    mode: 'managed',
    type: of,
    name: address.split('.')[1],
    provider: `provider["registry.terraform.io/${source}"]`,
    instances: [{ schema_version: 0, attributes: { ...change.after as object, ...known[of] } }],
  }));
  const head = { version: 4, terraform_version: '1.11.4', serial: 1, lineage: '11111111-2222-4333-8444-555555555555', outputs: {} };
  return { ...head, resources };
}
