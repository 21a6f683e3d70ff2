import { blocksIn, TerraformJson, variablesIn } from '../plan-tests/terraform-json';
import { inputsIn } from './references';

/** Gives what the variables and locals stand for that a value refers to, as far as the stack says it; nothing that is sensitive. */
export function inputsOf(json: TerraformJson): (value: unknown) => Record<string, unknown> {
  const known = knownInputs(json);
  return value => {
    const found: Record<string, unknown> = {};
    const left = inputsIn(value);
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (name in found || !known.has(name)) continue;
      found[name] = known.get(name);
      left.push(...inputsIn(found[name]));
    }
    return Object.fromEntries(Object.entries(found).sort());
  };
}

function knownInputs(json: TerraformJson): Map<string, unknown> {
  const variables = variablesIn(json).filter(([, { default: standard, sensitive }]) => standard !== undefined && !sensitive);
  const locals = blocksIn(json.locals).flatMap(named => Object.entries(named));
  return new Map<string, unknown>([...variables.map(([name, { default: standard }]) => [`var.${name}`, standard] as const),
    ...locals.map(([name, value]) => [`local.${name}`, value] as const)]);
}
