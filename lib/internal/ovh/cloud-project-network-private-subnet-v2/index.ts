// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectNetworkPrivateSubnetV2Config extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#cidr CloudProjectNetworkPrivateSubnetV2#cidr}
  */
  readonly cidr: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#dhcp CloudProjectNetworkPrivateSubnetV2#dhcp}
  */
  readonly dhcp?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#dns_nameservers CloudProjectNetworkPrivateSubnetV2#dns_nameservers}
  */
  readonly dnsNameservers?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#enable_gateway_ip CloudProjectNetworkPrivateSubnetV2#enable_gateway_ip}
  */
  readonly enableGatewayIp?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#gateway_ip CloudProjectNetworkPrivateSubnetV2#gateway_ip}
  */
  readonly gatewayIp?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#id CloudProjectNetworkPrivateSubnetV2#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#name CloudProjectNetworkPrivateSubnetV2#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#network_id CloudProjectNetworkPrivateSubnetV2#network_id}
  */
  readonly networkId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#region CloudProjectNetworkPrivateSubnetV2#region}
  */
  readonly region: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#service_name CloudProjectNetworkPrivateSubnetV2#service_name}
  */
  readonly serviceName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#use_default_public_dns_resolver CloudProjectNetworkPrivateSubnetV2#use_default_public_dns_resolver}
  */
  readonly useDefaultPublicDnsResolver?: boolean | cdktf.IResolvable;
  /**
  * allocation_pools block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#allocation_pools CloudProjectNetworkPrivateSubnetV2#allocation_pools}
  */
  readonly allocationPools?: CloudProjectNetworkPrivateSubnetV2AllocationPools[] | cdktf.IResolvable;
  /**
  * host_route block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#host_route CloudProjectNetworkPrivateSubnetV2#host_route}
  */
  readonly hostRoute?: CloudProjectNetworkPrivateSubnetV2HostRoute[] | cdktf.IResolvable;
}
export interface CloudProjectNetworkPrivateSubnetV2AllocationPools {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#end CloudProjectNetworkPrivateSubnetV2#end}
  */
  readonly end: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#start CloudProjectNetworkPrivateSubnetV2#start}
  */
  readonly start: string;
}

export function cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform(struct?: CloudProjectNetworkPrivateSubnetV2AllocationPools | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    end: cdktf.stringToTerraform(struct!.end),
    start: cdktf.stringToTerraform(struct!.start),
  }
}

export class CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get end() {
    return this.getStringAttribute('end');
  } 
  public get start() {
    return this.getStringAttribute('start');
  }
}

export class CloudProjectNetworkPrivateSubnetV2AllocationPoolsList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference {
    return new CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CloudProjectNetworkPrivateSubnetV2HostRoute {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#destination CloudProjectNetworkPrivateSubnetV2#destination}
  */
  readonly destination: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#nexthop CloudProjectNetworkPrivateSubnetV2#nexthop}
  */
  readonly nexthop: string;
}

export function cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform(struct?: CloudProjectNetworkPrivateSubnetV2HostRoute | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    destination: cdktf.stringToTerraform(struct!.destination),
    nexthop: cdktf.stringToTerraform(struct!.nexthop),
  }
}

export class CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get destination() {
    return this.getStringAttribute('destination');
  } 
  public get nexthop() {
    return this.getStringAttribute('nexthop');
  }
}

export class CloudProjectNetworkPrivateSubnetV2HostRouteList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference {
    return new CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2 ovh_cloud_project_network_private_subnet_v2}
*/
export class CloudProjectNetworkPrivateSubnetV2 extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_network_private_subnet_v2";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2 ovh_cloud_project_network_private_subnet_v2} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectNetworkPrivateSubnetV2Config
  */
  public constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateSubnetV2Config) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_network_private_subnet_v2',
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
    this._cidr = config.cidr;
    this._dhcp = config.dhcp;
    this._dnsNameservers = config.dnsNameservers;
    this._enableGatewayIp = config.enableGatewayIp;
    this._gatewayIp = config.gatewayIp;
    this._id = config.id;
    this._name = config.name;
    this._networkId = config.networkId;
    this._region = config.region;
    this._serviceName = config.serviceName;
    this._useDefaultPublicDnsResolver = config.useDefaultPublicDnsResolver;
    this._allocationPools = config.allocationPools;
    this._hostRoute = config.hostRoute;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // cidr - computed: false, optional: false, required: true
  private _cidr?: string; 
  public get cidr() {
    return this.getStringAttribute('cidr');
  }

  // dhcp - computed: false, optional: true, required: false
  private _dhcp?: boolean | cdktf.IResolvable; 
  public get dhcp() {
    return this.getBooleanAttribute('dhcp');
  }

  // dns_nameservers - computed: true, optional: true, required: false
  private _dnsNameservers?: string[]; 
  public get dnsNameservers() {
    return this.getListAttribute('dns_nameservers');
  }

  // enable_gateway_ip - computed: false, optional: true, required: false
  private _enableGatewayIp?: boolean | cdktf.IResolvable; 
  public get enableGatewayIp() {
    return this.getBooleanAttribute('enable_gateway_ip');
  }

  // gateway_ip - computed: true, optional: true, required: false
  private _gatewayIp?: string; 
  public get gatewayIp() {
    return this.getStringAttribute('gateway_ip');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // network_id - computed: false, optional: false, required: true
  private _networkId?: string; 
  public get networkId() {
    return this.getStringAttribute('network_id');
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

  // use_default_public_dns_resolver - computed: false, optional: true, required: false
  private _useDefaultPublicDnsResolver?: boolean | cdktf.IResolvable; 
  public get useDefaultPublicDnsResolver() {
    return this.getBooleanAttribute('use_default_public_dns_resolver');
  }
  private _allocationPools?: any;
  public get allocationPools() {
    return new CloudProjectNetworkPrivateSubnetV2AllocationPoolsList(this, "allocation_pools", false);
  }
  private _hostRoute?: any;
  public get hostRoute() {
    return new CloudProjectNetworkPrivateSubnetV2HostRouteList(this, "host_route", false);
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      cidr: cdktf.stringToTerraform(this._cidr),
      dhcp: cdktf.booleanToTerraform(this._dhcp),
      dns_nameservers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._dnsNameservers),
      enable_gateway_ip: cdktf.booleanToTerraform(this._enableGatewayIp),
      gateway_ip: cdktf.stringToTerraform(this._gatewayIp),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      network_id: cdktf.stringToTerraform(this._networkId),
      region: cdktf.stringToTerraform(this._region),
      service_name: cdktf.stringToTerraform(this._serviceName),
      use_default_public_dns_resolver: cdktf.booleanToTerraform(this._useDefaultPublicDnsResolver),
      allocation_pools: cdktf.listMapper(cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform, true)(this._allocationPools),
      host_route: cdktf.listMapper(cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform, true)(this._hostRoute),
    };
  }
}
