// https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

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


export function dataOvhCloudProjectKubeKubeconfigAttributesToHclTerraform(struct?: DataOvhCloudProjectKubeKubeconfigAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataOvhCloudProjectKubeKubeconfigAttributesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeKubeconfigAttributes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeKubeconfigAttributes | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
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


export function dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    disabled: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.disabled),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    enabled: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.enabled),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._disabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.disabled = this._disabled;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._disabled = undefined;
      this._enabled = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._disabled = value.disabled;
      this._enabled = value.enabled;
    }
  }

  // disabled - computed: true, optional: true, required: false
  private _disabled?: string[]; 
  public get disabled() {
    return this.getListAttribute('disabled');
  }
  public set disabled(value: string[]) {
    this._disabled = value;
  }
  public resetDisabled() {
    this._disabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disabledInput() {
    return this._disabled;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: string[]; 
  public get enabled() {
    return this.getListAttribute('enabled');
  }
  public set enabled(value: string[]) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsList extends cdktf.ComplexList {
  public internalValue? : DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins[] | cdktf.IResolvable

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


export function dataOvhCloudProjectKubeCustomizationApiserverToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserver | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    admissionplugins: {
      value: cdktf.listMapperHcl(dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsToHclTerraform, true)(struct!.admissionplugins),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationApiserverOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationApiserver | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._admissionplugins?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.admissionplugins = this._admissionplugins?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationApiserver | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._admissionplugins.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._admissionplugins.internalValue = value.admissionplugins;
    }
  }

  // admissionplugins - computed: false, optional: true, required: false
  private _admissionplugins = new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsList(this, "admissionplugins", true);
  public get admissionplugins() {
    return this._admissionplugins;
  }
  public putAdmissionplugins(value: DataOvhCloudProjectKubeCustomizationApiserverAdmissionplugins[] | cdktf.IResolvable) {
    this._admissionplugins.internalValue = value;
  }
  public resetAdmissionplugins() {
    this._admissionplugins.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get admissionpluginsInput() {
    return this._admissionplugins.internalValue;
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverList extends cdktf.ComplexList {
  public internalValue? : DataOvhCloudProjectKubeCustomizationApiserver[] | cdktf.IResolvable

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


export function dataOvhCloudProjectKubeCustomizationToHclTerraform(struct?: DataOvhCloudProjectKubeCustomization | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    apiserver: {
      value: cdktf.listMapperHcl(dataOvhCloudProjectKubeCustomizationApiserverToHclTerraform, true)(struct!.apiserver),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationApiserverList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._apiserver?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiserver = this._apiserver?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomization | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._apiserver.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._apiserver.internalValue = value.apiserver;
    }
  }

  // apiserver - computed: false, optional: true, required: false
  private _apiserver = new DataOvhCloudProjectKubeCustomizationApiserverList(this, "apiserver", true);
  public get apiserver() {
    return this._apiserver;
  }
  public putApiserver(value: DataOvhCloudProjectKubeCustomizationApiserver[] | cdktf.IResolvable) {
    this._apiserver.internalValue = value;
  }
  public resetApiserver() {
    this._apiserver.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiserverInput() {
    return this._apiserver.internalValue;
  }
}

export class DataOvhCloudProjectKubeCustomizationList extends cdktf.ComplexList {
  public internalValue? : DataOvhCloudProjectKubeCustomization[] | cdktf.IResolvable

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


export function dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    disabled: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.disabled),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    enabled: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.enabled),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._disabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.disabled = this._disabled;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._disabled = undefined;
      this._enabled = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._disabled = value.disabled;
      this._enabled = value.enabled;
    }
  }

  // disabled - computed: true, optional: true, required: false
  private _disabled?: string[]; 
  public get disabled() {
    return this.getListAttribute('disabled');
  }
  public set disabled(value: string[]) {
    this._disabled = value;
  }
  public resetDisabled() {
    this._disabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disabledInput() {
    return this._disabled;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: string[]; 
  public get enabled() {
    return this.getListAttribute('enabled');
  }
  public set enabled(value: string[]) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAList extends cdktf.ComplexList {
  public internalValue? : DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA[] | cdktf.IResolvable

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


export function dataOvhCloudProjectKubeCustomizationApiserverAToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationApiserverA | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    admissionplugins: {
      value: cdktf.listMapperHcl(dataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAToHclTerraform, true)(struct!.admissionplugins),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationApiserverAOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationApiserverA | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._admissionplugins?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.admissionplugins = this._admissionplugins?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationApiserverA | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._admissionplugins.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._admissionplugins.internalValue = value.admissionplugins;
    }
  }

  // admissionplugins - computed: false, optional: true, required: false
  private _admissionplugins = new DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsAList(this, "admissionplugins", true);
  public get admissionplugins() {
    return this._admissionplugins;
  }
  public putAdmissionplugins(value: DataOvhCloudProjectKubeCustomizationApiserverAdmissionpluginsA[] | cdktf.IResolvable) {
    this._admissionplugins.internalValue = value;
  }
  public resetAdmissionplugins() {
    this._admissionplugins.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get admissionpluginsInput() {
    return this._admissionplugins.internalValue;
  }
}

export class DataOvhCloudProjectKubeCustomizationApiserverAList extends cdktf.ComplexList {
  public internalValue? : DataOvhCloudProjectKubeCustomizationApiserverA[] | cdktf.IResolvable

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


export function dataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference | DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    node_port: {
      value: cdktf.numberToHclTerraform(struct!.nodePort),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    service_type: {
      value: cdktf.stringToHclTerraform(struct!.serviceType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._nodePort !== undefined) {
      hasAnyValues = true;
      internalValueResult.nodePort = this._nodePort;
    }
    if (this._serviceType !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceType = this._serviceType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._nodePort = undefined;
      this._serviceType = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._nodePort = value.nodePort;
      this._serviceType = value.serviceType;
    }
  }

  // node_port - computed: true, optional: true, required: false
  private _nodePort?: number; 
  public get nodePort() {
    return this.getNumberAttribute('node_port');
  }
  public set nodePort(value: number) {
    this._nodePort = value;
  }
  public resetNodePort() {
    this._nodePort = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nodePortInput() {
    return this._nodePort;
  }

  // service_type - computed: true, optional: true, required: false
  private _serviceType?: string; 
  public get serviceType() {
    return this.getStringAttribute('service_type');
  }
  public set serviceType(value: string) {
    this._serviceType = value;
  }
  public resetServiceType() {
    this._serviceType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTypeInput() {
    return this._serviceType;
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


export function dataOvhCloudProjectKubeCustomizationCiliumClusterMeshToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference | DataOvhCloudProjectKubeCustomizationCiliumClusterMesh): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    api_server: {
      value: dataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerToHclTerraform(struct!.apiServer),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumClusterMesh | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._apiServer?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiServer = this._apiServer?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumClusterMesh | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
      this._apiServer.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
      this._apiServer.internalValue = value.apiServer;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // api_server - computed: false, optional: true, required: false
  private _apiServer = new DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServerOutputReference(this, "api_server");
  public get apiServer() {
    return this._apiServer;
  }
  public putApiServer(value: DataOvhCloudProjectKubeCustomizationCiliumClusterMeshApiServer) {
    this._apiServer.internalValue = value;
  }
  public resetApiServer() {
    this._apiServer.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiServerInput() {
    return this._apiServer.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleRelayToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cpu: {
      value: cdktf.stringToHclTerraform(struct!.cpu),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    memory: {
      value: cdktf.stringToHclTerraform(struct!.memory),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cpu !== undefined) {
      hasAnyValues = true;
      internalValueResult.cpu = this._cpu;
    }
    if (this._memory !== undefined) {
      hasAnyValues = true;
      internalValueResult.memory = this._memory;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._cpu = undefined;
      this._memory = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._cpu = value.cpu;
      this._memory = value.memory;
    }
  }

  // cpu - computed: true, optional: true, required: false
  private _cpu?: string; 
  public get cpu() {
    return this.getStringAttribute('cpu');
  }
  public set cpu(value: string) {
    this._cpu = value;
  }
  public resetCpu() {
    this._cpu = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cpuInput() {
    return this._cpu;
  }

  // memory - computed: true, optional: true, required: false
  private _memory?: string; 
  public get memory() {
    return this.getStringAttribute('memory');
  }
  public set memory(value: string) {
    this._memory = value;
  }
  public resetMemory() {
    this._memory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get memoryInput() {
    return this._memory;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cpu: {
      value: cdktf.stringToHclTerraform(struct!.cpu),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    memory: {
      value: cdktf.stringToHclTerraform(struct!.memory),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cpu !== undefined) {
      hasAnyValues = true;
      internalValueResult.cpu = this._cpu;
    }
    if (this._memory !== undefined) {
      hasAnyValues = true;
      internalValueResult.memory = this._memory;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._cpu = undefined;
      this._memory = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._cpu = value.cpu;
      this._memory = value.memory;
    }
  }

  // cpu - computed: true, optional: true, required: false
  private _cpu?: string; 
  public get cpu() {
    return this.getStringAttribute('cpu');
  }
  public set cpu(value: string) {
    this._cpu = value;
  }
  public resetCpu() {
    this._cpu = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cpuInput() {
    return this._cpu;
  }

  // memory - computed: true, optional: true, required: false
  private _memory?: string; 
  public get memory() {
    return this.getStringAttribute('memory');
  }
  public set memory(value: string) {
    this._memory = value;
  }
  public resetMemory() {
    this._memory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get memoryInput() {
    return this._memory;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    limits: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsToHclTerraform(struct!.limits),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsList",
    },
    requests: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsToHclTerraform(struct!.requests),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._limits?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.limits = this._limits?.internalValue;
    }
    if (this._requests?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.requests = this._requests?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._limits.internalValue = undefined;
      this._requests.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._limits.internalValue = value.limits;
      this._requests.internalValue = value.requests;
    }
  }

  // limits - computed: false, optional: true, required: false
  private _limits = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimitsOutputReference(this, "limits");
  public get limits() {
    return this._limits;
  }
  public putLimits(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesLimits) {
    this._limits.internalValue = value;
  }
  public resetLimits() {
    this._limits.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get limitsInput() {
    return this._limits.internalValue;
  }

  // requests - computed: false, optional: true, required: false
  private _requests = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequestsOutputReference(this, "requests");
  public get requests() {
    return this._requests;
  }
  public putRequests(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesRequests) {
    this._requests.internalValue = value;
  }
  public resetRequests() {
    this._requests.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestsInput() {
    return this._requests.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cpu: {
      value: cdktf.stringToHclTerraform(struct!.cpu),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    memory: {
      value: cdktf.stringToHclTerraform(struct!.memory),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cpu !== undefined) {
      hasAnyValues = true;
      internalValueResult.cpu = this._cpu;
    }
    if (this._memory !== undefined) {
      hasAnyValues = true;
      internalValueResult.memory = this._memory;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._cpu = undefined;
      this._memory = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._cpu = value.cpu;
      this._memory = value.memory;
    }
  }

  // cpu - computed: true, optional: true, required: false
  private _cpu?: string; 
  public get cpu() {
    return this.getStringAttribute('cpu');
  }
  public set cpu(value: string) {
    this._cpu = value;
  }
  public resetCpu() {
    this._cpu = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cpuInput() {
    return this._cpu;
  }

  // memory - computed: true, optional: true, required: false
  private _memory?: string; 
  public get memory() {
    return this.getStringAttribute('memory');
  }
  public set memory(value: string) {
    this._memory = value;
  }
  public resetMemory() {
    this._memory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get memoryInput() {
    return this._memory;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cpu: {
      value: cdktf.stringToHclTerraform(struct!.cpu),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    memory: {
      value: cdktf.stringToHclTerraform(struct!.memory),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cpu !== undefined) {
      hasAnyValues = true;
      internalValueResult.cpu = this._cpu;
    }
    if (this._memory !== undefined) {
      hasAnyValues = true;
      internalValueResult.memory = this._memory;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._cpu = undefined;
      this._memory = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._cpu = value.cpu;
      this._memory = value.memory;
    }
  }

  // cpu - computed: true, optional: true, required: false
  private _cpu?: string; 
  public get cpu() {
    return this.getStringAttribute('cpu');
  }
  public set cpu(value: string) {
    this._cpu = value;
  }
  public resetCpu() {
    this._cpu = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cpuInput() {
    return this._cpu;
  }

  // memory - computed: true, optional: true, required: false
  private _memory?: string; 
  public get memory() {
    return this.getStringAttribute('memory');
  }
  public set memory(value: string) {
    this._memory = value;
  }
  public resetMemory() {
    this._memory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get memoryInput() {
    return this._memory;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    limits: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsToHclTerraform(struct!.limits),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsList",
    },
    requests: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsToHclTerraform(struct!.requests),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._limits?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.limits = this._limits?.internalValue;
    }
    if (this._requests?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.requests = this._requests?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._limits.internalValue = undefined;
      this._requests.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._limits.internalValue = value.limits;
      this._requests.internalValue = value.requests;
    }
  }

  // limits - computed: false, optional: true, required: false
  private _limits = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimitsOutputReference(this, "limits");
  public get limits() {
    return this._limits;
  }
  public putLimits(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesLimits) {
    this._limits.internalValue = value;
  }
  public resetLimits() {
    this._limits.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get limitsInput() {
    return this._limits.internalValue;
  }

  // requests - computed: false, optional: true, required: false
  private _requests = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequestsOutputReference(this, "requests");
  public get requests() {
    return this._requests;
  }
  public putRequests(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesRequests) {
    this._requests.internalValue = value;
  }
  public resetRequests() {
    this._requests.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestsInput() {
    return this._requests.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleUiToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubbleUi): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    backend_resources: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesToHclTerraform(struct!.backendResources),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesList",
    },
    frontend_resources: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesToHclTerraform(struct!.frontendResources),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubbleUi | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._backendResources?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backendResources = this._backendResources?.internalValue;
    }
    if (this._frontendResources?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.frontendResources = this._frontendResources?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUi | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
      this._backendResources.internalValue = undefined;
      this._frontendResources.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
      this._backendResources.internalValue = value.backendResources;
      this._frontendResources.internalValue = value.frontendResources;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // backend_resources - computed: false, optional: true, required: false
  private _backendResources = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResourcesOutputReference(this, "backend_resources");
  public get backendResources() {
    return this._backendResources;
  }
  public putBackendResources(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiBackendResources) {
    this._backendResources.internalValue = value;
  }
  public resetBackendResources() {
    this._backendResources.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backendResourcesInput() {
    return this._backendResources.internalValue;
  }

  // frontend_resources - computed: false, optional: true, required: false
  private _frontendResources = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResourcesOutputReference(this, "frontend_resources");
  public get frontendResources() {
    return this._frontendResources;
  }
  public putFrontendResources(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUiFrontendResources) {
    this._frontendResources.internalValue = value;
  }
  public resetFrontendResources() {
    this._frontendResources.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get frontendResourcesInput() {
    return this._frontendResources.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationCiliumHubbleToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference | DataOvhCloudProjectKubeCustomizationCiliumHubble): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    relay: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleRelayToHclTerraform(struct!.relay),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayList",
    },
    ui: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleUiToHclTerraform(struct!.ui),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleUiList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCiliumHubble | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._relay?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.relay = this._relay?.internalValue;
    }
    if (this._ui?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ui = this._ui?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCiliumHubble | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
      this._relay.internalValue = undefined;
      this._ui.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
      this._relay.internalValue = value.relay;
      this._ui.internalValue = value.ui;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // relay - computed: false, optional: true, required: false
  private _relay = new DataOvhCloudProjectKubeCustomizationCiliumHubbleRelayOutputReference(this, "relay");
  public get relay() {
    return this._relay;
  }
  public putRelay(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleRelay) {
    this._relay.internalValue = value;
  }
  public resetRelay() {
    this._relay.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get relayInput() {
    return this._relay.internalValue;
  }

  // ui - computed: false, optional: true, required: false
  private _ui = new DataOvhCloudProjectKubeCustomizationCiliumHubbleUiOutputReference(this, "ui");
  public get ui() {
    return this._ui;
  }
  public putUi(value: DataOvhCloudProjectKubeCustomizationCiliumHubbleUi) {
    this._ui.internalValue = value;
  }
  public resetUi() {
    this._ui.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uiInput() {
    return this._ui.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationCiliumToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationCiliumOutputReference | DataOvhCloudProjectKubeCustomizationCilium): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cluster_id: {
      value: cdktf.numberToHclTerraform(struct!.clusterId),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    cluster_mesh: {
      value: dataOvhCloudProjectKubeCustomizationCiliumClusterMeshToHclTerraform(struct!.clusterMesh),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumClusterMeshList",
    },
    hubble: {
      value: dataOvhCloudProjectKubeCustomizationCiliumHubbleToHclTerraform(struct!.hubble),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumHubbleList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationCiliumOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationCilium | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clusterId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterId = this._clusterId;
    }
    if (this._clusterMesh?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterMesh = this._clusterMesh?.internalValue;
    }
    if (this._hubble?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.hubble = this._hubble?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationCilium | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._clusterId = undefined;
      this._clusterMesh.internalValue = undefined;
      this._hubble.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._clusterId = value.clusterId;
      this._clusterMesh.internalValue = value.clusterMesh;
      this._hubble.internalValue = value.hubble;
    }
  }

  // cluster_id - computed: true, optional: true, required: false
  private _clusterId?: number; 
  public get clusterId() {
    return this.getNumberAttribute('cluster_id');
  }
  public set clusterId(value: number) {
    this._clusterId = value;
  }
  public resetClusterId() {
    this._clusterId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // cluster_mesh - computed: false, optional: true, required: false
  private _clusterMesh = new DataOvhCloudProjectKubeCustomizationCiliumClusterMeshOutputReference(this, "cluster_mesh");
  public get clusterMesh() {
    return this._clusterMesh;
  }
  public putClusterMesh(value: DataOvhCloudProjectKubeCustomizationCiliumClusterMesh) {
    this._clusterMesh.internalValue = value;
  }
  public resetClusterMesh() {
    this._clusterMesh.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterMeshInput() {
    return this._clusterMesh.internalValue;
  }

  // hubble - computed: false, optional: true, required: false
  private _hubble = new DataOvhCloudProjectKubeCustomizationCiliumHubbleOutputReference(this, "hubble");
  public get hubble() {
    return this._hubble;
  }
  public putHubble(value: DataOvhCloudProjectKubeCustomizationCiliumHubble) {
    this._hubble.internalValue = value;
  }
  public resetHubble() {
    this._hubble.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hubbleInput() {
    return this._hubble.internalValue;
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


export function dataOvhCloudProjectKubeCustomizationKubeProxyIptablesToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxyIptables): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min_sync_period: {
      value: cdktf.stringToHclTerraform(struct!.minSyncPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sync_period: {
      value: cdktf.stringToHclTerraform(struct!.syncPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationKubeProxyIptables | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._minSyncPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.minSyncPeriod = this._minSyncPeriod;
    }
    if (this._syncPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.syncPeriod = this._syncPeriod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationKubeProxyIptables | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._minSyncPeriod = undefined;
      this._syncPeriod = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._minSyncPeriod = value.minSyncPeriod;
      this._syncPeriod = value.syncPeriod;
    }
  }

  // min_sync_period - computed: false, optional: true, required: false
  private _minSyncPeriod?: string; 
  public get minSyncPeriod() {
    return this.getStringAttribute('min_sync_period');
  }
  public set minSyncPeriod(value: string) {
    this._minSyncPeriod = value;
  }
  public resetMinSyncPeriod() {
    this._minSyncPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minSyncPeriodInput() {
    return this._minSyncPeriod;
  }

  // sync_period - computed: false, optional: true, required: false
  private _syncPeriod?: string; 
  public get syncPeriod() {
    return this.getStringAttribute('sync_period');
  }
  public set syncPeriod(value: string) {
    this._syncPeriod = value;
  }
  public resetSyncPeriod() {
    this._syncPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get syncPeriodInput() {
    return this._syncPeriod;
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


export function dataOvhCloudProjectKubeCustomizationKubeProxyIpvsToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxyIpvs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min_sync_period: {
      value: cdktf.stringToHclTerraform(struct!.minSyncPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scheduler: {
      value: cdktf.stringToHclTerraform(struct!.scheduler),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sync_period: {
      value: cdktf.stringToHclTerraform(struct!.syncPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tcp_fin_timeout: {
      value: cdktf.stringToHclTerraform(struct!.tcpFinTimeout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tcp_timeout: {
      value: cdktf.stringToHclTerraform(struct!.tcpTimeout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    udp_timeout: {
      value: cdktf.stringToHclTerraform(struct!.udpTimeout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationKubeProxyIpvs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._minSyncPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.minSyncPeriod = this._minSyncPeriod;
    }
    if (this._scheduler !== undefined) {
      hasAnyValues = true;
      internalValueResult.scheduler = this._scheduler;
    }
    if (this._syncPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.syncPeriod = this._syncPeriod;
    }
    if (this._tcpFinTimeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.tcpFinTimeout = this._tcpFinTimeout;
    }
    if (this._tcpTimeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.tcpTimeout = this._tcpTimeout;
    }
    if (this._udpTimeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.udpTimeout = this._udpTimeout;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationKubeProxyIpvs | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._minSyncPeriod = undefined;
      this._scheduler = undefined;
      this._syncPeriod = undefined;
      this._tcpFinTimeout = undefined;
      this._tcpTimeout = undefined;
      this._udpTimeout = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._minSyncPeriod = value.minSyncPeriod;
      this._scheduler = value.scheduler;
      this._syncPeriod = value.syncPeriod;
      this._tcpFinTimeout = value.tcpFinTimeout;
      this._tcpTimeout = value.tcpTimeout;
      this._udpTimeout = value.udpTimeout;
    }
  }

  // min_sync_period - computed: false, optional: true, required: false
  private _minSyncPeriod?: string; 
  public get minSyncPeriod() {
    return this.getStringAttribute('min_sync_period');
  }
  public set minSyncPeriod(value: string) {
    this._minSyncPeriod = value;
  }
  public resetMinSyncPeriod() {
    this._minSyncPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minSyncPeriodInput() {
    return this._minSyncPeriod;
  }

  // scheduler - computed: false, optional: true, required: false
  private _scheduler?: string; 
  public get scheduler() {
    return this.getStringAttribute('scheduler');
  }
  public set scheduler(value: string) {
    this._scheduler = value;
  }
  public resetScheduler() {
    this._scheduler = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get schedulerInput() {
    return this._scheduler;
  }

  // sync_period - computed: false, optional: true, required: false
  private _syncPeriod?: string; 
  public get syncPeriod() {
    return this.getStringAttribute('sync_period');
  }
  public set syncPeriod(value: string) {
    this._syncPeriod = value;
  }
  public resetSyncPeriod() {
    this._syncPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get syncPeriodInput() {
    return this._syncPeriod;
  }

  // tcp_fin_timeout - computed: false, optional: true, required: false
  private _tcpFinTimeout?: string; 
  public get tcpFinTimeout() {
    return this.getStringAttribute('tcp_fin_timeout');
  }
  public set tcpFinTimeout(value: string) {
    this._tcpFinTimeout = value;
  }
  public resetTcpFinTimeout() {
    this._tcpFinTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tcpFinTimeoutInput() {
    return this._tcpFinTimeout;
  }

  // tcp_timeout - computed: false, optional: true, required: false
  private _tcpTimeout?: string; 
  public get tcpTimeout() {
    return this.getStringAttribute('tcp_timeout');
  }
  public set tcpTimeout(value: string) {
    this._tcpTimeout = value;
  }
  public resetTcpTimeout() {
    this._tcpTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tcpTimeoutInput() {
    return this._tcpTimeout;
  }

  // udp_timeout - computed: false, optional: true, required: false
  private _udpTimeout?: string; 
  public get udpTimeout() {
    return this.getStringAttribute('udp_timeout');
  }
  public set udpTimeout(value: string) {
    this._udpTimeout = value;
  }
  public resetUdpTimeout() {
    this._udpTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get udpTimeoutInput() {
    return this._udpTimeout;
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


export function dataOvhCloudProjectKubeCustomizationKubeProxyToHclTerraform(struct?: DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference | DataOvhCloudProjectKubeCustomizationKubeProxy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    iptables: {
      value: dataOvhCloudProjectKubeCustomizationKubeProxyIptablesToHclTerraform(struct!.iptables),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationKubeProxyIptablesList",
    },
    ipvs: {
      value: dataOvhCloudProjectKubeCustomizationKubeProxyIpvsToHclTerraform(struct!.ipvs),
      isBlock: true,
      type: "set",
      storageClassType: "DataOvhCloudProjectKubeCustomizationKubeProxyIpvsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeCustomizationKubeProxy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._iptables?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.iptables = this._iptables?.internalValue;
    }
    if (this._ipvs?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipvs = this._ipvs?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeCustomizationKubeProxy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._iptables.internalValue = undefined;
      this._ipvs.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._iptables.internalValue = value.iptables;
      this._ipvs.internalValue = value.ipvs;
    }
  }

  // iptables - computed: false, optional: true, required: false
  private _iptables = new DataOvhCloudProjectKubeCustomizationKubeProxyIptablesOutputReference(this, "iptables");
  public get iptables() {
    return this._iptables;
  }
  public putIptables(value: DataOvhCloudProjectKubeCustomizationKubeProxyIptables) {
    this._iptables.internalValue = value;
  }
  public resetIptables() {
    this._iptables.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iptablesInput() {
    return this._iptables.internalValue;
  }

  // ipvs - computed: false, optional: true, required: false
  private _ipvs = new DataOvhCloudProjectKubeCustomizationKubeProxyIpvsOutputReference(this, "ipvs");
  public get ipvs() {
    return this._ipvs;
  }
  public putIpvs(value: DataOvhCloudProjectKubeCustomizationKubeProxyIpvs) {
    this._ipvs.internalValue = value;
  }
  public resetIpvs() {
    this._ipvs.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipvsInput() {
    return this._ipvs.internalValue;
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


export function dataOvhCloudProjectKubeIpAllocationPolicyToHclTerraform(struct?: DataOvhCloudProjectKubeIpAllocationPolicyOutputReference | DataOvhCloudProjectKubeIpAllocationPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    pods_ipv4_cidr: {
      value: cdktf.stringToHclTerraform(struct!.podsIpv4Cidr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    services_ipv4_cidr: {
      value: cdktf.stringToHclTerraform(struct!.servicesIpv4Cidr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataOvhCloudProjectKubeIpAllocationPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataOvhCloudProjectKubeIpAllocationPolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._podsIpv4Cidr !== undefined) {
      hasAnyValues = true;
      internalValueResult.podsIpv4Cidr = this._podsIpv4Cidr;
    }
    if (this._servicesIpv4Cidr !== undefined) {
      hasAnyValues = true;
      internalValueResult.servicesIpv4Cidr = this._servicesIpv4Cidr;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataOvhCloudProjectKubeIpAllocationPolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._podsIpv4Cidr = undefined;
      this._servicesIpv4Cidr = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._podsIpv4Cidr = value.podsIpv4Cidr;
      this._servicesIpv4Cidr = value.servicesIpv4Cidr;
    }
  }

  // pods_ipv4_cidr - computed: true, optional: true, required: false
  private _podsIpv4Cidr?: string; 
  public get podsIpv4Cidr() {
    return this.getStringAttribute('pods_ipv4_cidr');
  }
  public set podsIpv4Cidr(value: string) {
    this._podsIpv4Cidr = value;
  }
  public resetPodsIpv4Cidr() {
    this._podsIpv4Cidr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get podsIpv4CidrInput() {
    return this._podsIpv4Cidr;
  }

  // services_ipv4_cidr - computed: true, optional: true, required: false
  private _servicesIpv4Cidr?: string; 
  public get servicesIpv4Cidr() {
    return this.getStringAttribute('services_ipv4_cidr');
  }
  public set servicesIpv4Cidr(value: string) {
    this._servicesIpv4Cidr = value;
  }
  public resetServicesIpv4Cidr() {
    this._servicesIpv4Cidr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get servicesIpv4CidrInput() {
    return this._servicesIpv4Cidr;
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

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataOvhCloudProjectKube resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataOvhCloudProjectKube to import
  * @param importFromId The id of the existing DataOvhCloudProjectKube that should be imported. Refer to the {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/data-sources/cloud_project_kube#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataOvhCloudProjectKube to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_kube", importId: importFromId, provider });
      }

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
    this._customization.internalValue = config.customization;
    this._customizationApiserver.internalValue = config.customizationApiserver;
    this._customizationCilium.internalValue = config.customizationCilium;
    this._customizationKubeProxy.internalValue = config.customizationKubeProxy;
    this._ipAllocationPolicy.internalValue = config.ipAllocationPolicy;
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
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
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
  public set kubeId(value: string) {
    this._kubeId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeIdInput() {
    return this._kubeId;
  }

  // kube_proxy_mode - computed: false, optional: true, required: false
  private _kubeProxyMode?: string; 
  public get kubeProxyMode() {
    return this.getStringAttribute('kube_proxy_mode');
  }
  public set kubeProxyMode(value: string) {
    this._kubeProxyMode = value;
  }
  public resetKubeProxyMode() {
    this._kubeProxyMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeProxyModeInput() {
    return this._kubeProxyMode;
  }

  // kubeconfig - computed: true, optional: false, required: false
  public get kubeconfig() {
    return this.getStringAttribute('kubeconfig');
  }

  // kubeconfig_attributes - computed: true, optional: false, required: false
  private _kubeconfigAttributes = new DataOvhCloudProjectKubeKubeconfigAttributesList(this, "kubeconfig_attributes", false);
  public get kubeconfigAttributes() {
    return this._kubeconfigAttributes;
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
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
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
  public set plan(value: string) {
    this._plan = value;
  }
  public resetPlan() {
    this._plan = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get planInput() {
    return this._plan;
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
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }
  public set serviceName(value: string) {
    this._serviceName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceNameInput() {
    return this._serviceName;
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
  public set updatePolicy(value: string) {
    this._updatePolicy = value;
  }
  public resetUpdatePolicy() {
    this._updatePolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updatePolicyInput() {
    return this._updatePolicy;
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
  public set version(value: string) {
    this._version = value;
  }
  public resetVersion() {
    this._version = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get versionInput() {
    return this._version;
  }

  // customization - computed: false, optional: true, required: false
  private _customization = new DataOvhCloudProjectKubeCustomizationList(this, "customization", true);
  public get customization() {
    return this._customization;
  }
  public putCustomization(value: DataOvhCloudProjectKubeCustomization[] | cdktf.IResolvable) {
    this._customization.internalValue = value;
  }
  public resetCustomization() {
    this._customization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customizationInput() {
    return this._customization.internalValue;
  }

  // customization_apiserver - computed: false, optional: true, required: false
  private _customizationApiserver = new DataOvhCloudProjectKubeCustomizationApiserverAList(this, "customization_apiserver", true);
  public get customizationApiserver() {
    return this._customizationApiserver;
  }
  public putCustomizationApiserver(value: DataOvhCloudProjectKubeCustomizationApiserverA[] | cdktf.IResolvable) {
    this._customizationApiserver.internalValue = value;
  }
  public resetCustomizationApiserver() {
    this._customizationApiserver.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customizationApiserverInput() {
    return this._customizationApiserver.internalValue;
  }

  // customization_cilium - computed: false, optional: true, required: false
  private _customizationCilium = new DataOvhCloudProjectKubeCustomizationCiliumOutputReference(this, "customization_cilium");
  public get customizationCilium() {
    return this._customizationCilium;
  }
  public putCustomizationCilium(value: DataOvhCloudProjectKubeCustomizationCilium) {
    this._customizationCilium.internalValue = value;
  }
  public resetCustomizationCilium() {
    this._customizationCilium.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customizationCiliumInput() {
    return this._customizationCilium.internalValue;
  }

  // customization_kube_proxy - computed: false, optional: true, required: false
  private _customizationKubeProxy = new DataOvhCloudProjectKubeCustomizationKubeProxyOutputReference(this, "customization_kube_proxy");
  public get customizationKubeProxy() {
    return this._customizationKubeProxy;
  }
  public putCustomizationKubeProxy(value: DataOvhCloudProjectKubeCustomizationKubeProxy) {
    this._customizationKubeProxy.internalValue = value;
  }
  public resetCustomizationKubeProxy() {
    this._customizationKubeProxy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customizationKubeProxyInput() {
    return this._customizationKubeProxy.internalValue;
  }

  // ip_allocation_policy - computed: false, optional: true, required: false
  private _ipAllocationPolicy = new DataOvhCloudProjectKubeIpAllocationPolicyOutputReference(this, "ip_allocation_policy");
  public get ipAllocationPolicy() {
    return this._ipAllocationPolicy;
  }
  public putIpAllocationPolicy(value: DataOvhCloudProjectKubeIpAllocationPolicy) {
    this._ipAllocationPolicy.internalValue = value;
  }
  public resetIpAllocationPolicy() {
    this._ipAllocationPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAllocationPolicyInput() {
    return this._ipAllocationPolicy.internalValue;
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
      customization: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationToTerraform, true)(this._customization.internalValue),
      customization_apiserver: cdktf.listMapper(dataOvhCloudProjectKubeCustomizationApiserverAToTerraform, true)(this._customizationApiserver.internalValue),
      customization_cilium: dataOvhCloudProjectKubeCustomizationCiliumToTerraform(this._customizationCilium.internalValue),
      customization_kube_proxy: dataOvhCloudProjectKubeCustomizationKubeProxyToTerraform(this._customizationKubeProxy.internalValue),
      ip_allocation_policy: dataOvhCloudProjectKubeIpAllocationPolicyToTerraform(this._ipAllocationPolicy.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kube_id: {
        value: cdktf.stringToHclTerraform(this._kubeId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kube_proxy_mode: {
        value: cdktf.stringToHclTerraform(this._kubeProxyMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      plan: {
        value: cdktf.stringToHclTerraform(this._plan),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      region: {
        value: cdktf.stringToHclTerraform(this._region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      service_name: {
        value: cdktf.stringToHclTerraform(this._serviceName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      update_policy: {
        value: cdktf.stringToHclTerraform(this._updatePolicy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      version: {
        value: cdktf.stringToHclTerraform(this._version),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      customization: {
        value: cdktf.listMapperHcl(dataOvhCloudProjectKubeCustomizationToHclTerraform, true)(this._customization.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "DataOvhCloudProjectKubeCustomizationList",
      },
      customization_apiserver: {
        value: cdktf.listMapperHcl(dataOvhCloudProjectKubeCustomizationApiserverAToHclTerraform, true)(this._customizationApiserver.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "DataOvhCloudProjectKubeCustomizationApiserverAList",
      },
      customization_cilium: {
        value: dataOvhCloudProjectKubeCustomizationCiliumToHclTerraform(this._customizationCilium.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "DataOvhCloudProjectKubeCustomizationCiliumList",
      },
      customization_kube_proxy: {
        value: dataOvhCloudProjectKubeCustomizationKubeProxyToHclTerraform(this._customizationKubeProxy.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "DataOvhCloudProjectKubeCustomizationKubeProxyList",
      },
      ip_allocation_policy: {
        value: dataOvhCloudProjectKubeIpAllocationPolicyToHclTerraform(this._ipAllocationPolicy.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "DataOvhCloudProjectKubeIpAllocationPolicyList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
