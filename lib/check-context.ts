import type { Configuration } from './configuration';
import type { Faults } from './faults';
import type { Platform } from './platform';

/** What a check needs beside the value: the cloud asked for, the configuration in force, and where complaints go. */
export interface CheckContext {
  readonly platform: Platform;
  readonly configuration: Configuration;
  readonly faults: Faults;
}
