// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectKubeNodepoolConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#autoscale CloudProjectKubeNodepool#autoscale}
  */
  readonly autoscale?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#availability_zones CloudProjectKubeNodepool#availability_zones}
  */
  readonly availabilityZones?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#desired_nodes CloudProjectKubeNodepool#desired_nodes}
  */
  readonly desiredNodes?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#flavor_name CloudProjectKubeNodepool#flavor_name}
  */
  readonly flavorName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#id CloudProjectKubeNodepool#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#kube_id CloudProjectKubeNodepool#kube_id}
  */
  readonly kubeId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#max_nodes CloudProjectKubeNodepool#max_nodes}
  */
  readonly maxNodes?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#min_nodes CloudProjectKubeNodepool#min_nodes}
  */
  readonly minNodes?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#monthly_billed CloudProjectKubeNodepool#monthly_billed}
  */
  readonly monthlyBilled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#name CloudProjectKubeNodepool#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#service_name CloudProjectKubeNodepool#service_name}
  */
  readonly serviceName: string;
  /**
  * template block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#template CloudProjectKubeNodepool#template}
  */
  readonly template?: CloudProjectKubeNodepoolTemplate;
}
export interface CloudProjectKubeNodepoolTemplateMetadata {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#annotations CloudProjectKubeNodepool#annotations}
  */
  readonly annotations: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#finalizers CloudProjectKubeNodepool#finalizers}
  */
  readonly finalizers: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#labels CloudProjectKubeNodepool#labels}
  */
  readonly labels: { [key: string]: string };
}

export function cloudProjectKubeNodepoolTemplateMetadataToTerraform(struct?: CloudProjectKubeNodepoolTemplateMetadataOutputReference | CloudProjectKubeNodepoolTemplateMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    annotations: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.annotations),
    finalizers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.finalizers),
    labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.labels),
  }
}

export class CloudProjectKubeNodepoolTemplateMetadataOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get labels() {
    return this.getStringMapAttribute('labels');
  }
}
export interface CloudProjectKubeNodepoolTemplateSpec {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#taints CloudProjectKubeNodepool#taints}
  */
  readonly taints: { [key: string]: string }[] | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#unschedulable CloudProjectKubeNodepool#unschedulable}
  */
  readonly unschedulable: boolean | cdktf.IResolvable;
}

export function cloudProjectKubeNodepoolTemplateSpecToTerraform(struct?: CloudProjectKubeNodepoolTemplateSpecOutputReference | CloudProjectKubeNodepoolTemplateSpec): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    taints: cdktf.listMapper(cdktf.hashMapper(cdktf.stringToTerraform), false)(struct!.taints),
    unschedulable: cdktf.booleanToTerraform(struct!.unschedulable),
  }
}

export class CloudProjectKubeNodepoolTemplateSpecOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get taints() {
    return this.interpolationForAttribute('taints');
  }
}
export interface CloudProjectKubeNodepoolTemplate {
  /**
  * metadata block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#metadata CloudProjectKubeNodepool#metadata}
  */
  readonly metadata: CloudProjectKubeNodepoolTemplateMetadata;
  /**
  * spec block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#spec CloudProjectKubeNodepool#spec}
  */
  readonly spec: CloudProjectKubeNodepoolTemplateSpec;
}

export function cloudProjectKubeNodepoolTemplateToTerraform(struct?: CloudProjectKubeNodepoolTemplateOutputReference | CloudProjectKubeNodepoolTemplate): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    metadata: cloudProjectKubeNodepoolTemplateMetadataToTerraform(struct!.metadata),
    spec: cloudProjectKubeNodepoolTemplateSpecToTerraform(struct!.spec),
  }
}

export class CloudProjectKubeNodepoolTemplateOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get spec() {
    return new CloudProjectKubeNodepoolTemplateSpecOutputReference(this, "spec");
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool ovh_cloud_project_kube_nodepool}
*/
export class CloudProjectKubeNodepool extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_kube_nodepool";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool ovh_cloud_project_kube_nodepool} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectKubeNodepoolConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectKubeNodepoolConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_kube_nodepool',
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
    this._autoscale = config.autoscale;
    this._availabilityZones = config.availabilityZones;
    this._desiredNodes = config.desiredNodes;
    this._flavorName = config.flavorName;
    this._id = config.id;
    this._kubeId = config.kubeId;
    this._maxNodes = config.maxNodes;
    this._minNodes = config.minNodes;
    this._monthlyBilled = config.monthlyBilled;
    this._name = config.name;
    this._serviceName = config.serviceName;
    this._template = config.template;
  }

  // autoscale - computed: true, optional: true, required: false
  private _autoscale?: boolean | cdktf.IResolvable;

  // availability_zones - computed: false, optional: true, required: false
  private _availabilityZones?: string[];

  // desired_nodes - computed: true, optional: true, required: false
  private _desiredNodes?: number;

  // flavor - computed: true, optional: false, required: false
  public get flavor() {
    return this.getStringAttribute('flavor');
  }

  // flavor_name - computed: false, optional: false, required: true
  private _flavorName?: string;

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // kube_id - computed: false, optional: false, required: true
  private _kubeId?: string;

  // max_nodes - computed: true, optional: true, required: false
  private _maxNodes?: number; 
  public get maxNodes() {
    return this.getNumberAttribute('max_nodes');
  }

  // min_nodes - computed: true, optional: true, required: false
  private _minNodes?: number; 
  public get minNodes() {
    return this.getNumberAttribute('min_nodes');
  }

  // monthly_billed - computed: true, optional: true, required: false
  private _monthlyBilled?: boolean | cdktf.IResolvable;

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // project_id - computed: true, optional: false, required: false
  public get projectId() {
    return this.getStringAttribute('project_id');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }
  private _template?: any;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      autoscale: cdktf.booleanToTerraform(this._autoscale),
      availability_zones: cdktf.listMapper(cdktf.stringToTerraform, false)(this._availabilityZones),
      desired_nodes: cdktf.numberToTerraform(this._desiredNodes),
      flavor_name: cdktf.stringToTerraform(this._flavorName),
      id: cdktf.stringToTerraform(this._id),
      kube_id: cdktf.stringToTerraform(this._kubeId),
      max_nodes: cdktf.numberToTerraform(this._maxNodes),
      min_nodes: cdktf.numberToTerraform(this._minNodes),
      monthly_billed: cdktf.booleanToTerraform(this._monthlyBilled),
      name: cdktf.stringToTerraform(this._name),
      service_name: cdktf.stringToTerraform(this._serviceName),
      template: cloudProjectKubeNodepoolTemplateToTerraform(this._template),
    };
  }
}
