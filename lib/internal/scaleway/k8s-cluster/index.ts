// https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface K8SClusterConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#admission_plugins K8SCluster#admission_plugins}
  */
  readonly admissionPlugins?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#apiserver_cert_sans K8SCluster#apiserver_cert_sans}
  */
  readonly apiserverCertSans?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#cni K8SCluster#cni}
  */
  readonly cni: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#delete_additional_resources K8SCluster#delete_additional_resources}
  */
  readonly deleteAdditionalResources: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#description K8SCluster#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#feature_gates K8SCluster#feature_gates}
  */
  readonly featureGates?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#id K8SCluster#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#name K8SCluster#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#pod_cidr K8SCluster#pod_cidr}
  */
  readonly podCidr?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#private_network_id K8SCluster#private_network_id}
  */
  readonly privateNetworkId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#project_id K8SCluster#project_id}
  */
  readonly projectId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#region K8SCluster#region}
  */
  readonly region?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#service_cidr K8SCluster#service_cidr}
  */
  readonly serviceCidr?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#service_dns_ip K8SCluster#service_dns_ip}
  */
  readonly serviceDnsIp?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#tags K8SCluster#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#type K8SCluster#type}
  */
  readonly type?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#upgrade_pools K8SCluster#upgrade_pools}
  */
  readonly upgradePools?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#version K8SCluster#version}
  */
  readonly version: string;
  /**
  * auto_upgrade block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#auto_upgrade K8SCluster#auto_upgrade}
  */
  readonly autoUpgrade?: K8SClusterAutoUpgrade;
  /**
  * autoscaler_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#autoscaler_config K8SCluster#autoscaler_config}
  */
  readonly autoscalerConfig?: K8SClusterAutoscalerConfig;
  /**
  * open_id_connect_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#open_id_connect_config K8SCluster#open_id_connect_config}
  */
  readonly openIdConnectConfig?: K8SClusterOpenIdConnectConfig;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#timeouts K8SCluster#timeouts}
  */
  readonly timeouts?: K8SClusterTimeouts;
}
export interface K8SClusterKubeconfig {
}

export function k8SClusterKubeconfigToTerraform(struct?: K8SClusterKubeconfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export class K8SClusterKubeconfigOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  // cluster_ca_certificate - computed: true, optional: false, required: false
  public get clusterCaCertificate() {
    return this.getStringAttribute('cluster_ca_certificate');
  }

  // config_file - computed: true, optional: false, required: false
  public get configFile() {
    return this.getStringAttribute('config_file');
  }

  // host - computed: true, optional: false, required: false
  public get host() {
    return this.getStringAttribute('host');
  }

  // token - computed: true, optional: false, required: false
  public get token() {
    return this.getStringAttribute('token');
  }
}

export class K8SClusterKubeconfigList extends cdktf.ComplexList {

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
  public get(index: number): K8SClusterKubeconfigOutputReference {
    return new K8SClusterKubeconfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface K8SClusterAutoUpgrade {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#enable K8SCluster#enable}
  */
  readonly enable: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#maintenance_window_day K8SCluster#maintenance_window_day}
  */
  readonly maintenanceWindowDay: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#maintenance_window_start_hour K8SCluster#maintenance_window_start_hour}
  */
  readonly maintenanceWindowStartHour: number;
}

export function k8SClusterAutoUpgradeToTerraform(struct?: K8SClusterAutoUpgradeOutputReference | K8SClusterAutoUpgrade): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enable: cdktf.booleanToTerraform(struct!.enable),
    maintenance_window_day: cdktf.stringToTerraform(struct!.maintenanceWindowDay),
    maintenance_window_start_hour: cdktf.numberToTerraform(struct!.maintenanceWindowStartHour),
  }
}

export class K8SClusterAutoUpgradeOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get enable() {
    return this.getBooleanAttribute('enable');
  } 
  public get maintenanceWindowDay() {
    return this.getStringAttribute('maintenance_window_day');
  } 
  public get maintenanceWindowStartHour() {
    return this.getNumberAttribute('maintenance_window_start_hour');
  }
}
export interface K8SClusterAutoscalerConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#balance_similar_node_groups K8SCluster#balance_similar_node_groups}
  */
  readonly balanceSimilarNodeGroups?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#disable_scale_down K8SCluster#disable_scale_down}
  */
  readonly disableScaleDown?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#estimator K8SCluster#estimator}
  */
  readonly estimator?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#expander K8SCluster#expander}
  */
  readonly expander?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#expendable_pods_priority_cutoff K8SCluster#expendable_pods_priority_cutoff}
  */
  readonly expendablePodsPriorityCutoff?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#ignore_daemonsets_utilization K8SCluster#ignore_daemonsets_utilization}
  */
  readonly ignoreDaemonsetsUtilization?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#log_level K8SCluster#log_level}
  */
  readonly logLevel?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#max_graceful_termination_sec K8SCluster#max_graceful_termination_sec}
  */
  readonly maxGracefulTerminationSec?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#scale_down_delay_after_add K8SCluster#scale_down_delay_after_add}
  */
  readonly scaleDownDelayAfterAdd?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#scale_down_unneeded_time K8SCluster#scale_down_unneeded_time}
  */
  readonly scaleDownUnneededTime?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#scale_down_utilization_threshold K8SCluster#scale_down_utilization_threshold}
  */
  readonly scaleDownUtilizationThreshold?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#skip_nodes_with_local_storage K8SCluster#skip_nodes_with_local_storage}
  */
  readonly skipNodesWithLocalStorage?: boolean | cdktf.IResolvable;
}

export function k8SClusterAutoscalerConfigToTerraform(struct?: K8SClusterAutoscalerConfigOutputReference | K8SClusterAutoscalerConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    balance_similar_node_groups: cdktf.booleanToTerraform(struct!.balanceSimilarNodeGroups),
    disable_scale_down: cdktf.booleanToTerraform(struct!.disableScaleDown),
    estimator: cdktf.stringToTerraform(struct!.estimator),
    expander: cdktf.stringToTerraform(struct!.expander),
    expendable_pods_priority_cutoff: cdktf.numberToTerraform(struct!.expendablePodsPriorityCutoff),
    ignore_daemonsets_utilization: cdktf.booleanToTerraform(struct!.ignoreDaemonsetsUtilization),
    log_level: cdktf.numberToTerraform(struct!.logLevel),
    max_graceful_termination_sec: cdktf.numberToTerraform(struct!.maxGracefulTerminationSec),
    scale_down_delay_after_add: cdktf.stringToTerraform(struct!.scaleDownDelayAfterAdd),
    scale_down_unneeded_time: cdktf.stringToTerraform(struct!.scaleDownUnneededTime),
    scale_down_utilization_threshold: cdktf.numberToTerraform(struct!.scaleDownUtilizationThreshold),
    skip_nodes_with_local_storage: cdktf.booleanToTerraform(struct!.skipNodesWithLocalStorage),
  }
}

export class K8SClusterAutoscalerConfigOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get balanceSimilarNodeGroups() {
    return this.getBooleanAttribute('balance_similar_node_groups');
  } 
  public get disableScaleDown() {
    return this.getBooleanAttribute('disable_scale_down');
  } 
  public get estimator() {
    return this.getStringAttribute('estimator');
  } 
  public get expander() {
    return this.getStringAttribute('expander');
  } 
  public get expendablePodsPriorityCutoff() {
    return this.getNumberAttribute('expendable_pods_priority_cutoff');
  } 
  public get ignoreDaemonsetsUtilization() {
    return this.getBooleanAttribute('ignore_daemonsets_utilization');
  } 
  public get logLevel() {
    return this.getNumberAttribute('log_level');
  } 
  public get maxGracefulTerminationSec() {
    return this.getNumberAttribute('max_graceful_termination_sec');
  } 
  public get scaleDownDelayAfterAdd() {
    return this.getStringAttribute('scale_down_delay_after_add');
  } 
  public get scaleDownUnneededTime() {
    return this.getStringAttribute('scale_down_unneeded_time');
  } 
  public get scaleDownUtilizationThreshold() {
    return this.getNumberAttribute('scale_down_utilization_threshold');
  } 
  public get skipNodesWithLocalStorage() {
    return this.getBooleanAttribute('skip_nodes_with_local_storage');
  }
}
export interface K8SClusterOpenIdConnectConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#client_id K8SCluster#client_id}
  */
  readonly clientId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#groups_claim K8SCluster#groups_claim}
  */
  readonly groupsClaim?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#groups_prefix K8SCluster#groups_prefix}
  */
  readonly groupsPrefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#issuer_url K8SCluster#issuer_url}
  */
  readonly issuerUrl: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#required_claim K8SCluster#required_claim}
  */
  readonly requiredClaim?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#username_claim K8SCluster#username_claim}
  */
  readonly usernameClaim?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#username_prefix K8SCluster#username_prefix}
  */
  readonly usernamePrefix?: string;
}

