import { writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { ISynthesisSession, IStackSynthesizer, TerraformStack } from 'cdktf';
import type { LedgerLine } from './standing-secret';

const FILE = 'secrets.json';

/** Writes the ledger of a stack beside its Terraform JSON, and after it: what the engine refuses leaves none behind. */
export class SecretsFile implements IStackSynthesizer {
  constructor(private readonly engine: IStackSynthesizer, private readonly stack: TerraformStack, private readonly ledger: () => LedgerLine[]) {}

  public synthesize(session: ISynthesisSession): void {
    this.engine.synthesize(session);
    const { name, synthesizedStackPath } = session.manifest.forStack(this.stack);
    const text = JSON.stringify({ stack: name, secrets: this.ledger() }, undefined, 2);
    writeFileSync(join(session.outdir, dirname(synthesizedStackPath), FILE), `${text}\n`);
  }
}
