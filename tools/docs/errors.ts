import { CATALOG } from '../../lib/errors';
import { code, table } from './table';

/** Every code with what it says and what to do; what is filled in stands in braces. */
export function errors(): string {
  const rows = Object.entries(CATALOG).map(([name, { says, remedy }]) => [code(name), withPlaceholders(says), withPlaceholders(remedy)]);
  return table(['code', 'it says that the prop or key', 'what to do'], rows);
}

function withPlaceholders(text: string): string {
  return text.replace(/\{\w+\}/g, placeholder => `*${placeholder}*`);
}
