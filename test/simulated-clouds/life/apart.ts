/** Programs that cannot live on one cloud at the same time. */
import type { Cloud } from '../core/cloud';
import type { Program, Version } from './programs';

/** As few groups as it takes for no name that exists once in a cloud to be asked for twice in a group, before or after a change. */
export function apart(programs: readonly Program[], { uniqueNames }: Cloud): Program[][] {
  const groups: { readonly programs: Program[]; readonly taken: string[] }[] = [];
  for (const program of programs) {
    const names = [program.before, program.after ?? program.before].flatMap(version => namesIn(version, uniqueNames));
    let group = groups.find(({ taken }) => !names.some(name => taken.includes(name)));
    if (!group) groups.push(group = { programs: [], taken: [] });
    group.programs.push(program);
    group.taken.push(...names);
  }
  return groups.map(group => group.programs);
}

function namesIn({ json }: Version, uniqueNames: Cloud['uniqueNames']): string[] {
  return Object.entries(uniqueNames).flatMap(([type, argument]) => Object.values(json.resource?.[type] ?? {}).map(body => `${type} ${body[argument]}`));
}
