// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectKubeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#id CloudProjectKube#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#kube_proxy_mode CloudProjectKube#kube_proxy_mode}
  */
  readonly kubeProxyMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#load_balancers_subnet_id CloudProjectKube#load_balancers_subnet_id}
  */
  readonly loadBalancersSubnetId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#name CloudProjectKube#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#nodes_subnet_id CloudProjectKube#nodes_subnet_id}
  */
  readonly nodesSubnetId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#plan CloudProjectKube#plan}
  */
  readonly plan?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#private_network_id CloudProjectKube#private_network_id}
  */
  readonly privateNetworkId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#region CloudProjectKube#region}
  */
  readonly region: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#service_name CloudProjectKube#service_name}
  */
  readonly serviceName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#update_policy CloudProjectKube#update_policy}
  */
  readonly updatePolicy?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#version CloudProjectKube#version}
  */
  readonly version?: string;
  /**
  * customization block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#customization CloudProjectKube#customization}
  */
  readonly customization?: CloudProjectKubeCustomization[] | cdktf.IResolvable;
  /**
  * customization_apiserver block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#customization_apiserver CloudProjectKube#customization_apiserver}
  */
  readonly customizationApiserver?: CloudProjectKubeCustomizationApiserverA[] | cdktf.IResolvable;
  /**
  * customization_cilium block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#customization_cilium CloudProjectKube#customization_cilium}
  */
  readonly customizationCilium?: CloudProjectKubeCustomizationCilium;
  /**
  * customization_kube_proxy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#customization_kube_proxy CloudProjectKube#customization_kube_proxy}
  */
  readonly customizationKubeProxy?: CloudProjectKubeCustomizationKubeProxy;
  /**
  * ip_allocation_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#ip_allocation_policy CloudProjectKube#ip_allocation_policy}
  */
  readonly ipAllocationPolicy?: CloudProjectKubeIpAllocationPolicy;
  /**
  * private_network_configuration block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#private_network_configuration CloudProjectKube#private_network_configuration}
  */
  readonly privateNetworkConfiguration?: CloudProjectKubePrivateNetworkConfiguration;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#timeouts CloudProjectKube#timeouts}
  */
  readonly timeouts?: CloudProjectKubeTimeouts;
}
export interface CloudProjectKubeKubeconfigAttributes {
}

export function cloudProjectKubeKubeconfigAttributesToTerraform(struct?: CloudProjectKubeKubeconfigAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export class CloudProjectKubeKubeconfigAttributesOutputReference extends cdktf.ComplexObject {

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

export class CloudProjectKubeKubeconfigAttributesList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeKubeconfigAttributesOutputReference {
    return new CloudProjectKubeKubeconfigAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomizationApiserverAdmissionplugins {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#disabled CloudProjectKube#disabled}
  */
  readonly disabled?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: string[];
}

export function cloudProjectKubeCustomizationApiserverAdmissionpluginsToTerraform(struct?: CloudProjectKubeCustomizationApiserverAdmissionplugins | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    disabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.disabled),
    enabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.enabled),
  }
}

export class CloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get disabled() {
    return this.getListAttribute('disabled');
  } 
  public get enabled() {
    return this.getListAttribute('enabled');
  }
}

export class CloudProjectKubeCustomizationApiserverAdmissionpluginsList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference {
    return new CloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomizationApiserver {
  /**
  * admissionplugins block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#admissionplugins CloudProjectKube#admissionplugins}
  */
  readonly admissionplugins?: CloudProjectKubeCustomizationApiserverAdmissionplugins[] | cdktf.IResolvable;
}

export function cloudProjectKubeCustomizationApiserverToTerraform(struct?: CloudProjectKubeCustomizationApiserver | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admissionplugins: cdktf.listMapper(cloudProjectKubeCustomizationApiserverAdmissionpluginsToTerraform, true)(struct!.admissionplugins),
  }
}

export class CloudProjectKubeCustomizationApiserverOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }
  public get admissionplugins() {
    return new CloudProjectKubeCustomizationApiserverAdmissionpluginsList(this, "admissionplugins", true);
  }
}

export class CloudProjectKubeCustomizationApiserverList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeCustomizationApiserverOutputReference {
    return new CloudProjectKubeCustomizationApiserverOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomization {
  /**
  * apiserver block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#apiserver CloudProjectKube#apiserver}
  */
  readonly apiserver?: CloudProjectKubeCustomizationApiserver[] | cdktf.IResolvable;
}

export function cloudProjectKubeCustomizationToTerraform(struct?: CloudProjectKubeCustomization | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    apiserver: cdktf.listMapper(cloudProjectKubeCustomizationApiserverToTerraform, true)(struct!.apiserver),
  }
}

export class CloudProjectKubeCustomizationOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }
  public get apiserver() {
    return new CloudProjectKubeCustomizationApiserverList(this, "apiserver", true);
  }
}

export class CloudProjectKubeCustomizationList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeCustomizationOutputReference {
    return new CloudProjectKubeCustomizationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomizationApiserverAdmissionpluginsA {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#disabled CloudProjectKube#disabled}
  */
  readonly disabled?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: string[];
}

export function cloudProjectKubeCustomizationApiserverAdmissionpluginsAToTerraform(struct?: CloudProjectKubeCustomizationApiserverAdmissionpluginsA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    disabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.disabled),
    enabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.enabled),
  }
}

export class CloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get disabled() {
    return this.getListAttribute('disabled');
  } 
  public get enabled() {
    return this.getListAttribute('enabled');
  }
}

export class CloudProjectKubeCustomizationApiserverAdmissionpluginsAList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference {
    return new CloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomizationApiserverA {
  /**
  * admissionplugins block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#admissionplugins CloudProjectKube#admissionplugins}
  */
  readonly admissionplugins?: CloudProjectKubeCustomizationApiserverAdmissionpluginsA[] | cdktf.IResolvable;
}

export function cloudProjectKubeCustomizationApiserverAToTerraform(struct?: CloudProjectKubeCustomizationApiserverA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admissionplugins: cdktf.listMapper(cloudProjectKubeCustomizationApiserverAdmissionpluginsAToTerraform, true)(struct!.admissionplugins),
  }
}

export class CloudProjectKubeCustomizationApiserverAOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }
  public get admissionplugins() {
    return new CloudProjectKubeCustomizationApiserverAdmissionpluginsAList(this, "admissionplugins", true);
  }
}

export class CloudProjectKubeCustomizationApiserverAList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectKubeCustomizationApiserverAOutputReference {
    return new CloudProjectKubeCustomizationApiserverAOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectKubeCustomizationCiliumClusterMeshApiServer {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#node_port CloudProjectKube#node_port}
  */
  readonly nodePort?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#service_type CloudProjectKube#service_type}
  */
  readonly serviceType?: string;
}

export function cloudProjectKubeCustomizationCiliumClusterMeshApiServerToTerraform(struct?: CloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference | CloudProjectKubeCustomizationCiliumClusterMeshApiServer): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    node_port: cdktf.numberToTerraform(struct!.nodePort),
    service_type: cdktf.stringToTerraform(struct!.serviceType),
  }
}

export class CloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get nodePort() {
    return this.getNumberAttribute('node_port');
  } 
  public get serviceType() {
    return this.getStringAttribute('service_type');
  }
}
export interface CloudProjectKubeCustomizationCiliumClusterMesh {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * api_server block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#api_server CloudProjectKube#api_server}
  */
  readonly apiServer?: CloudProjectKubeCustomizationCiliumClusterMeshApiServer;
}

export function cloudProjectKubeCustomizationCiliumClusterMeshToTerraform(struct?: CloudProjectKubeCustomizationCiliumClusterMeshOutputReference | CloudProjectKubeCustomizationCiliumClusterMesh): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    api_server: cloudProjectKubeCustomizationCiliumClusterMeshApiServerToTerraform(struct!.apiServer),
  }
}

