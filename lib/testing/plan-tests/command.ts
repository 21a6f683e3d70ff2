#!/usr/bin/env node
import { readFileSync } from 'fs';
import { parseArgs } from 'util';
import { FolderError, writePlanTests } from './stack-folder';
import type { TestFile } from './test-file';

const USAGE = `usage: sovereign-plan-tests <folder of a synthesized stack> [--with <test file of your own>.tftest.json]

Writes tests that need no account into plan-tests below the stack: mocked clouds for "terraform test" and "tofu test", and an
environment for a plan of the real providers without a network.
Exit code: 0 written, 2 not.`;

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

function written(args: string[]): string {
  const { positionals: [stack, ...more], values: { with: own } } = parseArgs({ args, allowPositionals: true, options: { with: { type: 'string' } } });
  if (stack === undefined || more.length > 0) throw new Error('name the folder of one stack');
  const folder = writePlanTests(stack, own === undefined ? undefined : readOwn(own));
  const terraform = `terraform -chdir=${folder}`;
  return `${folder} is written. With terraform or tofu:
  ${terraform} init
  ${terraform} test
  (. ${folder}/offline.env && ${terraform} plan -refresh=false)`;
}

function readOwn(file: string): TestFile {
  const own = parsed(file);
  if (typeof own !== 'object' || own === null || Array.isArray(own)) throw new FolderError(`${file} is no test file in JSON: it holds no object`);
  return own as TestFile;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new FolderError(`${file} is no test file in JSON: ${(error as Error).message}`);
  }
}

if (require.main === module) {
  const { exitCode, text } = answerTo(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(text);
  process.exitCode = exitCode;
}
