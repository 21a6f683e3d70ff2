import type { Spoil } from './spoil';

/** The tiers in the order in which they look; each costs more than the one before. */
export const TIERS = ['validate', 'plan without a cloud', 'apply', 'slow call', 'second plan', 'what is open', 'change', 'destroy'] as const;
export type Tier = typeof TIERS[number];

export interface SeededFault {
  readonly name: string;
  readonly spoil: Spoil;
  readonly noticedBy: Tier;
  /** What is said then. */
  readonly says: RegExp;
  /** Which call must be slow for it to show every time. */
  readonly slow?: string;
  /**
   * How slow, where what comes too early takes a while itself.
   * @default SLOW_MS
   */
  readonly slowMs?: number;
}