export class CloudProjectKubeCustomizationCiliumClusterMeshOutputReference extends cdktf.ComplexObject {

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
  public get apiServer() {
    return new CloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference(this, "api_server");
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleRelay {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

export function cloudProjectKubeCustomizationCiliumHubbleRelayToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleRelayOutputReference | CloudProjectKubeCustomizationCiliumHubbleRelay): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleRelayOutputReference extends cdktf.ComplexObject {

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
export interface CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cpu CloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#memory CloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get cpu() {
    return this.getStringAttribute('cpu');
  } 
  public get memory() {
    return this.getStringAttribute('memory');
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cpu CloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#memory CloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get cpu() {
    return this.getStringAttribute('cpu');
  } 
  public get memory() {
    return this.getStringAttribute('memory');
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUiBackendResources {
  /**
  * limits block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#limits CloudProjectKube#limits}
  */
  readonly limits?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits;
  /**
  * requests block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#requests CloudProjectKube#requests}
  */
  readonly requests?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiBackendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    limits: cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToTerraform(struct!.limits),
    requests: cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToTerraform(struct!.requests),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get limits() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference(this, "limits");
  }
  public get requests() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference(this, "requests");
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cpu CloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#memory CloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get cpu() {
    return this.getStringAttribute('cpu');
  } 
  public get memory() {
    return this.getStringAttribute('memory');
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cpu CloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#memory CloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get cpu() {
    return this.getStringAttribute('cpu');
  } 
  public get memory() {
    return this.getStringAttribute('memory');
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUiFrontendResources {
  /**
  * limits block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#limits CloudProjectKube#limits}
  */
  readonly limits?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits;
  /**
  * requests block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#requests CloudProjectKube#requests}
  */
  readonly requests?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference | CloudProjectKubeCustomizationCiliumHubbleUiFrontendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    limits: cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToTerraform(struct!.limits),
    requests: cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToTerraform(struct!.requests),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get limits() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference(this, "limits");
  }
  public get requests() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference(this, "requests");
  }
}
export interface CloudProjectKubeCustomizationCiliumHubbleUi {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * backend_resources block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#backend_resources CloudProjectKube#backend_resources}
  */
  readonly backendResources?: CloudProjectKubeCustomizationCiliumHubbleUiBackendResources;
  /**
  * frontend_resources block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#frontend_resources CloudProjectKube#frontend_resources}
  */
  readonly frontendResources?: CloudProjectKubeCustomizationCiliumHubbleUiFrontendResources;
}

export function cloudProjectKubeCustomizationCiliumHubbleUiToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleUiOutputReference | CloudProjectKubeCustomizationCiliumHubbleUi): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    backend_resources: cloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToTerraform(struct!.backendResources),
    frontend_resources: cloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToTerraform(struct!.frontendResources),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleUiOutputReference extends cdktf.ComplexObject {

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
  public get backendResources() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference(this, "backend_resources");
  }
  public get frontendResources() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference(this, "frontend_resources");
  }
}
export interface CloudProjectKubeCustomizationCiliumHubble {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#enabled CloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * relay block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#relay CloudProjectKube#relay}
  */
  readonly relay?: CloudProjectKubeCustomizationCiliumHubbleRelay;
  /**
  * ui block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#ui CloudProjectKube#ui}
  */
  readonly ui?: CloudProjectKubeCustomizationCiliumHubbleUi;
}

export function cloudProjectKubeCustomizationCiliumHubbleToTerraform(struct?: CloudProjectKubeCustomizationCiliumHubbleOutputReference | CloudProjectKubeCustomizationCiliumHubble): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    relay: cloudProjectKubeCustomizationCiliumHubbleRelayToTerraform(struct!.relay),
    ui: cloudProjectKubeCustomizationCiliumHubbleUiToTerraform(struct!.ui),
  }
}

export class CloudProjectKubeCustomizationCiliumHubbleOutputReference extends cdktf.ComplexObject {

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
  public get relay() {
    return new CloudProjectKubeCustomizationCiliumHubbleRelayOutputReference(this, "relay");
  }
  public get ui() {
    return new CloudProjectKubeCustomizationCiliumHubbleUiOutputReference(this, "ui");
  }
}
export interface CloudProjectKubeCustomizationCilium {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cluster_id CloudProjectKube#cluster_id}
  */
  readonly clusterId?: number;
  /**
  * cluster_mesh block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#cluster_mesh CloudProjectKube#cluster_mesh}
  */
  readonly clusterMesh?: CloudProjectKubeCustomizationCiliumClusterMesh;
  /**
  * hubble block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#hubble CloudProjectKube#hubble}
  */
  readonly hubble?: CloudProjectKubeCustomizationCiliumHubble;
}

export function cloudProjectKubeCustomizationCiliumToTerraform(struct?: CloudProjectKubeCustomizationCiliumOutputReference | CloudProjectKubeCustomizationCilium): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cluster_id: cdktf.numberToTerraform(struct!.clusterId),
    cluster_mesh: cloudProjectKubeCustomizationCiliumClusterMeshToTerraform(struct!.clusterMesh),
    hubble: cloudProjectKubeCustomizationCiliumHubbleToTerraform(struct!.hubble),
  }
}

export class CloudProjectKubeCustomizationCiliumOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get clusterId() {
    return this.getNumberAttribute('cluster_id');
  }
  public get clusterMesh() {
    return new CloudProjectKubeCustomizationCiliumClusterMeshOutputReference(this, "cluster_mesh");
  }
  public get hubble() {
    return new CloudProjectKubeCustomizationCiliumHubbleOutputReference(this, "hubble");
  }
}
export interface CloudProjectKubeCustomizationKubeProxyIptables {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#min_sync_period CloudProjectKube#min_sync_period}
  */
  readonly minSyncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#sync_period CloudProjectKube#sync_period}
  */
  readonly syncPeriod?: string;
}

export function cloudProjectKubeCustomizationKubeProxyIptablesToTerraform(struct?: CloudProjectKubeCustomizationKubeProxyIptablesOutputReference | CloudProjectKubeCustomizationKubeProxyIptables): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min_sync_period: cdktf.stringToTerraform(struct!.minSyncPeriod),
    sync_period: cdktf.stringToTerraform(struct!.syncPeriod),
  }
}

export class CloudProjectKubeCustomizationKubeProxyIptablesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get minSyncPeriod() {
    return this.getStringAttribute('min_sync_period');
  } 
  public get syncPeriod() {
    return this.getStringAttribute('sync_period');
  }
}
export interface CloudProjectKubeCustomizationKubeProxyIpvs {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#min_sync_period CloudProjectKube#min_sync_period}
  */
  readonly minSyncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#scheduler CloudProjectKube#scheduler}
  */
  readonly scheduler?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#sync_period CloudProjectKube#sync_period}
  */
  readonly syncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#tcp_fin_timeout CloudProjectKube#tcp_fin_timeout}
  */
  readonly tcpFinTimeout?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#tcp_timeout CloudProjectKube#tcp_timeout}
  */
  readonly tcpTimeout?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#udp_timeout CloudProjectKube#udp_timeout}
  */
  readonly udpTimeout?: string;
}

export function cloudProjectKubeCustomizationKubeProxyIpvsToTerraform(struct?: CloudProjectKubeCustomizationKubeProxyIpvsOutputReference | CloudProjectKubeCustomizationKubeProxyIpvs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min_sync_period: cdktf.stringToTerraform(struct!.minSyncPeriod),
    scheduler: cdktf.stringToTerraform(struct!.scheduler),
    sync_period: cdktf.stringToTerraform(struct!.syncPeriod),
    tcp_fin_timeout: cdktf.stringToTerraform(struct!.tcpFinTimeout),
    tcp_timeout: cdktf.stringToTerraform(struct!.tcpTimeout),
    udp_timeout: cdktf.stringToTerraform(struct!.udpTimeout),
  }
}

export class CloudProjectKubeCustomizationKubeProxyIpvsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get minSyncPeriod() {
    return this.getStringAttribute('min_sync_period');
  } 
  public get scheduler() {
    return this.getStringAttribute('scheduler');
  } 
  public get syncPeriod() {
    return this.getStringAttribute('sync_period');
  } 
  public get tcpFinTimeout() {
    return this.getStringAttribute('tcp_fin_timeout');
  } 
  public get tcpTimeout() {
    return this.getStringAttribute('tcp_timeout');
  } 
  public get udpTimeout() {
    return this.getStringAttribute('udp_timeout');
  }
}
export interface CloudProjectKubeCustomizationKubeProxy {
  /**
  * iptables block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#iptables CloudProjectKube#iptables}
  */
  readonly iptables?: CloudProjectKubeCustomizationKubeProxyIptables;
  /**
  * ipvs block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#ipvs CloudProjectKube#ipvs}
  */
  readonly ipvs?: CloudProjectKubeCustomizationKubeProxyIpvs;
}

export function cloudProjectKubeCustomizationKubeProxyToTerraform(struct?: CloudProjectKubeCustomizationKubeProxyOutputReference | CloudProjectKubeCustomizationKubeProxy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    iptables: cloudProjectKubeCustomizationKubeProxyIptablesToTerraform(struct!.iptables),
    ipvs: cloudProjectKubeCustomizationKubeProxyIpvsToTerraform(struct!.ipvs),
  }
}

