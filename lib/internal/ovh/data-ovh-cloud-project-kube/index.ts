// https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface DataOvhCloudProjectKubeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#id DataOvhCloudProjectKube#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#kube_id DataOvhCloudProjectKube#kube_id}
  */
  readonly kubeId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#kube_proxy_mode DataOvhCloudProjectKube#kube_proxy_mode}
  */
  readonly kubeProxyMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#name DataOvhCloudProjectKube#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#plan DataOvhCloudProjectKube#plan}
  */
  readonly plan?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#region DataOvhCloudProjectKube#region}
  */
  readonly region?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#service_name DataOvhCloudProjectKube#service_name}
  */
  readonly serviceName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#update_policy DataOvhCloudProjectKube#update_policy}
  */
  readonly updatePolicy?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#version DataOvhCloudProjectKube#version}
  */
  readonly version?: string;
  /**
  * ip_allocation_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#ip_allocation_policy DataOvhCloudProjectKube#ip_allocation_policy}
  */
  readonly ipAllocationPolicy?: DataOvhCloudProjectKubeIpAllocationPolicy;
}

export class DataOvhCloudProjectKubeKubeconfigAttributesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  // client_certificate - computed: true, optional: false, required: false
  public get clientCertificate() {
    return this.getStringAttribute('client_certificate');
  }

  // client_key - computed: true, optional: false, required: false
  public get clientKey() {
    return this.getStringAttribute('client_key');
  }

  // cluster_ca_certificate - computed: true, optional: false, required: false
  public get clusterCaCertificate() {
    return this.getStringAttribute('cluster_ca_certificate');
  }

  // host - computed: true, optional: false, required: false
  public get host() {
    return this.getStringAttribute('host');
  }
}

export class DataOvhCloudProjectKubeKubeconfigAttributesList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DataOvhCloudProjectKubeKubeconfigAttributesOutputReference {
    return new DataOvhCloudProjectKubeKubeconfigAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeIpAllocationPolicy {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#pods_ipv4_cidr DataOvhCloudProjectKube#pods_ipv4_cidr}
  */
  readonly podsIpv4Cidr?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#services_ipv4_cidr DataOvhCloudProjectKube#services_ipv4_cidr}
  */
  readonly servicesIpv4Cidr?: string;
}

export function dataOvhCloudProjectKubeIpAllocationPolicyToTerraform(struct?: DataOvhCloudProjectKubeIpAllocationPolicyOutputReference | DataOvhCloudProjectKubeIpAllocationPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    pods_ipv4_cidr: cdktf.stringToTerraform(struct!.podsIpv4Cidr),
    services_ipv4_cidr: cdktf.stringToTerraform(struct!.servicesIpv4Cidr),
  }
}

export class DataOvhCloudProjectKubeIpAllocationPolicyOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube ovh_cloud_project_kube}
*/
export class DataOvhCloudProjectKube extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_kube";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube ovh_cloud_project_kube} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataOvhCloudProjectKubeConfig
  */
  public constructor(scope: Construct, id: string, config: DataOvhCloudProjectKubeConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_kube',
      terraformGeneratorMetadata: {
        providerName: 'ovh',
        providerVersionConstraint: '~> 2.19'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._id = config.id;
    this._kubeId = config.kubeId;
    this._kubeProxyMode = config.kubeProxyMode;
    this._name = config.name;
    this._plan = config.plan;
    this._region = config.region;
    this._serviceName = config.serviceName;
    this._updatePolicy = config.updatePolicy;
    this._version = config.version;
    this._ipAllocationPolicy = config.ipAllocationPolicy;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // kube_id - computed: false, optional: false, required: true
  private _kubeId?: string;

  // kube_proxy_mode - computed: false, optional: true, required: false
  private _kubeProxyMode?: string; 
  public get kubeProxyMode() {
    return this.getStringAttribute('kube_proxy_mode');
  }

  // kubeconfig - computed: true, optional: false, required: false
  public get kubeconfig() {
    return this.getStringAttribute('kubeconfig');
  }
  public get kubeconfigAttributes() {
    return new DataOvhCloudProjectKubeKubeconfigAttributesList(this, "kubeconfig_attributes", false);
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // plan - computed: false, optional: true, required: false
  private _plan?: string; 
  public get plan() {
    return this.getStringAttribute('plan');
  }

  // private_network_id - computed: true, optional: false, required: false
  public get privateNetworkId() {
    return this.getStringAttribute('private_network_id');
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // update_policy - computed: false, optional: true, required: false
  private _updatePolicy?: string;

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // version - computed: false, optional: true, required: false
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  private _ipAllocationPolicy?: any;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      kube_id: cdktf.stringToTerraform(this._kubeId),
      kube_proxy_mode: cdktf.stringToTerraform(this._kubeProxyMode),
      name: cdktf.stringToTerraform(this._name),
      plan: cdktf.stringToTerraform(this._plan),
      region: cdktf.stringToTerraform(this._region),
      service_name: cdktf.stringToTerraform(this._serviceName),
      update_policy: cdktf.stringToTerraform(this._updatePolicy),
      version: cdktf.stringToTerraform(this._version),
      ip_allocation_policy: dataOvhCloudProjectKubeIpAllocationPolicyToTerraform(this._ipAllocationPolicy),
    };
  }
}
