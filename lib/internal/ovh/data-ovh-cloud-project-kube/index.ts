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
  * customization block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#customization DataOvhCloudProjectKube#customization}
  */
  readonly customization?: DataOvhCloudProjectKubeCustomization[] | cdktf.IResolvable;
  /**
  * customization_apiserver block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#customization_apiserver DataOvhCloudProjectKube#customization_apiserver}
  */
  readonly customizationApiserver?: DataOvhCloudProjectKubeCustomizationApiserverA[] | cdktf.IResolvable;
  /**
  * customization_cilium block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#customization_cilium DataOvhCloudProjectKube#customization_cilium}
  */
  readonly customizationCilium?: DataOvhCloudProjectKubeCustomizationCilium;
  /**
  * customization_kube_proxy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#customization_kube_proxy DataOvhCloudProjectKube#customization_kube_proxy}
  */
  readonly customizationKubeProxy?: DataOvhCloudProjectKubeCustomizationKubeProxy;
  /**
  * ip_allocation_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#ip_allocation_policy DataOvhCloudProjectKube#ip_allocation_policy}
  */
  readonly ipAllocationPolicy?: DataOvhCloudProjectKubeIpAllocationPolicy;
}
export interface DataOvhCloudProjectKubeKubeconfigAttributes {
}

export function dataOvhCloudProjectKubeKubeconfigAttributesToTerraform(struct?: DataOvhCloudProjectKubeKubeconfigAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
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
export interface DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#disabled DataOvhCloudProjectKube#disabled}
  */
  readonly disabled?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: string[];
}

export function dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    disabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.disabled),
    enabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.enabled),
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference extends cdktf.ComplexObject {

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

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsList extends cdktf.ComplexList {

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
  public get(index: number): DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference {
    return new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeCustomizationApiserver {
  /**
  * admissionplugins block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#admissionplugins DataOvhCloudProjectKube#admissionplugins}
  */
  readonly admissionplugins?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins[] | cdktf.IResolvable;
}

export function dataOvhCloudProjectKubeCustomizationApiserverToTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserver | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admissionplugins: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsToTerraform, true)(struct!.admissionplugins),
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsList(this, "admissionplugins", true);
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverList extends cdktf.ComplexList {

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
  public get(index: number): DataOvhCloudProjectKubeCustomizationApiserverOutputReference {
    return new DataOvhCloudProjectKubeCustomizationApiserverOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeCustomization {
  /**
  * apiserver block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#apiserver DataOvhCloudProjectKube#apiserver}
  */
  readonly apiserver?: DataOvhCloudProjectKubeCustomizationApiserver[] | cdktf.IResolvable;
}

export function dataOvhCloudProjectKubeCustomizationToTerraform(struct?: DataOvhCloudProjectKubeCustomization | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    apiserver: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationApiserverToTerraform, true)(struct!.apiserver),
  }
}

export class DataOvhCloudProjectKubeCustomizationOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationApiserverList(this, "apiserver", true);
  }
}