export class CloudProjectKubeCustomizationKubeProxyOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get iptables() {
    return new CloudProjectKubeCustomizationKubeProxyIptablesOutputReference(this, "iptables");
  }
  public get ipvs() {
    return new CloudProjectKubeCustomizationKubeProxyIpvsOutputReference(this, "ipvs");
  }
}
export interface CloudProjectKubeIpAllocationPolicy {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#pods_ipv4_cidr CloudProjectKube#pods_ipv4_cidr}
  */
  readonly podsIpv4Cidr?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#services_ipv4_cidr CloudProjectKube#services_ipv4_cidr}
  */
  readonly servicesIpv4Cidr?: string;
}

export function cloudProjectKubeIpAllocationPolicyToTerraform(struct?: CloudProjectKubeIpAllocationPolicyOutputReference | CloudProjectKubeIpAllocationPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    pods_ipv4_cidr: cdktf.stringToTerraform(struct!.podsIpv4Cidr),
    services_ipv4_cidr: cdktf.stringToTerraform(struct!.servicesIpv4Cidr),
  }
}

export class CloudProjectKubeIpAllocationPolicyOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get podsIpv4Cidr() {
    return this.getStringAttribute('pods_ipv4_cidr');
  } 
  public get servicesIpv4Cidr() {
    return this.getStringAttribute('services_ipv4_cidr');
  }
}
export interface CloudProjectKubePrivateNetworkConfiguration {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#default_vrack_gateway CloudProjectKube#default_vrack_gateway}
  */
  readonly defaultVrackGateway: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#private_network_routing_as_default CloudProjectKube#private_network_routing_as_default}
  */
  readonly privateNetworkRoutingAsDefault: boolean | cdktf.IResolvable;
}

export function cloudProjectKubePrivateNetworkConfigurationToTerraform(struct?: CloudProjectKubePrivateNetworkConfigurationOutputReference | CloudProjectKubePrivateNetworkConfiguration): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    default_vrack_gateway: cdktf.stringToTerraform(struct!.defaultVrackGateway),
    private_network_routing_as_default: cdktf.booleanToTerraform(struct!.privateNetworkRoutingAsDefault),
  }
}

export class CloudProjectKubePrivateNetworkConfigurationOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  } 
  public get defaultVrackGateway() {
    return this.getStringAttribute('default_vrack_gateway');
  } 
  public get privateNetworkRoutingAsDefault() {
    return this.getBooleanAttribute('private_network_routing_as_default');
  }
}
export interface CloudProjectKubeTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#create CloudProjectKube#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#default CloudProjectKube#default}
  */
  readonly default?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#delete CloudProjectKube#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#read CloudProjectKube#read}
  */
  readonly read?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube#update CloudProjectKube#update}
  */
  readonly update?: string;
}

