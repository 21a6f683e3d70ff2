import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';

/** Stands for the class that `cdktf get` generates in a real project. */
export class ScalewayProvider extends TerraformProvider {
  constructor(scope: Construct, id: string, private readonly config: { region: string }) {
    super(scope, id, {
      terraformResourceType: 'scaleway',
      terraformProviderSource: 'scaleway/scaleway',
      terraformGeneratorMetadata: { providerName: 'scaleway', providerVersionConstraint: '~> 2.81' },
    });
  }

  protected synthesizeAttributes(): { [name: string]: any } {
    return { region: this.config.region };
  }
}
