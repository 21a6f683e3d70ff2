import { catalogOf } from '../../../../lib/catalog';
import type { NodeType } from '../../../../lib/profile';
import { Answer } from '../../core/api';
import { invalid } from './answers';
import { World } from './world';

const PER_PAGE = 50;
const GIB = 2 ** 30;

/** Gigabytes on the machine itself, by type or line; all others have remote disks only. */
const LOCAL_DISKS: Record<string, number> = {
  'DEV1-S': 20, 'DEV1-M': 40, 'DEV1-L': 80, 'DEV1-XL': 120, 'GP1-XS': 150, 'GP1-S': 300, 'GP1': 600, 'RENDER': 400, 'STARDUST1': 10,
};

/** The list of machine types, which the provider asks for before it makes a pool. */
export function nodeTypes({ api }: World): void {
  api.on('GET /instance/v1/zones/:zone/products/servers', ({ params, query }) => {
    const sold = typesIn(params.zone);
    const start = (Number(query.page ?? 1) - 1) * PER_PAGE;
    const servers = Object.fromEntries(sold.slice(start, start + PER_PAGE).map(type => [type.code, product(type)]));
    return new Answer(200, { servers }, { 'X-Total-Count': `${sold.length}` });
  });
}

/** The machine type that a pool asks for, in either way to write it. */
export function nodeTypeIn(zone: string, asked: string): NodeType {
  const code = asked.toUpperCase().replace(/_/g, '-');
  const type = typesIn(zone).find(row => row.code.replace(/_/g, '-') === code);
  if (!type) throw invalid('node_type', `${asked} is not sold in ${zone}`);
  if (type.kubernetes === false) throw invalid('node_type', `${asked} has too little memory for a node`);
  return type;
}

/** Bytes of the disk on the machine itself; 0 where there is none. */
export function localDisk(code: string): number {
  return 1e9 * (LOCAL_DISKS[code] ?? LOCAL_DISKS[code.split('-')[0]] ?? 0);
}

export function zonesOf(region: string): readonly string[] {
  return catalogOf('scaleway').locations.find(({ code }) => code === region)?.zones ?? [];
}

function typesIn(zone: string): NodeType[] {
  return catalogOf('scaleway').nodeTypes.filter(({ zones, locations }) => (zones ?? locations.flatMap(zonesOf)).includes(zone));
}

function product({ code, vcpu, memoryGib, architecture, gpu, hourlyEur }: NodeType): object {
  const disk = { min_size: 0, max_size: localDisk(code) };
  return {
    ncpus: vcpu,
    ram: memoryGib * GIB,
    arch: architecture === 'arm64' ? 'arm64' : 'x86_64',
    gpu: gpu?.count ?? 0,
    hourly_price: hourlyEur,
    volumes_constraint: disk,
    end_of_service: false,
  };
}
