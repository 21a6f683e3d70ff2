import type { Cloud } from '../core/cloud';
import { Life } from './life';

/** Lives that are lent again and again, for programs that need the same providers: starting these takes longer than many a life. */
export class LifePool {
  private readonly idle: Life[] = [];

  constructor(private readonly definition: Cloud) {}

  /** Lends a life on a cloud with nothing in it. */
  async lend<T>(live: (life: Life) => Promise<T>): Promise<T> {
    const life = this.idle.pop() ?? await Life.begin(this.definition);
    try {
      return await live(life);
    } finally {
      life.startOver();
      this.idle.push(life);
    }
  }

  /** Ends all of them, when none is lent any more. */
  async close(): Promise<void> {
    await Promise.all(this.idle.map(life => life.end()));
  }
}
