/** A stack as the rules for OVHcloud look at it. */
import { readFileSync } from 'fs';
import { join } from 'path';

/** A resource or data source, or the configuration of the provider. */
export interface Block {
  readonly type: string;
  readonly address: string;
  readonly body: any;
}

/** Something that must hold, with the reason where it is not evident. */
export interface Rule {
  readonly id: string;
  readonly about: string;
  /** Types of the blocks it looks at; none means all of OVHcloud's. */
  readonly on?: string[];
  /** What is wrong with one block; may be empty. */
  check(body: any, stack: OvhcloudStack, block: Block): string[];
}

/** Where an expression such as `${ovh_cloud_project_user.reader.id}` points. */
export interface Target {
  /** Missing when the stack has no such block. */
  readonly block?: Block;
  /** What is read of it, such as `id`. */
  readonly path: string;
}

const REFERENCE = /^\$\{((?:data\.)?ovh_\w+\.[\w-]+)\.(.+)\}$/;

export class OvhcloudStack {
  /** Resources and data sources of OVHcloud; the address of a data source begins with `data.`. */
  readonly blocks: Block[];
  /** The configurations of the provider. */
  readonly providers: Block[];

  constructor(readonly json: any) {
    this.blocks = [...blocksOf(json.resource, ''), ...blocksOf(json.data, 'data.')].filter(({ type }) => type.startsWith('ovh_'));
    this.providers = [json.provider?.ovh ?? []].flat().map(body => ({ type: 'provider', address: providerName(body), body }));
  }

  of(type: string): Block[] {
    return this.blocks.filter(block => block.type === type);
  }

  /** What an argument refers to; undefined for anything but a plain reference to a block of OVHcloud. */
  target(value: unknown): Target | undefined {
    const [, address, path] = REFERENCE.exec(String(value)) ?? [];
    return address === undefined ? undefined : { block: this.blocks.find(block => block.address === address), path };
  }

  /** The inputs of the `terraform_data` whose change replaces a resource with this `lifecycle`. */
  watchedBy(lifecycle?: { replace_triggered_by?: string[] }): any[] {
    const names = lifecycle?.replace_triggered_by?.flatMap(address => /^terraform_data\.([\w-]+)$/.exec(address)?.[1] ?? []);
    return (names ?? []).map(name => this.json.resource.terraform_data?.[name]?.input);
  }
}

/** How resources name a configuration of the provider. */
export function providerName({ alias }: { alias?: string }): string {
  return alias === undefined ? 'ovh' : `ovh.${alias}`;
}

/** Whether only Terraform knows the value. */
export function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}

/** A complaint unless something holds. */
export function unless(holds: boolean, complaint: string): string[] {
  return holds ? [] : [complaint];
}

/** A complaint unless a value is one of a list. */
export function oneOf(value: unknown, allowed: readonly unknown[], what: string): string[] {
  return unless(allowed.includes(value), `${what} is ${JSON.stringify(value)}, not one of ${allowed.join(', ')}`);
}

/** A complaint unless a text has a form. */
export function matches(value: unknown, form: RegExp, what: string): string[] {
  return unless(typeof value === 'string' && form.test(value), `${what} is ${JSON.stringify(value)}`);
}

/** An IPv4 range without host bits. */
export function isRange(value: unknown): boolean {
  const [, address, prefix] = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(String(value)) ?? [];
  const bytes = address?.split('.').map(Number) ?? [];
  if (bytes.length !== 4 || bytes.some(byte => byte > 255) || Number(prefix) > 32) return false;
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return number % 2 ** (32 - Number(prefix)) === 0;
}

/** The dated facts about what OVHcloud sells. */
export const CATALOG = JSON.parse(readFileSync(join(__dirname, '..', '..', 'catalog', '2026-11', 'ovhcloud.json'), 'utf8'));

/** The codes of regions in each product's own words. */
export const REGIONS: Record<'network' | 'database' | 'storage', string[]> = {
  network: CATALOG.locations.map((location: any) => location.code),
  database: CATALOG.locations.flatMap((location: any) => location.database ?? []),
  storage: CATALOG.locations.flatMap((location: any) => location.storage ?? []),
};

function blocksOf(section: Record<string, Record<string, any>> = {}, prefix: string): Block[] {
  return Object.entries(section).flatMap(([type, bodies]) =>
    Object.entries(bodies).map(([name, body]) => ({ type, address: `${prefix}${type}.${name}`, body })),
  );
}
