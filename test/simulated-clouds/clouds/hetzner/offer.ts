/** What is sold where: the library's own catalog says so. */
import { CatalogLocation, catalogOf } from '../../../../lib/catalog';
import { Architecture, NodeType } from '../../../../lib/profile';
import { invalid, listed, NOW } from './answers';
import type { World } from './world';

/** A type with what only the file of the catalog says of it. */
type ServerType = NodeType & { readonly diskGb?: number };

/** Gigabytes of the disk of a type that the catalog has no number for. */
const DISK_GB = 40;

/** Types, images and locations, which the provider looks up by their names. */
export function offer({ api }: World): void {
  api.on('GET /v1/server_types', ({ query }) => listed('server_types', types().filter(({ code }) => code === query.name).map(shownType)));
  api.on('GET /v1/images', ({ query }) => listed('images', images().filter(
    ({ name, architecture }) => name === query.name && architecture === query.architecture,
  )));
}

/** The type that a server asks for. */
export function typeIn(location: string, asked: string): ServerType {
  const type = types().find(({ code }) => code === asked);
  if (!type?.locations.includes(location)) throw invalid('server_type', `${asked} is not sold in ${location}`);
  return type;
}

export function diskOf({ diskGb }: ServerType): number {
  return diskGb ?? DISK_GB;
}

export function locationNamed(name: string): CatalogLocation {
  const location = catalogOf('hetzner').locations.find(({ code }) => code === name);
  if (!location) throw invalid('location', `there is no ${name}`);
  return location;
}

/** The image that a server asks for, which must be made for the processors that its type has. */
export function imageFor(type: NodeType, asked: number): object {
  const image = images().find(({ id }) => id === asked);
  if (image?.architecture !== wordFor(type.architecture)) throw invalid('image', `there is no image ${asked} for ${type.code}`);
  return image;
}

export function shownType(type: ServerType): object {
  const { code, vcpu, memoryGib, locations } = type;
  return {
    id: types().findIndex(row => row.code === code) + 1,
    name: code,
    description: code.toUpperCase(),
    cores: vcpu,
    memory: memoryGib,
    disk: diskOf(type),
    storage_type: 'local',
    cpu_type: 'shared',
    architecture: wordFor(type.architecture),
    prices: [],
    deprecated: false,
    deprecation: null,
    locations: locations.map(name => ({ id: idOf(name), name, recommended: true, available: true, deprecation: null })),
  };
}

export function shownLocation(name: string): object {
  const { country, networkZone } = locationNamed(name);
  return { id: idOf(name), name, description: name, country: country.toUpperCase(), city: name, network_zone: networkZone };
}

function types(): ServerType[] {
  return catalogOf('hetzner').nodeTypes;
}

function idOf(location: string): number {
  return catalogOf('hetzner').locations.findIndex(({ code }) => code === location) + 1;
}

/** One for each kind of processor. */
function images() {
  return catalogOf('hetzner').images.flatMap(({ code: name, architectures }, index) => architectures.map((architecture, kind) => ({
    id: 10 * index + kind + 1,
    name,
    type: 'system',
    status: 'available',
    description: name,
    disk_size: 5,
    created: NOW,
    os_flavor: name.split('-')[0],
    architecture: wordFor(architecture),
    rapid_deploy: true,
    protection: { delete: false },
    deprecated: null,
    labels: {},
  })));
}

function wordFor(architecture?: Architecture): string {
  return architecture === Architecture.ARM64 ? 'arm' : 'x86';
}
