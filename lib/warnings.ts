import { IConstruct } from 'constructs';
import { warn } from './warn';

/** What a user must be told although nothing is refused. For authors of platforms. */
export class Warnings {
  /**
   * Says what was asked for and is not done: in the engine's annotations, and on stderr where its command line does not print them.
   * @param scope the construct that it is about.
   * @param message the rest of a sentence, without the path.
   */
  public static add(scope: IConstruct, message: string): void {
    warn(scope, message);
  }

  private constructor() {}
}
