import { Annotations } from 'cdktf';
import { IConstruct } from 'constructs';

/**
 * Says what was asked for and is not done. The engine's command line prints its annotations; a program that runs without it
 * would never be told, so there the line goes to stderr.
 */
export function warn(construct: IConstruct, message: string): void {
  Annotations.of(construct).addWarning(message);
  if (process.env.CDKTF_CONTEXT_JSON === undefined) process.stderr.write(`${['sovereign-constructs', construct.node.path, message].filter(Boolean).join(': ')}\n`);
}
