/** Where resources are by the settings of their provider, which stand in a block of its own. */
import { labelledIn, ProviderBlock, Resource, TerraformJson } from '../plan-tests/terraform-json';

/**
 * Arguments of provider blocks that decide where a resource is looked for. With another value it is not found there, and is
 * made a second time. A project of Hetzner Cloud is known by its token alone, a secret: there the alias stands for it.
 * Region, zone and project of Scaleway's provider are not among them: what is there keeps its own (provider 2.81.0, tried).
 */
const PLACES: Record<string, readonly string[]> = {
  hcloud: ['alias', 'endpoint'],
  minio: ['minio_server'],
  ovh: ['endpoint'],
  scaleway: ['api_url'],
};

/** How such an argument is called among those that force a replacement. */
const PREFIX = 'provider.';

export function isPlace(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Gives what of the provider of a resource decides where that is. */
export function placesIn({ provider }: TerraformJson): (resource: Resource) => [string, unknown][] {
  const blocks = new Map(labelledIn<ProviderBlock>(provider).map(([name, block]) => [referenceTo(name, block.alias), block]));
  return ({ type, body }) => {
    const [name] = type.split('_');
    const block = blocks.get(String(body.provider ?? name).replace(/^\$\{|\}$/g, ''));
    return (PLACES[name] ?? []).map(argument => [PREFIX + argument, block?.[argument]]);
  };
}

function referenceTo(name: string, alias: string | undefined): string {
  return alias === undefined ? name : `${name}.${alias}`;
}
