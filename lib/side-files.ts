import { writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { ISynthesisSession, IStackSynthesizer, TerraformStack } from 'cdktf';
import type { LedgerLine } from './standing-secret';

/**
 * The least version of Terraform and OpenTofu: older ones know no write-only arguments, and say so in words that do not lead to
 * the cause. It is no part of the JSON, where a scanner that many use would stop at it (Checkov, its issue 7454).
 */
const VERSIONS = `terraform {
  required_version = ">= 1.11"
}
`;

/** Writes what stands beside the Terraform JSON of a stack, and after it: what the engine refuses leaves none of it behind. */
export class SideFiles implements IStackSynthesizer {
  constructor(private readonly engine: IStackSynthesizer, private readonly stack: TerraformStack, private readonly ledger: () => LedgerLine[]) {}

  public synthesize(session: ISynthesisSession): void {
    this.engine.synthesize(session);
    const { name, synthesizedStackPath } = session.manifest.forStack(this.stack);
    const folder = join(session.outdir, dirname(synthesizedStackPath));
    writeFileSync(join(folder, 'versions.tf'), VERSIONS);
    writeFileSync(join(folder, 'secrets.json'), `${JSON.stringify({ stack: name, secrets: this.ledger() }, undefined, 2)}\n`);
  }
}
