/** One stack that stands on a simulated cloud, and what a next version of its program would do to it. */
import type { TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { variableValues } from '../../../lib/testing/plan-tests/variables';
import { explain } from '../../real/diagnostics';
import type { Cloud, CloudOptions, SimulatedCloud } from '../core/cloud';
import type { Exchange } from '../core/traffic';
import { LifeFault } from './life';
import { onCloud } from './on-cloud';
import { Ran, Terraform } from './terraform';

export class Standing {
  /** A stack that has been applied to a cloud of its own; both are gone after `look`. */
  static async on(definition: Cloud, json: TerraformJson, look: (standing: Standing) => Promise<void>, options?: CloudOptions): Promise<void> {
    await onCloud(definition, async ({ cloud, terraform }) => {
      const standing = new Standing(terraform, cloud);
      await standing.apply(json);
      await look(standing);
    }, options);
  }

  private constructor(private readonly terraform: Terraform, private readonly cloud: SimulatedCloud) {}

  contents(): string[] {
    return this.cloud.contents();
  }

  /** What was asked of the cloud beside looking, and carried out. */
  changes(): Exchange[] {
    return this.cloud.traffic.exchanges.filter(({ url, status }) => !isLook(url) && status < 300);
  }

  /** Applies a next version; whatever goes wrong is the test's failure. */
  async apply(json: TerraformJson, ...more: string[]): Promise<Ran> {
    const ran = await this.attempt(json, more);
    if (!ran.ok) throw new LifeFault('apply of a next version', explain(ran.diagnostics), this.cloud);
    return ran;
  }

  /** Tries to apply a next version that must be refused before anything is asked of the cloud but to look; gives what is said. */
  async refusalOf(json: TerraformJson, ...more: string[]): Promise<string> {
    const { exchanges } = this.cloud.traffic;
    const before = exchanges.length;
    const ran = await this.attempt(json, more);
    if (ran.ok) throw new Error(`not refused: ${ran.changes.map(({ address, action }) => `${action} ${address}`).join(', ')}`);
    const sent = exchanges.slice(before).filter(({ url }) => !isLook(url));
    if (sent.length > 0) throw new Error(`refused too late: ${sent.map(({ url }) => url).join(', ')}`);
    return explain(ran.diagnostics);
  }

  private async attempt(json: TerraformJson, more: readonly string[] = []): Promise<Ran> {
    this.terraform.write({
      'cdk.tf.json': json, 'backend_override.tf.json': { terraform: { backend: { http: {} } } }, 'terraform.tfvars.json': variableValues(json),
    });
    const init = await this.terraform.init();
    return init.ok ? this.terraform.apply(...more) : init;
  }
}

function isLook(url: string): boolean {
  return /^(GET|HEAD) /.test(url);
}