export class DataOvhCloudProjectKubeCustomizationList extends cdktf.ComplexList {

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
  public get(index: number): DataOvhCloudProjectKubeCustomizationOutputReference {
    return new DataOvhCloudProjectKubeCustomizationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#disabled DataOvhCloudProjectKube#disabled}
  */
  readonly disabled?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: string[];
}

export function dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAToTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    disabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.disabled),
    enabled: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.enabled),
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference extends cdktf.ComplexObject {

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

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAList extends cdktf.ComplexList {

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
  public get(index: number): DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference {
    return new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeCustomizationApiserverA {
  /**
  * admissionplugins block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#admissionplugins DataOvhCloudProjectKube#admissionplugins}
  */
  readonly admissionplugins?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA[] | cdktf.IResolvable;
}

export function dataOvhCloudProjectKubeCustomizationApiserverAToTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admissionplugins: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAToTerraform, true)(struct!.admissionplugins),
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAList(this, "admissionplugins", true);
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAList extends cdktf.ComplexList {

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
  public get(index: number): DataOvhCloudProjectKubeCustomizationApiserverAOutputReference {
    return new DataOvhCloudProjectKubeCustomizationApiserverAOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#node_port DataOvhCloudProjectKube#node_port}
  */
  readonly nodePort?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#service_type DataOvhCloudProjectKube#service_type}
  */
  readonly serviceType?: string;
}

export function dataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference | DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    node_port: cdktf.numberToTerraform(struct!.nodePort),
    service_type: cdktf.stringToTerraform(struct!.serviceType),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumClusterMesh {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * api_server block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#api_server DataOvhCloudProjectKube#api_server}
  */
  readonly apiServer?: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer;
}

export function dataOvhCloudProjectKubeCustomizationCiliumClusterMeshToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference | DataOvhCloudProjectKubeCustomizationCiliumClusterMesh): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    api_server: dataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerToTerraform(struct!.apiServer),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference(this, "api_server");
  }
}
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleRelayToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cpu DataOvhCloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#memory DataOvhCloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cpu DataOvhCloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#memory DataOvhCloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources {
  /**
  * limits block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#limits DataOvhCloudProjectKube#limits}
  */
  readonly limits?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits;
  /**
  * requests block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#requests DataOvhCloudProjectKube#requests}
  */
  readonly requests?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    limits: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToTerraform(struct!.limits),
    requests: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToTerraform(struct!.requests),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get limits() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference(this, "limits");
  }
  public get requests() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference(this, "requests");
  }
}
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cpu DataOvhCloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#memory DataOvhCloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cpu DataOvhCloudProjectKube#cpu}
  */
  readonly cpu?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#memory DataOvhCloudProjectKube#memory}
  */
  readonly memory?: string;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cpu: cdktf.stringToTerraform(struct!.cpu),
    memory: cdktf.stringToTerraform(struct!.memory),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources {
  /**
  * limits block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#limits DataOvhCloudProjectKube#limits}
  */
  readonly limits?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits;
  /**
  * requests block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#requests DataOvhCloudProjectKube#requests}
  */
  readonly requests?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    limits: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToTerraform(struct!.limits),
    requests: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToTerraform(struct!.requests),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get limits() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference(this, "limits");
  }
  public get requests() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference(this, "requests");
  }
}
export interface DataOvhCloudProjectKubeCustomizationCiliumHubbleUi {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * backend_resources block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#backend_resources DataOvhCloudProjectKube#backend_resources}
  */
  readonly backendResources?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources;
  /**
  * frontend_resources block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#frontend_resources DataOvhCloudProjectKube#frontend_resources}
  */
  readonly frontendResources?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUi): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    backend_resources: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToTerraform(struct!.backendResources),
    frontend_resources: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToTerraform(struct!.frontendResources),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference(this, "backend_resources");
  }
  public get frontendResources() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference(this, "frontend_resources");
  }
}
export interface DataOvhCloudProjectKubeCustomizationCiliumHubble {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#enabled DataOvhCloudProjectKube#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * relay block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#relay DataOvhCloudProjectKube#relay}
  */
  readonly relay?: DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay;
  /**
  * ui block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#ui DataOvhCloudProjectKube#ui}
  */
  readonly ui?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUi;
}

export function dataOvhCloudProjectKubeCustomizationCiliumHubbleToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubble): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    relay: dataOvhCloudProjectKubeCustomizationCiliumHubbleRelayToTerraform(struct!.relay),
    ui: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiToTerraform(struct!.ui),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference(this, "relay");
  }
  public get ui() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference(this, "ui");
  }
}
export interface DataOvhCloudProjectKubeCustomizationCilium {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cluster_id DataOvhCloudProjectKube#cluster_id}
  */
  readonly clusterId?: number;
  /**
  * cluster_mesh block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#cluster_mesh DataOvhCloudProjectKube#cluster_mesh}
  */
  readonly clusterMesh?: DataOvhCloudProjectKubeCustomizationCiliumClusterMesh;
  /**
  * hubble block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#hubble DataOvhCloudProjectKube#hubble}
  */
  readonly hubble?: DataOvhCloudProjectKubeCustomizationCiliumHubble;
}

export function dataOvhCloudProjectKubeCustomizationCiliumToTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumOutputReference | DataOvhCloudProjectKubeCustomizationCilium): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cluster_id: cdktf.numberToTerraform(struct!.clusterId),
    cluster_mesh: dataOvhCloudProjectKubeCustomizationCiliumClusterMeshToTerraform(struct!.clusterMesh),
    hubble: dataOvhCloudProjectKubeCustomizationCiliumHubbleToTerraform(struct!.hubble),
  }
}

export class DataOvhCloudProjectKubeCustomizationCiliumOutputReference extends cdktf.ComplexObject {

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
    return new DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference(this, "cluster_mesh");
  }
  public get hubble() {
    return new DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference(this, "hubble");
  }
}
export interface DataOvhCloudProjectKubeCustomizationKubeProxyIptables {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#min_sync_period DataOvhCloudProjectKube#min_sync_period}
  */
  readonly minSyncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#sync_period DataOvhCloudProjectKube#sync_period}
  */
  readonly syncPeriod?: string;
}