export function k8SClusterOpenIdConnectConfigToTerraform(struct?: K8SClusterOpenIdConnectConfigOutputReference | K8SClusterOpenIdConnectConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    client_id: cdktf.stringToTerraform(struct!.clientId),
    groups_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.groupsClaim),
    groups_prefix: cdktf.stringToTerraform(struct!.groupsPrefix),
    issuer_url: cdktf.stringToTerraform(struct!.issuerUrl),
    required_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.requiredClaim),
    username_claim: cdktf.stringToTerraform(struct!.usernameClaim),
    username_prefix: cdktf.stringToTerraform(struct!.usernamePrefix),
  }
}

export class K8SClusterOpenIdConnectConfigOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get clientId() {
    return this.getStringAttribute('client_id');
  } 
  public get groupsClaim() {
    return this.getListAttribute('groups_claim');
  } 
  public get groupsPrefix() {
    return this.getStringAttribute('groups_prefix');
  } 
  public get issuerUrl() {
    return this.getStringAttribute('issuer_url');
  } 
  public get requiredClaim() {
    return this.getListAttribute('required_claim');
  } 
  public get usernameClaim() {
    return this.getStringAttribute('username_claim');
  } 
  public get usernamePrefix() {
    return this.getStringAttribute('username_prefix');
  }
}
export interface K8SClusterTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#create K8SCluster#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#default K8SCluster#default}
  */
  readonly default?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#delete K8SCluster#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#read K8SCluster#read}
  */
  readonly read?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster#update K8SCluster#update}
  */
  readonly update?: string;
}