export function cloudProjectKubeTimeoutsToTerraform(struct?: CloudProjectKubeTimeouts | cdktf.IResolvable): any {
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

export class CloudProjectKubeTimeoutsOutputReference extends cdktf.ComplexObject {

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
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube ovh_cloud_project_kube}
*/
export class CloudProjectKube extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_kube";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube ovh_cloud_project_kube} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectKubeConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectKubeConfig) {
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
    this._kubeProxyMode = config.kubeProxyMode;
    this._loadBalancersSubnetId = config.loadBalancersSubnetId;
    this._name = config.name;
    this._nodesSubnetId = config.nodesSubnetId;
    this._plan = config.plan;
    this._privateNetworkId = config.privateNetworkId;
    this._region = config.region;
    this._serviceName = config.serviceName;
    this._updatePolicy = config.updatePolicy;
    this._version = config.version;
    this._customization = config.customization;
    this._customizationApiserver = config.customizationApiserver;
    this._customizationCilium = config.customizationCilium;
    this._customizationKubeProxy = config.customizationKubeProxy;
    this._ipAllocationPolicy = config.ipAllocationPolicy;
    this._privateNetworkConfiguration = config.privateNetworkConfiguration;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // control_plane_is_up_to_date - computed: true, optional: false, required: false
  public get controlPlaneIsUpToDate() {
    return this.getBooleanAttribute('control_plane_is_up_to_date');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_up_to_date - computed: true, optional: false, required: false
  public get isUpToDate() {
    return this.getBooleanAttribute('is_up_to_date');
  }

  // kube_proxy_mode - computed: true, optional: true, required: false
  private _kubeProxyMode?: string; 
  public get kubeProxyMode() {
    return this.getStringAttribute('kube_proxy_mode');
  }

  // kubeconfig - computed: true, optional: false, required: false
  public get kubeconfig() {
    return this.getStringAttribute('kubeconfig');
  }
  public get kubeconfigAttributes() {
    return new CloudProjectKubeKubeconfigAttributesList(this, "kubeconfig_attributes", false);
  }

  // load_balancers_subnet_id - computed: false, optional: true, required: false
  private _loadBalancersSubnetId?: string; 
  public get loadBalancersSubnetId() {
    return this.getStringAttribute('load_balancers_subnet_id');
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // next_upgrade_versions - computed: true, optional: false, required: false
  public get nextUpgradeVersions() {
    return cdktf.Fn.tolist(this.getListAttribute('next_upgrade_versions'));
  }

  // nodes_subnet_id - computed: true, optional: true, required: false
  private _nodesSubnetId?: string; 
  public get nodesSubnetId() {
    return this.getStringAttribute('nodes_subnet_id');
  }

  // nodes_url - computed: true, optional: false, required: false
  public get nodesUrl() {
    return this.getStringAttribute('nodes_url');
  }

  // plan - computed: true, optional: true, required: false
  private _plan?: string; 
  public get plan() {
    return this.getStringAttribute('plan');
  }

  // private_network_id - computed: false, optional: true, required: false
  private _privateNetworkId?: string; 
  public get privateNetworkId() {
    return this.getStringAttribute('private_network_id');
  }

  // region - computed: false, optional: false, required: true
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // update_policy - computed: true, optional: true, required: false
  private _updatePolicy?: string; 
  public get updatePolicy() {
    return this.getStringAttribute('update_policy');
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // version - computed: true, optional: true, required: false
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  private _customization?: any;
  public get customization() {
    return new CloudProjectKubeCustomizationList(this, "customization", true);
  }
  private _customizationApiserver?: any;
  public get customizationApiserver() {
    return new CloudProjectKubeCustomizationApiserverAList(this, "customization_apiserver", true);
  }
  private _customizationCilium?: any;
  public get customizationCilium() {
    return new CloudProjectKubeCustomizationCiliumOutputReference(this, "customization_cilium");
  }
  private _customizationKubeProxy?: any;
  public get customizationKubeProxy() {
    return new CloudProjectKubeCustomizationKubeProxyOutputReference(this, "customization_kube_proxy");
  }
  private _ipAllocationPolicy?: any;
  public get ipAllocationPolicy() {
    return new CloudProjectKubeIpAllocationPolicyOutputReference(this, "ip_allocation_policy");
  }
  private _privateNetworkConfiguration?: any;
  public get privateNetworkConfiguration() {
    return new CloudProjectKubePrivateNetworkConfigurationOutputReference(this, "private_network_configuration");
  }
  private _timeouts?: any;
  public get timeouts() {
    return new CloudProjectKubeTimeoutsOutputReference(this, "timeouts");
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      kube_proxy_mode: cdktf.stringToTerraform(this._kubeProxyMode),
      load_balancers_subnet_id: cdktf.stringToTerraform(this._loadBalancersSubnetId),
      name: cdktf.stringToTerraform(this._name),
      nodes_subnet_id: cdktf.stringToTerraform(this._nodesSubnetId),
      plan: cdktf.stringToTerraform(this._plan),
      private_network_id: cdktf.stringToTerraform(this._privateNetworkId),
      region: cdktf.stringToTerraform(this._region),
      service_name: cdktf.stringToTerraform(this._serviceName),
      update_policy: cdktf.stringToTerraform(this._updatePolicy),
      version: cdktf.stringToTerraform(this._version),
      customization: cdktf.listMapper(cloudProjectKubeCustomizationToTerraform, true)(this._customization),
      customization_apiserver: cdktf.listMapper(cloudProjectKubeCustomizationApiserverAToTerraform, true)(this._customizationApiserver),
      customization_cilium: cloudProjectKubeCustomizationCiliumToTerraform(this._customizationCilium),
      customization_kube_proxy: cloudProjectKubeCustomizationKubeProxyToTerraform(this._customizationKubeProxy),
      ip_allocation_policy: cloudProjectKubeIpAllocationPolicyToTerraform(this._ipAllocationPolicy),
      private_network_configuration: cloudProjectKubePrivateNetworkConfigurationToTerraform(this._privateNetworkConfiguration),
      timeouts: cloudProjectKubeTimeoutsToTerraform(this._timeouts),
    };
  }
}
