import { IConstruct } from 'constructs';
import { StackRecord } from './stack-record';
import { StandingSecret } from './standing-secret';

/** What each stack says about its secrets. For authors of platforms. */
export class SecretLedger {
  /**
   * Writes down that a secret stands where others can read it: in the metadata of the stack, and in `secrets.json` beside its JSON.
   * @param scope the construct that the secret belongs to.
   * @param secret where it stands, why, and what to do.
   */
  public static record(scope: IConstruct, secret: StandingSecret): void {
    StackRecord.of(scope).standing(scope, secret);
  }

  private constructor() {}
}