export function k8SClusterTimeoutsToTerraform(struct?: K8SClusterTimeouts | cdktf.IResolvable): any {
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

export class K8SClusterTimeoutsOutputReference extends cdktf.ComplexObject {

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
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster scaleway_k8s_cluster}
*/
export class K8SCluster extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "scaleway_k8s_cluster";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster scaleway_k8s_cluster} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options K8SClusterConfig
  */
  public constructor(scope: Construct, id: string, config: K8SClusterConfig) {
    super(scope, id, {
      terraformResourceType: 'scaleway_k8s_cluster',
      terraformGeneratorMetadata: {
        providerName: 'scaleway',
        providerVersionConstraint: '~> 2.81'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._admissionPlugins = config.admissionPlugins;
    this._apiserverCertSans = config.apiserverCertSans;
    this._cni = config.cni;
    this._deleteAdditionalResources = config.deleteAdditionalResources;
    this._description = config.description;
    this._featureGates = config.featureGates;
    this._id = config.id;
    this._name = config.name;
    this._podCidr = config.podCidr;
    this._privateNetworkId = config.privateNetworkId;
    this._projectId = config.projectId;
    this._region = config.region;
    this._serviceCidr = config.serviceCidr;
    this._serviceDnsIp = config.serviceDnsIp;
    this._tags = config.tags;
    this._type = config.type;
    this._upgradePools = config.upgradePools;
    this._version = config.version;
    this._autoUpgrade = config.autoUpgrade;
    this._autoscalerConfig = config.autoscalerConfig;
    this._openIdConnectConfig = config.openIdConnectConfig;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // admission_plugins - computed: false, optional: true, required: false
  private _admissionPlugins?: string[]; 
  public get admissionPlugins() {
    return this.getListAttribute('admission_plugins');
  }

  // apiserver_cert_sans - computed: false, optional: true, required: false
  private _apiserverCertSans?: string[]; 
  public get apiserverCertSans() {
    return this.getListAttribute('apiserver_cert_sans');
  }

  // apiserver_url - computed: true, optional: false, required: false
  public get apiserverUrl() {
    return this.getStringAttribute('apiserver_url');
  }

  // cni - computed: false, optional: false, required: true
  private _cni?: string; 
  public get cni() {
    return this.getStringAttribute('cni');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // delete_additional_resources - computed: false, optional: false, required: true
  private _deleteAdditionalResources?: boolean | cdktf.IResolvable; 
  public get deleteAdditionalResources() {
    return this.getBooleanAttribute('delete_additional_resources');
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }

  // feature_gates - computed: false, optional: true, required: false
  private _featureGates?: string[]; 
  public get featureGates() {
    return this.getListAttribute('feature_gates');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public get kubeconfig() {
    return new K8SClusterKubeconfigList(this, "kubeconfig", false);
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // organization_id - computed: true, optional: false, required: false
  public get organizationId() {
    return this.getStringAttribute('organization_id');
  }

  // pod_cidr - computed: true, optional: true, required: false
  private _podCidr?: string; 
  public get podCidr() {
    return this.getStringAttribute('pod_cidr');
  }

  // private_network_id - computed: false, optional: true, required: false
  private _privateNetworkId?: string; 
  public get privateNetworkId() {
    return this.getStringAttribute('private_network_id');
  }

  // project_id - computed: true, optional: true, required: false
  private _projectId?: string; 
  public get projectId() {
    return this.getStringAttribute('project_id');
  }

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // service_cidr - computed: true, optional: true, required: false
  private _serviceCidr?: string; 
  public get serviceCidr() {
    return this.getStringAttribute('service_cidr');
  }

  // service_dns_ip - computed: true, optional: true, required: false
  private _serviceDnsIp?: string; 
  public get serviceDnsIp() {
    return this.getStringAttribute('service_dns_ip');
  }

  // srn - computed: true, optional: false, required: false
  public get srn() {
    return this.getStringAttribute('srn');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return this.getListAttribute('tags');
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }

  // upgrade_available - computed: true, optional: false, required: false
  public get upgradeAvailable() {
    return this.getBooleanAttribute('upgrade_available');
  }

  // upgrade_pools - computed: false, optional: true, required: false
  private _upgradePools?: boolean | cdktf.IResolvable; 
  public get upgradePools() {
    return this.getBooleanAttribute('upgrade_pools');
  }

  // version - computed: false, optional: false, required: true
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }

  // wildcard_dns - computed: true, optional: false, required: false
  public get wildcardDns() {
    return this.getStringAttribute('wildcard_dns');
  }
  private _autoUpgrade?: any;
  public get autoUpgrade() {
    return new K8SClusterAutoUpgradeOutputReference(this, "auto_upgrade");
  }
  private _autoscalerConfig?: any;
  public get autoscalerConfig() {
    return new K8SClusterAutoscalerConfigOutputReference(this, "autoscaler_config");
  }
  private _openIdConnectConfig?: any;
  public get openIdConnectConfig() {
    return new K8SClusterOpenIdConnectConfigOutputReference(this, "open_id_connect_config");
  }
  private _timeouts?: any;
  public get timeouts() {
    return new K8SClusterTimeoutsOutputReference(this, "timeouts");
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      admission_plugins: cdktf.listMapper(cdktf.stringToTerraform, false)(this._admissionPlugins),
      apiserver_cert_sans: cdktf.listMapper(cdktf.stringToTerraform, false)(this._apiserverCertSans),
      cni: cdktf.stringToTerraform(this._cni),
      delete_additional_resources: cdktf.booleanToTerraform(this._deleteAdditionalResources),
      description: cdktf.stringToTerraform(this._description),
      feature_gates: cdktf.listMapper(cdktf.stringToTerraform, false)(this._featureGates),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      pod_cidr: cdktf.stringToTerraform(this._podCidr),
      private_network_id: cdktf.stringToTerraform(this._privateNetworkId),
      project_id: cdktf.stringToTerraform(this._projectId),
      region: cdktf.stringToTerraform(this._region),
      service_cidr: cdktf.stringToTerraform(this._serviceCidr),
      service_dns_ip: cdktf.stringToTerraform(this._serviceDnsIp),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      type: cdktf.stringToTerraform(this._type),
      upgrade_pools: cdktf.booleanToTerraform(this._upgradePools),
      version: cdktf.stringToTerraform(this._version),
      auto_upgrade: k8SClusterAutoUpgradeToTerraform(this._autoUpgrade),
      autoscaler_config: k8SClusterAutoscalerConfigToTerraform(this._autoscalerConfig),
      open_id_connect_config: k8SClusterOpenIdConnectConfigToTerraform(this._openIdConnectConfig),
      timeouts: k8SClusterTimeoutsToTerraform(this._timeouts),
    };
  }
}
