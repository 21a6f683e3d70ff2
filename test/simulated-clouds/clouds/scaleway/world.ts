import type { Api } from '../../core/api';
import { Ids } from '../../core/ids';
import { Settling } from '../../core/settling';
import { Tables } from '../../core/tables';
import { Buckets } from '../../s3/buckets';
import { notFound } from './answers';

export const PROJECT = '11111111-2222-4333-8444-555555555555';

/** What the products of Scaleway share: an address of one is used up in another, a network in use cannot go. */
export class World extends Tables {
  readonly ids = new Ids();
  readonly settling: Settling;
  readonly buckets = new Buckets();

  readonly vpcs = this.table('vpc');
  readonly privateNetworks = this.table('private_network');
  readonly addresses = this.table('ip');
  readonly gatewayAddresses = this.table('gateway_ip');
  readonly gateways = this.table('gateway');
  readonly gatewayNetworks = this.table('gateway_network');
  readonly clusters = this.table('cluster');
  readonly pools = this.table('pool');
  readonly nodes = this.table('node');
  readonly accessRules = this.table('acl_rule');
  readonly instances = this.table('instance');
  readonly databaseUsers = this.table('user');
  readonly databases = this.table('database');
  readonly privileges = this.table('privilege');
  readonly databaseRules = this.table('acl_rule');
  readonly applications = this.table('application');
  readonly policies = this.table('policy');
  readonly apiKeys = this.table('api_key');

  constructor(readonly api: Api, looksUntilReady = 0) {
    super(notFound);
    this.settling = new Settling(looksUntilReady);
  }

  /** Everything that a program has made. */
  contents(): string[] {
    const rows = this.tables.flatMap(table => table.where(row => !row.is_default).map(row => `${table.kind} ${row.name ?? row.address ?? row.id}`));
    return [...rows, ...this.buckets.all().map(({ name }) => `bucket ${name}`)];
  }

  empty(): void {
    super.empty();
    this.buckets.clear();
  }
}
