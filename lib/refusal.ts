/** Something that a platform refuses although it has the feature: a value, or props that do not go together there. */
export interface Refusal {
  /** The prop in the words of the user, such as `bucketName` or `lifecycleRules[0].prefix`; of a method the name of its parameter. */
  readonly prop: string;
  /**
   * The value given. It is shown, so never a secret.
   * @default - not said
   */
  readonly got?: any;
  /** Why, as the end of a sentence: `its servers lock objects for a year at most`. */
  readonly reason: string;
  /** What is allowed, such as `1 to 365 days` or `none`. */
  readonly allowed: string;
  /** What to do, as a request: `choose fewer days`. */
  readonly remedy: string;
}
