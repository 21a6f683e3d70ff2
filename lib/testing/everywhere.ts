import type { SovereignError } from '../errors';
import { refuse } from '../faults';
import type { Synthesized } from './synthesized';

/** What became of a program on one platform: either of the two is there. */
export interface PlatformOutcome {
  /** Key in the configuration. */
  readonly platform: string;
  /** What the platform gives. */
  readonly synthesized?: Synthesized;
  /** Why the platform refuses the program. */
  readonly refusal?: SovereignError;
}

/** What became of a program on several platforms. */
export class Everywhere {
  constructor(
    /** One for each platform, in the order of the configuration. */
    public readonly outcomes: readonly PlatformOutcome[],
  ) {}

  /** Keys of the platforms in the configuration. */
  public get platforms(): string[] {
    return this.outcomes.map(({ platform }) => platform);
  }

  /** What the platforms that accept the program give. */
  public get synthesized(): Synthesized[] {
    return this.outcomes.flatMap(({ synthesized }) => synthesized ?? []);
  }

  /** The platforms that refuse the program. */
  public get refused(): PlatformOutcome[] {
    return this.outcomes.filter(({ refusal }) => refusal);
  }

  /**
   * What one platform gives.
   * @throws the refusal of that platform.
   */
  public on(platform: string): Synthesized {
    const outcome = this.outcomes.find(o => o.platform === platform);
    if (outcome?.refusal) throw outcome.refusal;
    return outcome?.synthesized ?? refuse('synthEverywhere', 'platform-unknown', 'platform', { got: platform, known: this.platforms });
  }
}
