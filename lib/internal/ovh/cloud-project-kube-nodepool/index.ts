// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectKubeNodepoolConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#anti_affinity CloudProjectKubeNodepool#anti_affinity}
  */
  readonly antiAffinity?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#autoscale CloudProjectKubeNodepool#autoscale}
  */
  readonly autoscale?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#autoscaling_scale_down_unneeded_time_seconds CloudProjectKubeNodepool#autoscaling_scale_down_unneeded_time_seconds}
  */
  readonly autoscalingScaleDownUnneededTimeSeconds?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#autoscaling_scale_down_unready_time_seconds CloudProjectKubeNodepool#autoscaling_scale_down_unready_time_seconds}
  */
  readonly autoscalingScaleDownUnreadyTimeSeconds?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#autoscaling_scale_down_utilization_threshold CloudProjectKubeNodepool#autoscaling_scale_down_utilization_threshold}
  */
  readonly autoscalingScaleDownUtilizationThreshold?: number;
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
  * attach_floating_ips block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#attach_floating_ips CloudProjectKubeNodepool#attach_floating_ips}
  */
  readonly attachFloatingIps?: CloudProjectKubeNodepoolAttachFloatingIps;
  /**
  * template block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#template CloudProjectKubeNodepool#template}
  */
  readonly template?: CloudProjectKubeNodepoolTemplate;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#timeouts CloudProjectKubeNodepool#timeouts}
  */
  readonly timeouts?: CloudProjectKubeNodepoolTimeouts;
}
export interface CloudProjectKubeNodepoolAttachFloatingIps {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#enabled CloudProjectKubeNodepool#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

export function cloudProjectKubeNodepoolAttachFloatingIpsToTerraform(struct?: CloudProjectKubeNodepoolAttachFloatingIpsOutputReference | CloudProjectKubeNodepoolAttachFloatingIps): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  }
}

export class CloudProjectKubeNodepoolAttachFloatingIpsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
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
  public get annotations() {
    return this.getStringMapAttribute('annotations');
  } 
  public get finalizers() {
    return this.getListAttribute('finalizers');
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
  public get unschedulable() {
    return this.getBooleanAttribute('unschedulable');
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
  public get metadata() {
    return new CloudProjectKubeNodepoolTemplateMetadataOutputReference(this, "metadata");
  }
  public get spec() {
    return new CloudProjectKubeNodepoolTemplateSpecOutputReference(this, "spec");
  }
}
export interface CloudProjectKubeNodepoolTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#create CloudProjectKubeNodepool#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#default CloudProjectKubeNodepool#default}
  */
  readonly default?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#delete CloudProjectKubeNodepool#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#read CloudProjectKubeNodepool#read}
  */
  readonly read?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_nodepool#update CloudProjectKubeNodepool#update}
  */
  readonly update?: string;
}

export function cloudProjectKubeNodepoolTimeoutsToTerraform(struct?: CloudProjectKubeNodepoolTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    default: cdktf.stringToTerraform(struct!.default),
    delete: cdktf.stringToTerraform(struct!.delete),
    read: cdktf.stringToTerraform(struct!.read),
    update: cdktf.stringToTerraform(struct!.update),
  }
}

