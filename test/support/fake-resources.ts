import { TerraformMetaArguments, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

/** What the provider of the fake cloud can be given. */
export interface FakeProviderConfig {
  readonly alias?: string;
  readonly account?: string;
}

/** The Terraform provider of the fake cloud, without generated bindings. */
export class FakeProvider extends TerraformProvider {
  constructor(scope: Construct, id: string, private readonly config: FakeProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'fake',
      terraformProviderSource: 'example/fake',
      terraformGeneratorMetadata: { providerName: 'fake', providerVersionConstraint: '~> 1.0' },
    });
  }

  public get alias(): string | undefined {
    return this.config.alias;
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { ...this.config };
  }
}

/** Any resource of the fake cloud: it takes whatever attributes it is given. */
export class FakeResource extends TerraformResource {
  constructor(scope: Construct, id: string, type: string, private readonly attributes: object, meta: TerraformMetaArguments) {
    super(scope, id, { ...meta, terraformResourceType: type, terraformGeneratorMetadata: { providerName: 'fake' } });
  }

  public get id(): string {
    return this.getStringAttribute('id');
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { ...this.attributes };
  }
}
