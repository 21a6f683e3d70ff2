import type { Judged, Rule } from '../knowledge';
import { isOpen, named } from './references';

/** A resource that leads to what it names, such as an address or a forwarded port. */
export interface Lead {
  /** Type of the resource. */
  readonly resource: string;
  /** The arguments that say where to. */
  readonly to: readonly string[];
  /**
   * Whether it leads there from the internet.
   * @default - always
   */
  readonly isPublic?: (judged: Judged) => boolean;
}

/** Nothing leads from the internet to a database, and what leads somewhere that cannot be told does not where there is one. */
export function notLedTo(leads: readonly Lead[], databasesOf: (judged: Judged) => readonly string[]): Rule[] {
  return leads.map(({ resource, to, isPublic = () => true }) => ({
    resource,
    holds: judged => {
      const databases = databasesOf(judged);
      return databases.length === 0 || !isPublic(judged) || !leadsTo(judged, to, databases);
    },
    otherwise: `leads from the internet to a database, or to what cannot be told (${to.join(', ')})`,
    remedy: 'let it lead to a server of your own, name what it leads to in the program, or name the construct in "except"',
  }));
}

function leadsTo(judged: Judged, to: readonly string[], databases: readonly string[]): boolean {
  const addresses = named(judged.resource, judged.stack);
  return databases.some(database => addresses.has(database)) || to.some(argument => isOpen(judged.attributes[argument], judged));
}
