/**
 * Documents for servers as data. The engine puts texts into the arguments of its functions without escaping what is in them,
 * so a document is written here: as JSON, which every reader of YAML takes, with references wherever they stand in the data.
 */
import { Fn } from 'cdktf';

/** A piece of a document: text, or a reference of the engine. */
type Part = { readonly text: string } | { readonly reference: string };

/** How the engine marks a reference in a text. */
const REFERENCE = /(\$\{TfToken\[[^\]]+\]\})/;

/** Data that becomes a text of the document around it, such as the content of a file. */
export class Embedded {
  constructor(public readonly data: unknown) {}
}

/** A document as JSON on one line. */
export function jsonText(data: unknown): string {
  return json(data).map(part => 'text' in part ? escaped(part.text) : part.reference).join('');
}

/** A document as YAML, for people to read; Terraform writes it. */
export function yamlText(data: unknown): string {
  return Fn.yamlencode(Fn.jsondecode(joined(json(data))));
}

/** Text that Terraform must not read as a template. */
function escaped(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{');
}

function json(value: unknown): Part[] {
  if (value instanceof Embedded) return quoted(json(value.data));
  if (typeof value === 'string') return quoted(partsOf(value));
  if (Array.isArray(value)) return enclosed('[', value.map(json), ']');
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) }];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return enclosed('{', members.map(([name, member]) => [{ text: `${JSON.stringify(name)}:` }, ...json(member)]), '}');
}

function enclosed(open: string, items: Part[][], close: string): Part[] {
  const separated = items.flatMap((item, index) => index === 0 ? item : [{ text: ',' }, ...item]);
  return [{ text: open }, ...separated, { text: close }];
}

/** As a text of JSON; where a part is not known yet, Terraform makes it one. */
function quoted(parts: readonly Part[]): Part[] {
  const texts = parts.flatMap(part => 'text' in part ? part.text : []);
  return texts.length === parts.length ? [{ text: JSON.stringify(texts.join('')) }] : [{ reference: Fn.jsonencode(joined(parts)) }];
}

/** What stands in quotes in Terraform's language is escaped as in JSON. */
function joined(parts: readonly Part[]): string {
  const pieces = merged(parts).map(part => 'text' in part ? escaped(JSON.stringify(part.text).slice(1, -1)) : part.reference);
  return pieces.length === 1 ? pieces[0] : Fn.join('', pieces);
}

/** Texts that follow each other become one. */
function merged(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((before, part) => {
    const last = before.at(-1);
    return last && 'text' in last && 'text' in part ? [...before.slice(0, -1), { text: last.text + part.text }] : [...before, part];
  }, []);
}

function partsOf(text: string): Part[] {
  return text.split(REFERENCE).filter(Boolean).map(piece => REFERENCE.test(piece) ? { reference: piece } : { text: piece });
}
