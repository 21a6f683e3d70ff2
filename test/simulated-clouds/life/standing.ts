/** One stack that stands on a simulated cloud, and what a next version of its program would do to it. */
import type { TerraformJson } from '../../real/configuration';
import { variableValues } from '../../real/configuration';
import { explain } from '../../real/diagnostics';
import type { Cloud } from '../core/cloud';
import { Ran, Terraform } from './terraform';

export class Standing {
  /** A stack that has been applied to a cloud of its own; both are gone after `look`. */
  static async on(cloud: Cloud, json: TerraformJson, look: (standing: Standing) => Promise<void>): Promise<void> {
    const simulated = await cloud.start();
    const terraform = new Terraform(simulated.env);
    try {
      const standing = new Standing(terraform, simulated.contents);
      await standing.apply(json);
      await look(standing);
    } finally {
      await simulated.close();
      terraform.remove();
    }
  }

  private constructor(private readonly terraform: Terraform, readonly contents: () => string[]) {}

  /** Applies a next version; whatever goes wrong is the test's failure. */
  async apply(json: TerraformJson): Promise<Ran> {
    const ran = await this.attempt(json);
    if (!ran.ok) throw new Error(explain(ran.diagnostics));
    return ran;
  }

  /** Tries to apply a next version that must be refused; gives what is said. */
  async refusalOf(json: TerraformJson): Promise<string> {
    const ran = await this.attempt(json);
    if (ran.ok) throw new Error(`not refused: ${ran.changes.map(({ address, action }) => `${action} ${address}`).join(', ')}`);
    return explain(ran.diagnostics);
  }

  private async attempt(json: TerraformJson): Promise<Ran> {
    this.terraform.write({
      'cdk.tf.json': json, 'backend_override.tf.json': { terraform: { backend: { local: {} } } }, 'terraform.tfvars.json': variableValues(json),
    });
    const init = await this.terraform.init();
    return init.ok ? this.terraform.apply() : init;
  }
}
