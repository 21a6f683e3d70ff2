/** Runs real Terraform or OpenTofu on a synthesized stack, in a directory of its own. */
import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { COMMAND_LIMITS, commandEnvironment, Env } from './environment';
import { Workspace } from './workspace';

export type ToolName = 'terraform' | 'tofu';

/** What a command printed. */
export interface Ran {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** All directories of a test file; they go when its tests are done. */
let directories: string;
beforeAll(() => {
  directories = mkdtempSync(join(tmpdir(), 'sovereign-real-'));
});
afterAll(() => rmSync(directories, { recursive: true, force: true }));

/** Terraform or OpenTofu, as found on the PATH, with the providers that its own configuration finds. */
export class Tool {
  /** Whether the tool is installed. */
  static available(name: ToolName): boolean {
    return spawnSync(name, ['version']).status === 0;
  }

  /** `env` goes into the environment of every command. */
  constructor(readonly name: ToolName, readonly env: Env = {}) {}

  /** A fresh directory with the stack's `cdk.tf.json`, given as its path or its content. */
  prepare(configuration: TerraformJson | string): Workspace {
    const text = typeof configuration === 'string' ? readFileSync(configuration, 'utf8') : JSON.stringify(configuration);
    const directory = mkdtempSync(join(directories, 'stack-'));
    writeFileSync(join(directory, 'cdk.tf.json'), text);
    return new Workspace(this, directory, JSON.parse(text));
  }

  /**
   * A project folder as the engine lays it out, for a program that keeps its own backend. Call it with every next version of
   * the program: it is put in place and initialized, and the state moves along where the backend has changed.
   */
  project(stackId: string): (configuration: TerraformJson) => Workspace {
    const directory = join(mkdtempSync(join(directories, 'project-')), 'cdktf.out', 'stacks', stackId);
    mkdirSync(directory, { recursive: true });
    return configuration => {
      writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify(configuration));
      return new Workspace(this, directory, configuration, true).init();
    };
  }

  /** Runs one command. */
  run(directory: string, args: string[], env: Env = {}): Ran {
    return this.spawn(directory, this.name, args, env);
  }

  /** Runs a line of a shell. */
  runIn(directory: string, line: string): Ran {
    return this.spawn(directory, 'sh', ['-c', line]);
  }

  private spawn(directory: string, program: string, args: string[], env: Env = {}): Ran {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: directory,
      env: commandEnvironment({ ...this.env, ...env }),
      encoding: 'utf8',
      ...COMMAND_LIMITS,
    });
    if (error) {
      throw error;
    }
    return { ok: status === 0, stdout, stderr };
  }
}

const WHERE_FROM: Record<ToolName, string> = {
  terraform: 'https://developer.hashicorp.com/terraform/install',
  tofu: 'https://opentofu.org/docs/intro/install',
};

/**
 * Declares tests that need a tool. Where it is missing they are left out with a reason; under `CI=true` a missing tool is a
 * failing test, so that nothing is left out unseen.
 */
export function requireTool(name: ToolName, tests: (tool: Tool) => void): void {
  const reason = `${name} is not on the PATH: install it from ${WHERE_FROM[name]}`;
  if (Tool.available(name)) {
    describe(name, () => tests(new Tool(name)));
  } else if (process.env.CI === 'true') {
    test(`${name} is installed`, () => {
      throw new Error(reason);
    });
  } else {
    process.stderr.write(`Left out: ${reason}\n`);
    describe.skip(`${name} (left out: ${reason})`, () => tests(new Tool(name)));
  }
}