export function dataOvhCloudProjectKubeCustomizationKubeProxyIptablesToTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxyIptables): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min_sync_period: cdktf.stringToTerraform(struct!.minSyncPeriod),
    sync_period: cdktf.stringToTerraform(struct!.syncPeriod),
  }
}

export class DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationKubeProxyIpvs {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#min_sync_period DataOvhCloudProjectKube#min_sync_period}
  */
  readonly minSyncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#scheduler DataOvhCloudProjectKube#scheduler}
  */
  readonly scheduler?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#sync_period DataOvhCloudProjectKube#sync_period}
  */
  readonly syncPeriod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#tcp_fin_timeout DataOvhCloudProjectKube#tcp_fin_timeout}
  */
  readonly tcpFinTimeout?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#tcp_timeout DataOvhCloudProjectKube#tcp_timeout}
  */
  readonly tcpTimeout?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#udp_timeout DataOvhCloudProjectKube#udp_timeout}
  */
  readonly udpTimeout?: string;
}

export function dataOvhCloudProjectKubeCustomizationKubeProxyIpvsToTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxyIpvs): any {
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

export class DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference extends cdktf.ComplexObject {

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
export interface DataOvhCloudProjectKubeCustomizationKubeProxy {
  /**
  * iptables block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#iptables DataOvhCloudProjectKube#iptables}
  */
  readonly iptables?: DataOvhCloudProjectKubeCustomizationKubeProxyIptables;
  /**
  * ipvs block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#ipvs DataOvhCloudProjectKube#ipvs}
  */
  readonly ipvs?: DataOvhCloudProjectKubeCustomizationKubeProxyIpvs;
}

export function dataOvhCloudProjectKubeCustomizationKubeProxyToTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    iptables: dataOvhCloudProjectKubeCustomizationKubeProxyIptablesToTerraform(struct!.iptables),
    ipvs: dataOvhCloudProjectKubeCustomizationKubeProxyIpvsToTerraform(struct!.ipvs),
  }
}

export class DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }
  public get iptables() {
    return new DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference(this, "iptables");
  }
  public get ipvs() {
    return new DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference(this, "ipvs");
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
  public get podsIpv4Cidr() {
    return this.getStringAttribute('pods_ipv4_cidr');
  } 
  public get servicesIpv4Cidr() {
    return this.getStringAttribute('services_ipv4_cidr');
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
    this._customization = config.customization;
    this._customizationApiserver = config.customizationApiserver;
    this._customizationCilium = config.customizationCilium;
    this._customizationKubeProxy = config.customizationKubeProxy;
    this._ipAllocationPolicy = config.ipAllocationPolicy;
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

  // kube_id - computed: false, optional: false, required: true
  private _kubeId?: string; 
  public get kubeId() {
    return this.getStringAttribute('kube_id');
  }

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

  // load_balancers_subnet_id - computed: true, optional: false, required: false
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

  // nodes_subnet_id - computed: true, optional: false, required: false
  public get nodesSubnetId() {
    return this.getStringAttribute('nodes_subnet_id');
  }

  // nodes_url - computed: true, optional: false, required: false
  public get nodesUrl() {
    return this.getStringAttribute('nodes_url');
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

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // update_policy - computed: false, optional: true, required: false
  private _updatePolicy?: string; 
  public get updatePolicy() {
    return this.getStringAttribute('update_policy');
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // version - computed: false, optional: true, required: false
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  private _customization?: any;
  public get customization() {
    return new DataOvhCloudProjectKubeCustomizationList(this, "customization", true);
  }
  private _customizationApiserver?: any;
  public get customizationApiserver() {
    return new DataOvhCloudProjectKubeCustomizationApiserverAList(this, "customization_apiserver", true);
  }
  private _customizationCilium?: any;
  public get customizationCilium() {
    return new DataOvhCloudProjectKubeCustomizationCiliumOutputReference(this, "customization_cilium");
  }
  private _customizationKubeProxy?: any;
  public get customizationKubeProxy() {
    return new DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference(this, "customization_kube_proxy");
  }
  private _ipAllocationPolicy?: any;
  public get ipAllocationPolicy() {
    return new DataOvhCloudProjectKubeIpAllocationPolicyOutputReference(this, "ip_allocation_policy");
  }

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
      customization: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationToTerraform, true)(this._customization),
      customization_apiserver: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationApiserverAToTerraform, true)(this._customizationApiserver),
      customization_cilium: dataOvhCloudProjectKubeCustomizationCiliumToTerraform(this._customizationCilium),
      customization_kube_proxy: dataOvhCloudProjectKubeCustomizationKubeProxyToTerraform(this._customizationKubeProxy),
      ip_allocation_policy: dataOvhCloudProjectKubeIpAllocationPolicyToTerraform(this._ipAllocationPolicy),
    };
  }
}
