import { createHash } from 'crypto';
import { parse, sep } from 'path';
import { refuse } from '../faults';
import { Synthesized } from './synthesized';

/** The engine ends the addresses of nested constructs so. */
const HASHED_ADDRESS = /[\w-]+_[0-9A-F]{8}(?![\w-])/g;
const HASH = /[0-9A-F]{8}$/;

/** This library ends names so that must be unique in the world. */
const HASHED_NAME = /-([0-9a-f]{8})(?![\w-])/g;

/** Scripts and the like are told by their sum: a difference of them reads badly among resources. */
const LONGEST = 1000;

/** Blocks whose keys are addresses, by how deep those lie. */
const ADDRESSED: Record<string, number> = { resource: 2, data: 2, locals: 1, output: 1, variable: 1, module: 1 };

/**
 * The Terraform JSON of a stack for a snapshot: keys in order, what was chosen at the top, no other comments. Masked is what
 * differs without a difference in what is built: versions of providers, the hashes of construct paths at the end of addresses
 * and of unique names, whose readable part stays, and the working directory, where the engine has the state of a plain stack.
 */
export function portableSnapshot(stack: Synthesized): string {
  const expected = 'what synth returns, such as one of "synthesized" of what synthEverywhere returns';
  if (!(stack instanceof Synthesized)) refuse('portableSnapshot', 'prop-type', 'stack', { got: stack, expected });
  const { json, constructs, constructPaths } = stack;
  const { '//': _, ...blocks } = json;
  const chosen = Object.fromEntries(constructs.map(({ path, ...rest }) => [path, rest]));
  const text = JSON.stringify({ '//': { constructs: chosen }, ...withoutVersions(blocks) });
  // Before long texts become sums, which would differ with what is masked in them.
  const masked = maskFolder(maskNames(maskAddresses(text, addressesOf(blocks)), constructPaths));
  return `${JSON.stringify(tidied(JSON.parse(masked)), undefined, 2)}\n`;
}

function withoutVersions({ terraform, ...blocks }: any): object {
  const providers = Object.entries<any>(terraform?.required_providers ?? {}).map(([name, { source }]) => [name, { source, version: '<version>' }]);
  return { ...blocks, terraform: { ...terraform, required_providers: Object.fromEntries(providers) } };
}

function tidied(value: any, depth = 0): any {
  if (typeof value === 'string') return value.length > LONGEST ? summary(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => tidied(each, depth + 1));
  const keys = Object.keys(value).filter(key => key !== '//' || depth === 0).sort();
  return Object.fromEntries(keys.map(key => [key, tidied(value[key], depth + 1)]));
}

function summary(text: string): string {
  return `<${text.length} characters, sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}>`;
}

function addressesOf(blocks: any): string[] {
  return Object.entries(ADDRESSED).flatMap(([block, depth]) => keysAt(blocks[block] ?? {}, depth));
}

function keysAt(value: object, depth: number): string[] {
  return depth === 1 ? Object.keys(value) : Object.values(value).flatMap(inner => keysAt(inner, depth - 1));
}

/** Two addresses that differ in nothing but their hashes keep them. */
function maskAddresses(text: string, addresses: readonly string[]): string {
  const hashed = [...new Set(addresses.filter(address => HASH.test(address)))];
  const readable = (address: string) => address.replace(HASH, '<hash>');
  const shared = new Map<string, number>();
  for (const address of hashed) shared.set(readable(address), (shared.get(readable(address)) ?? 0) + 1);
  const masked = new Map(hashed.filter(address => shared.get(readable(address)) === 1).map(address => [address, readable(address)]));
  return text.replace(HASHED_ADDRESS, address => masked.get(address) ?? address);
}

function maskNames(text: string, paths: Iterable<string>): string {
  const hashes = new Set([...paths].map(path => createHash('sha256').update(path).digest('hex').slice(0, 8)));
  return text.replace(HASHED_NAME, (name, hash) => hashes.has(hash) ? '-<hash>' : name);
}

/** Wherever it stands in a text, and not where another folder only begins or ends like it. */
function maskFolder(text: string): string {
  const folder = process.cwd();
  if (folder === parse(folder).root) return text;
  const [written, separator] = [folder, sep].map(each => JSON.stringify(each).slice(1, -1).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return text.replace(new RegExp(`(?<![\\w.-])${written}(?:(${separator})|(?![\\w.-]))`, 'g'), (_, inside) => inside ? '<folder>/' : '<folder>');
}
