import type { JudgeOptions } from './judge';

/** The matchers, for the types of test frameworks. `R` is what a matcher of the framework returns. */
export interface PortableMatchers<R> {
  /** No platform refuses the program. For what `synthEverywhere` returns. */
  toSynthOnEveryPlatform(): R;
  /** Nobody outside of their networks reaches a database. */
  toKeepDatabasesPrivate(options?: JudgeOptions): R;
  /** What databases and buckets write to disks is encrypted. */
  toEncryptAtRest(options?: JudgeOptions): R;
  /**
   * Everything stands in one of these places.
   * @param locations countries such as `fr`, and codes of platforms such as `GRA11`.
   */
  toStayInLocations(locations: readonly string[], options?: JudgeOptions): R;
  /** No plan destroys databases, buckets or clusters; databases have backups, and buckets keep old versions. */
  toProtectData(options?: JudgeOptions): R;
  /**
   * The next apply destroys no database, bucket, cluster or network of those that were recorded.
   * @param file where `recordAddresses` has written them; `<platform>` in it becomes the key of the platform.
   */
  toKeepAddresses(file: string): R;
  /**
   * Each platform gives what its snapshot file says.
   * @param name of the files; the name of the test unless given.
   */
  toMatchPortableSnapshot(name?: string): R;
}
