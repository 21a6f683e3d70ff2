import { readFileSync } from 'fs';
import { join, relative } from 'path';
import { pages } from '../../../tools/docs/regions';

/** The folder of the project. */
export const root = join(__dirname, '..', '..', '..');

/** A fenced block of code. */
export interface Fence {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const FENCE = /^([ ]*)```(\w+)\n([^]*?)^\1```$/gm;

/** All Markdown files, relative to the project. */
export function pageNames(): string[] {
  return pages(root).map(page => relative(root, page));
}

export function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** All fenced blocks in a language, of one page or of all. */
export function fences(language: string, page?: string): Fence[] {
  return (page ? [page] : pageNames()).flatMap(name => [...read(name).matchAll(FENCE)]
    .map(([, indent, found, text]) => ({ page: name, language: found, text: text.replace(new RegExp(`^${indent}`, 'gm'), '') }))
    .filter(fence => fence.language === language));
}
