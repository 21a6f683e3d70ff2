/** A setting of Postgres that users may change. */
export interface PostgresSetting {
  /** The name that users write. */
  readonly name: string;
  /**
   * The first major version that has it.
   * @default - all that are sold
   */
  readonly sinceVersion?: string;
  /**
   * The unit of a plain number, such as `MB`.
   * @default - that of its values
   */
  readonly unit?: string;
  /**
   * What it can be, where the platform takes less than PostgreSQL.
   * @default - what PostgreSQL 17 takes; any text if it does not have the setting
   */
  readonly values?: PostgresSettingValues;
}

/** What a setting of Postgres can be. A number may have a unit, such as `64MB`, where the setting has one. */
export interface PostgresSettingValues {
  /** One of `boolean`, `integer`, `real`, `enum`. */
  readonly valueType: string;
  /**
   * The least, in the base unit.
   * @default - no limit
   */
  readonly min?: number;
  /**
   * The most, in the base unit.
   * @default - no limit
   */
  readonly max?: number;
  /**
   * One of `B`, `kB`, `8kB`, `MB`, `ms`, `s`: the unit that Postgres counts in.
   * @default - a plain number
   */
  readonly baseUnit?: string;
  /**
   * The words of an `enum`.
   * @default - none
   */
  readonly allowed?: string[];
}
