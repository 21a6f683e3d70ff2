import { createHash } from 'crypto';
import { IResolvable, IResolveContext, Token } from 'cdktf';
import { Construct } from 'constructs';
import { isReference } from './checks';
import { refuse } from './faults';
import { variableOf } from './variable';

const LARGEST_ROTATION = 1000;

/** A number from 1 to 999999 that differs for other names, so that a change of the source is seen. */
function sourceNumber(name: string): number {
  return 1 + createHash('sha256').update(name).digest().readUInt32BE() % 999_999;
}

/** What the value of a secret must fulfil. */
export interface SecretRule {
  /** A Terraform condition on the value. */
  readonly condition: (value: string) => string;
  /** A sentence for who breaks it. */
  readonly says: string;
}

/** A value that must not be shown. It is never a literal: neither in the program nor in the output. */
export class Secret implements IResolvable {
  /**
   * A value that is made when the stack is applied.
   * @param rotation raise this number to have a new one made; default 1.
   */
  public static generated(rotation?: number): Secret {
    return new Secret(undefined, undefined, rotation ?? 1);
  }

  /**
   * A value that is handed to Terraform as a sensitive variable, for example by `TF_VAR_<name>`.
   * @param name name of the variable: letters, digits and `_`.
   * @param rotation raise this number when the value has changed; default 1.
   */
  public static fromVariable(name: string, rotation?: number): Secret {
    // The engine gives a longer one, and one of the name Default, another address; it loses what is called __proto__.
    if (typeof name !== 'string' || !/^(?!(Default|__proto__)$)[a-zA-Z_][a-zA-Z0-9_]{0,199}$/.test(name)) {
      refuse('Secret.fromVariable', 'prop-pattern', 'name', { got: name, expected: 'letters, digits and "_", not starting with a digit, at most 200, and not "Default"' });
    }
    return new Secret(name, undefined, rotation ?? 1);
  }

  /**
   * A value that a resource exports. For authors of platforms. Whoever makes the value answers for it: Terraform checks the value
   * of a variable where it is used, such as the 12 to 128 characters of a password, and that of a reference nowhere.
   * @param expression a reference of the engine, or a text that holds one, such as the URI of a database.
   * @param rotation a number that changes with the value; default 1.
   * @throws an error unless the engine knows the reference. It never shows the text.
   */
  public static fromReference(expression: string, rotation?: number): Secret {
    if (typeof expression !== 'string' || !Token.isUnresolved(expression)) refuse('Secret.fromReference', 'secret-literal', 'expression');
    if (!isReference(expression)) refuse('Secret.fromReference', 'text-reference', 'expression');
    return new Secret(undefined, expression, rotation ?? 1);
  }

  /** Where it was made; not kept. */
  public readonly creationStack: string[] = [];

  /** Whether the value is still to be made: such a secret has no expression. */
  public readonly isGenerated: boolean;

  private constructor(
    private readonly variable: string | undefined,
    private readonly reference: string | undefined,
    /** Changes when the value must be written again. */
    public readonly rotation: number,
  ) {
    this.isGenerated = variable === undefined && reference === undefined;
    if (!Number.isInteger(rotation) || rotation < 1 || rotation >= LARGEST_ROTATION) {
      refuse('Secret', 'prop-range', 'rotation', { got: rotation, expected: `a whole number from 1 to ${LARGEST_ROTATION - 1}` });
    }
  }

  /**
   * A number for write-only arguments, which are written again only when it changes: it changes with the rotation and with
   * where the value comes from.
   * @internal
   */
  public get _version(): number {
    return this.variable === undefined ? this.rotation : sourceNumber(this.variable) * LARGEST_ROTATION + this.rotation;
  }

  /** The reference to put where the value is needed. */
  public get expression(): string {
    return this.reference ?? refuse('Secret', 'secret-unresolved', this.variable ?? 'generated');
  }

  /** What the engine writes where a secret is given as a value. */
  public resolve(_context: IResolveContext): any {
    return this.expression;
  }

  /** @throws always: in a text the engine could not tell the secret from other words. Use `expression`. */
  public toString(): string {
    return refuse('Secret', 'secret-in-text', 'toString');
  }

  /** Keeps the reference out of what is written as JSON. */
  public toJSON(): any {
    return '[secret]';
  }

  /**
   * The same secret as a reference that is valid in the stack of `scope`.
   * @param rules what Terraform must check of a variable's value, because the program never sees it.
   * @internal
   */
  public _bind(scope: Construct, rules: readonly SecretRule[] = []): Secret {
    if (this.variable === undefined) return this;
    const variable = variableOf(scope, this.variable, {
      type: 'string', sensitive: true, validation: rules.map(r => ({ condition: r.condition(`var.${this.variable}`), errorMessage: r.says })),
    });
    return new Secret(this.variable, variable.stringValue, this.rotation);
  }
}
