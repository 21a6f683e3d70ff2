import { IResolvable, IResolveContext, Token } from 'cdktf';
import { FaultCode } from './errors';
import { refuse } from './faults';
import { literalPart } from './literal';

/** What begins every reference of the engine, whatever it stands for. */
const MARK = 'TfToken[';

/**
 * Texts for resources that are not of this library, and references for those that are. Props of this library need no
 * `literal`: they are data already, and refuse what they cannot hold.
 */
export class Text {
  /**
   * A text that means just itself, from whatever source: Terraform runs nothing in it. For arguments of resources, outputs and
   * local values, alone or beside other texts and references; not inside of `Fn`, where the engine quotes texts by rules of
   * its own. There give it a `TerraformLocal`.
   * @param text any text. Terraform itself keeps texts in Unicode's form NFC.
   * @throws an error when it looks like a reference of the engine, or is no valid Unicode.
   */
  public static literal(text: string): string {
    const fault = faultIn(text);
    if (fault) refuse('Text.literal', fault, 'text', { got: text, expected: 'a text' });
    return literalPart(text);
  }

  /**
   * Terraform code as a reference, such as `var.network_id` or `data.x.y.id`: for handles and whatever else takes one. Whoever
   * writes the code can read every file and variable that Terraform can.
   * @param code an expression, without `${` and `}` around it. What the engine can write itself, it writes better: `Fn`, attributes of resources.
   * @throws an error unless it is one expression without references of the engine.
   */
  public static expression(code: string): string {
    if (typeof code !== 'string' || code.trim() === '' || code.includes(MARK) || /^\s*[$%]\{/.test(code)) {
      refuse('Text.expression', 'prop-pattern', 'code', { got: code, expected: 'one expression as Terraform reads it between "${" and "}", without references of the engine' });
    }
    return Token.asString(new Expression(code));
  }

  private constructor() {}
}

function faultIn(text: unknown): FaultCode | undefined {
  if (typeof text !== 'string') return 'prop-type';
  if (text.includes(MARK)) return 'text-reference';
  return new RegExp('\\p{Cs}', 'u').test(text) ? 'text-not-unicode' : undefined;
}

/** Code that the engine writes where it finds the reference: in braces, unless it stands inside of an expression already. */
class Expression implements IResolvable {
  /** Where it was made; not kept. */
  public readonly creationStack: string[] = [];

  constructor(private readonly code: string) {}

  public resolve(context: IResolveContext): any {
    return context.suppressBraces ? `(${this.code})` : `\${${this.code}}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}
