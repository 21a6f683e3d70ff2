import { TerraformMetaArguments, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

type Arguments = { readonly [name: string]: unknown };

/** The Terraform provider `aminueza/minio`. Arguments have the names of its documentation. */
export class MinioProvider extends TerraformProvider {
  constructor(scope: Construct, id: string, private readonly ownAlias: string | undefined, private readonly config: Arguments) {
    super(scope, id, {
      terraformResourceType: 'minio',
      terraformProviderSource: 'aminueza/minio',
      terraformGeneratorMetadata: { providerName: 'minio', providerVersionConstraint: '~> 3.36' },
    });
  }

  public get alias(): string | undefined {
    return this.ownAlias;
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { alias: this.alias, ...this.config };
  }
}

/** Any resource of it. */
export class MinioResource extends TerraformResource {
  constructor(scope: Construct, id: string, type: string, private readonly config: Arguments, meta: TerraformMetaArguments) {
    super(scope, id, { ...meta, terraformResourceType: type });
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { ...this.config };
  }
}
