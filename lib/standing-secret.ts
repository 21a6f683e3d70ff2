import { DefaultTokenResolver, StringConcat, TerraformElement, Tokenization } from 'cdktf';
import { IConstruct } from 'constructs';

/** A secret that stands where more people can read it than need it: in the state, or in what a server boots with. */
export interface StandingSecret {
  /** The resource or data source that carries it. */
  readonly carrier: TerraformElement;
  /** Its attributes that hold it, as the provider calls them. */
  readonly attributes: string[];
  /**
   * What is secret in a longer text such as user data, as references.
   * @default - the attributes are the secret
   */
  readonly holds?: string[];
  /** Why it stands there: a sentence. */
  readonly why: string;
  /** What to do about it, above all how to have a new one: a sentence. */
  readonly remedy: string;
}

/** What the ledger says of a secret apart from where it stands. */
export type SecretNote = Pick<StandingSecret, 'why' | 'remedy'>;

/** A line of the ledger. It never holds a value. */
export interface LedgerLine {
  /** Path of the construct it belongs to. */
  readonly construct: string;
  /** Terraform address of the resource or data source. */
  readonly address: string;
  readonly attributes: readonly string[];
  /** The state, or user data. */
  readonly standsIn: string;
  /** Addresses of the secrets in user data. */
  readonly holds?: readonly string[];
  readonly why: string;
  readonly remedy: string;
}

/** A secret with the construct that it was recorded for. */
export interface RecordedSecret {
  readonly construct: IConstruct;
  readonly secret: StandingSecret;
}

/** Variables, and attributes of resources and data sources, in an expression of Terraform. */
const REFERENCE = /\bvar\.\w+|\b(?:data\.)?[a-z]\w*\.[\w-]+\.[a-z]\w*/g;

/** The ledger of a stack: in one order, whatever the order of the program. */
export function ledgerOf(recorded: readonly RecordedSecret[], pathOf: (construct: IConstruct) => string): LedgerLine[] {
  const lines = recorded.filter(({ secret }) => isInTree(secret.carrier)).map(({ construct, secret }) => lineOf(pathOf(construct), secret));
  const inState = new Set(lines.flatMap(({ address, attributes }) => attributes.map(attribute => `${address}.${attribute}`)));
  return lines
    .map(line => (line.holds ? { ...line, holds: secretsIn(line.holds, inState) } : line))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** What a refused construct had made is gone from the tree. */
function isInTree({ node: { scopes } }: TerraformElement): boolean {
  return scopes.every((construct, depth) => depth === 0 || scopes[depth - 1].node.tryFindChild(construct.node.id) === construct);
}

function lineOf(construct: string, { carrier, attributes, holds, why, remedy }: StandingSecret): LedgerLine {
  const address = resolved(carrier, carrier.fqn).slice(2, -1);
  const common = { construct, address, attributes, why, remedy };
  return holds ? { ...common, standsIn: 'user data', holds: holds.map(text => resolved(carrier, text)) } : { ...common, standsIn: 'state' };
}

/** An expression may also refer to what is public; one with nothing that is known to be secret is believed as a whole. */
function secretsIn(expressions: readonly string[], known: ReadonlySet<string>): string[] {
  const found = expressions.flatMap(expression => {
    const references = expression.match(REFERENCE) ?? [];
    const secret = references.filter(reference => known.has(reference) || reference.startsWith('var.'));
    return secret.length > 0 ? secret : references;
  });
  return [...new Set(found)].sort();
}

function resolved(scope: TerraformElement, text: string): string {
  return Tokenization.resolve(text, { scope, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false });
}

function sortKey({ construct, address, attributes }: LedgerLine): string {
  return [construct, address, ...attributes].join('\n');
}
