#!/usr/bin/env node
import { join } from 'path';
import { parseArgs } from 'util';
import { FolderError } from './folder-error';
import { readObject } from './read-json';
import { writePlanTests } from './stack-folder';
import type { TestFile } from './test-file';

const USAGE = `usage: sovereign-plan-tests <folder of a synthesized stack> [--with <test file of your own>.tftest.json]

Writes tests that need no account into plan-tests below the stack: mocked clouds for "terraform test" and "tofu test", and an
environment for a plan of the real providers without a network.
Exit code: 0 written or this text asked for, 2 not.`;

export interface Answer {
  readonly exitCode: number;
  readonly text: string;
}

/** What the command does; it needs nothing but its arguments and the folder. */
export function answerTo(args: string[]): Answer {
  try {
    return { exitCode: 0, text: written(args) };
  } catch (error) {
    const { message } = error as Error;
    return { exitCode: 2, text: error instanceof FolderError ? message : `${message}\n${USAGE}` };
  }
}

const OPTIONS = { with: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

function written(args: string[]): string {
  const { positionals: [stack, ...more], values: { with: own, help } } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (help) return USAGE;
  if (stack === undefined || more.length > 0) throw new Error('name the folder of one stack');
  const folder = writePlanTests(stack, own === undefined ? undefined : readObject(own) as TestFile);
  const terraform = `terraform -chdir=${quoted(folder)}`;
  return `${folder} is written. With terraform or tofu:
  ${terraform} init
  ${terraform} test
  (. ${quoted(join(folder, 'offline.env'))} && ${terraform} plan -refresh=false)`;
}

/** A word of a shell; one without a slash would be looked for on the PATH. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

if (require.main === module) {
  const { exitCode, text } = answerTo(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(text);
  process.exitCode = exitCode;
}
