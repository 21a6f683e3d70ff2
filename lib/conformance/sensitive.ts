import type { Marks, MarksOfSchemas } from './marks';
import { referencesIn } from './stack-json';

/** One, or text that Terraform makes up while it sends it. */
const REFERENCE = /^(?:\$\{[a-z][^"]*\}|\w*\$\{uuid\(\)\})$/;

/** Meta-arguments of Terraform, which reach no provider. */
const META = ['//', 'provider', 'depends_on', 'lifecycle', 'for_each'];

/** A resource, a data source or a provider in a stack. */
interface Item {
  readonly address: string;
  readonly marks: Marks;
  readonly body: Record<string, unknown>;
}

/** One stack as Terraform reads it: what in it is secret by the schemas of the providers, and where that goes. */
export class SensitiveStack {
  private readonly items: Item[];
  private readonly providers: Item[];
  private readonly secrets: Set<string>;

  constructor(private readonly json: any, marks: MarksOfSchemas) {
    this.items = [...itemsOf(json.resource, '', marks), ...itemsOf(json.data, 'data.', marks)];
    this.providers = Object.entries<any>(json.provider ?? {}).flatMap(([name, blocks]) => (
      blocks.map((body: any) => ({ address: `provider.${name}`, marks: marks.of(`provider.${name}`), body }))
    ));
    const variables = Object.entries<any>(json.variable ?? {}).filter(([, { sensitive }]) => sensitive).map(([name]) => `var.${name}`);
    this.secrets = new Set([...this.inState, ...variables]);
  }

  /** What the providers call sensitive and Terraform keeps. */
  public get inState(): string[] {
    return this.items.flatMap(({ address, marks, body }) => (
      [...marks.exported, ...marks.kept.filter(name => name in body)].map(name => `${address}.${name}`)
    )).sort();
  }

  /** By address of the server: the secrets in its user data. */
  public get inUserData(): Record<string, string[]> {
    const servers = this.items.map(({ address, body }) => [address, this.secretsIn(body.user_data)] as const);
    return Object.fromEntries(servers.filter(([, secrets]) => secrets.length > 0));
  }

  /** Arguments and outputs with a secret in them that nobody calls sensitive. */
  public get shown(): string[] {
    const outputs = Object.entries<any>(this.json.output ?? {}).filter(([, { value, sensitive }]) => !sensitive && this.secretsIn(value).length > 0);
    return [...this.withSecret((item, name) => !covered(item, name)), ...outputs.map(([name]) => `output.${name}`)];
  }

  /** Arguments for secrets that hold something else than a reference. */
  public get literals(): string[] {
    const all = [...this.items, ...this.providers].flatMap(({ address, marks, body }) => (
      [...marks.kept, ...marks.writeOnly].filter(name => name in body).map(name => ({ name: `${address}.${name}`, value: body[name] }))
    ));
    return all.filter(({ value }) => !REFERENCE.test(String(value))).map(({ name }) => name);
  }

  private withSecret(wanted: (item: Item, name: string) => boolean): string[] {
    return [...this.items, ...this.providers].flatMap(item => Object.keys(item.body)
      .filter(name => !META.includes(name) && wanted(item, name) && this.secretsIn(item.body[name]).length > 0)
      .map(name => `${item.address}.${name}`));
  }

  /** Secrets that a value refers to, also by locals. */
  private secretsIn(value: unknown): string[] {
    const found = referencesIn(value, this.json).filter(reference => this.secrets.has(reference));
    return [...new Set(found)].sort();
  }
}

function itemsOf(types: any, prefix: string, marks: MarksOfSchemas): Item[] {
  return Object.entries<any>(types ?? {}).filter(([type]) => type !== 'terraform_data').flatMap(([type, byName]) => (
    Object.entries<any>(byName).map(([name, body]) => ({ address: `${prefix}${type}.${name}`, marks: marks.of(prefix + type), body }))
  ));
}

/** User data is not marked; its secrets are, so Terraform does not show them, and the ledger names them. */
function covered({ marks }: Item, name: string): boolean {
  return name === 'user_data' || marks.kept.includes(name) || marks.writeOnly.includes(name);
}
