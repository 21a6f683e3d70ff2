import { TerraformMetaArguments, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

/** How the provider reaches a cluster: a token, or a client certificate with its key. */
export interface HelmProviderConfig {
  readonly host: string;
  readonly clusterCaCertificate: string;
  readonly token?: string;
  readonly clientCertificate?: string;
  readonly clientKey?: string;
}

/** Stands for the class that `cdktf get` generates in a real project; it and its releases know only what is used here. */
export class HelmProvider extends TerraformProvider {
  constructor(scope: Construct, id: string, private readonly kubernetes: HelmProviderConfig) {
    super(scope, id, {
      terraformResourceType: 'helm',
      terraformProviderSource: 'hashicorp/helm',
      terraformGeneratorMetadata: { providerName: 'helm', providerVersionConstraint: '~> 3.1' },
    });
  }

  protected synthesizeAttributes(): { [name: string]: any } {
    const { host, clusterCaCertificate, token, clientCertificate, clientKey } = this.kubernetes;
    return {
      kubernetes: {
        host, token, cluster_ca_certificate: clusterCaCertificate, client_certificate: clientCertificate, client_key: clientKey,
      },
    };
  }
}

export interface HelmReleaseConfig extends TerraformMetaArguments {
  readonly name: string;
  readonly namespace: string;
  readonly createNamespace?: boolean;
  readonly repository: string;
  readonly chart: string;
  readonly version: string;
  /** Files of values as YAML, which JSON is too. */
  readonly values?: string[];
}

/** One chart, installed. */
export class HelmRelease extends TerraformResource {
  constructor(scope: Construct, id: string, private readonly config: HelmReleaseConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: 'helm_release',
      terraformGeneratorMetadata: { providerName: 'helm', providerVersionConstraint: '~> 3.1' },
    });
  }

  protected synthesizeAttributes(): { [name: string]: any } {
    const { name, namespace, createNamespace, repository, chart, version, values } = this.config;
    return { name, namespace, create_namespace: createNamespace, repository, chart, version, values };
  }
}