export class CloudProjectKubeNodepoolTimeoutsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get create() {
    return this.getStringAttribute('create');
  } 
  public get default() {
    return this.getStringAttribute('default');
  } 
  public get delete() {
    return this.getStringAttribute('delete');
  } 
  public get read() {
    return this.getStringAttribute('read');
  } 
  public get update() {
    return this.getStringAttribute('update');
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
    this._antiAffinity = config.antiAffinity;
    this._autoscale = config.autoscale;
    this._autoscalingScaleDownUnneededTimeSeconds = config.autoscalingScaleDownUnneededTimeSeconds;
    this._autoscalingScaleDownUnreadyTimeSeconds = config.autoscalingScaleDownUnreadyTimeSeconds;
    this._autoscalingScaleDownUtilizationThreshold = config.autoscalingScaleDownUtilizationThreshold;
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
    this._attachFloatingIps = config.attachFloatingIps;
    this._template = config.template;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // anti_affinity - computed: true, optional: true, required: false
  private _antiAffinity?: boolean | cdktf.IResolvable; 
  public get antiAffinity() {
    return this.getBooleanAttribute('anti_affinity');
  }

  // autoscale - computed: true, optional: true, required: false
  private _autoscale?: boolean | cdktf.IResolvable; 
  public get autoscale() {
    return this.getBooleanAttribute('autoscale');
  }

  // autoscaling_scale_down_unneeded_time_seconds - computed: true, optional: true, required: false
  private _autoscalingScaleDownUnneededTimeSeconds?: number; 
  public get autoscalingScaleDownUnneededTimeSeconds() {
    return this.getNumberAttribute('autoscaling_scale_down_unneeded_time_seconds');
  }

  // autoscaling_scale_down_unready_time_seconds - computed: true, optional: true, required: false
  private _autoscalingScaleDownUnreadyTimeSeconds?: number; 
  public get autoscalingScaleDownUnreadyTimeSeconds() {
    return this.getNumberAttribute('autoscaling_scale_down_unready_time_seconds');
  }

  // autoscaling_scale_down_utilization_threshold - computed: true, optional: true, required: false
  private _autoscalingScaleDownUtilizationThreshold?: number; 
  public get autoscalingScaleDownUtilizationThreshold() {
    return this.getNumberAttribute('autoscaling_scale_down_utilization_threshold');
  }

  // availability_zones - computed: false, optional: true, required: false
  private _availabilityZones?: string[]; 
  public get availabilityZones() {
    return this.getListAttribute('availability_zones');
  }

  // available_nodes - computed: true, optional: false, required: false
  public get availableNodes() {
    return this.getNumberAttribute('available_nodes');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // current_nodes - computed: true, optional: false, required: false
  public get currentNodes() {
    return this.getNumberAttribute('current_nodes');
  }

  // desired_nodes - computed: true, optional: true, required: false
  private _desiredNodes?: number; 
  public get desiredNodes() {
    return this.getNumberAttribute('desired_nodes');
  }

  // flavor - computed: true, optional: false, required: false
  public get flavor() {
    return this.getStringAttribute('flavor');
  }

  // flavor_name - computed: false, optional: false, required: true
  private _flavorName?: string; 
  public get flavorName() {
    return this.getStringAttribute('flavor_name');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // kube_id - computed: false, optional: false, required: true
  private _kubeId?: string; 
  public get kubeId() {
    return this.getStringAttribute('kube_id');
  }

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
  public get monthlyBilled() {
    return this.getBooleanAttribute('monthly_billed');
  }

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

  // size_status - computed: true, optional: false, required: false
  public get sizeStatus() {
    return this.getStringAttribute('size_status');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // up_to_date_nodes - computed: true, optional: false, required: false
  public get upToDateNodes() {
    return this.getNumberAttribute('up_to_date_nodes');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }
  private _attachFloatingIps?: any;
  public get attachFloatingIps() {
    return new CloudProjectKubeNodepoolAttachFloatingIpsOutputReference(this, "attach_floating_ips");
  }
  private _template?: any;
  public get template() {
    return new CloudProjectKubeNodepoolTemplateOutputReference(this, "template");
  }
  private _timeouts?: any;
  public get timeouts() {
    return new CloudProjectKubeNodepoolTimeoutsOutputReference(this, "timeouts");
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      anti_affinity: cdktf.booleanToTerraform(this._antiAffinity),
      autoscale: cdktf.booleanToTerraform(this._autoscale),
      autoscaling_scale_down_unneeded_time_seconds: cdktf.numberToTerraform(this._autoscalingScaleDownUnneededTimeSeconds),
      autoscaling_scale_down_unready_time_seconds: cdktf.numberToTerraform(this._autoscalingScaleDownUnreadyTimeSeconds),
      autoscaling_scale_down_utilization_threshold: cdktf.numberToTerraform(this._autoscalingScaleDownUtilizationThreshold),
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
      attach_floating_ips: cloudProjectKubeNodepoolAttachFloatingIpsToTerraform(this._attachFloatingIps),
      template: cloudProjectKubeNodepoolTemplateToTerraform(this._template),
      timeouts: cloudProjectKubeNodepoolTimeoutsToTerraform(this._timeouts),
    };
  }
}
