import { IResolvable, IResolveContext } from 'cdktf';

/**
 * Output that the engine takes as it stands. It searches every value of an element for references two or three times:
 * where it prepares a stack, where it asks the element, and once more in the whole stack before it writes that; the last
 * time is enough where nothing refers to another stack.
 */
export class Finished implements IResolvable {
  /** Where it was made; not kept. */
  public readonly creationStack: string[] = [];

  constructor(private readonly output: object) {}

  public resolve(context: IResolveContext): any {
    // The engine searches what this returns, and not what comes afterwards.
    context.registerPostProcessor({ postProcess: () => this.output });
  }

  public toString(): string {
    return JSON.stringify(this.output);
  }
}
