/** Reads type constraints of Terraform, such as `map(object({ size = number }))`, to give a value of the type. */

/** Gives a text for a place that has a name: that of a variable or of an attribute. */
export type TextFor = (name: string) => unknown;

/** Names, what stands alone, and texts in the default of an attribute. Blanks and comments are passed over. */
const SYMBOL = /\s+|#.*|\/\/.*|\/\*[^]*?\*\/|([A-Za-z_][\w-]*|"(?:[^"\\]|\\.)*"|-?\d[\w.]*|[()[\]{},=:])/gy;

const PLAIN: Record<string, unknown> = { number: 1, bool: false };

/** Types of one element type, which their value needs none of. */
const EMPTY: Record<string, () => unknown> = { list: () => [], set: () => [], map: () => ({}) };

/** Stands for an attribute that may be left out. */
const LEFT_OUT = Symbol('left out');

/** A value of a type; undefined where the text is no type. */
export function valueOfType(type: string, name: string, textFor: TextFor): unknown {
  const symbols = symbolsIn(type);
  if (!symbols) return undefined;
  try {
    const reader = new TypeReader(symbols, textFor);
    const value = reader.value(name);
    return reader.isAtEnd && value !== LEFT_OUT ? value : undefined;
  } catch (error) {
    if (error instanceof NoType) return undefined;
    throw error;
  }
}

class NoType extends Error {}

function symbolsIn(text: string): string[] | undefined {
  const found = [...text.matchAll(SYMBOL)];
  const read = found.reduce((length, [all]) => length + all.length, 0);
  return read === text.length ? found.flatMap(([, symbol]) => symbol ?? []) : undefined;
}

class TypeReader {
  private at = 0;

  constructor(private readonly symbols: readonly string[], private readonly textFor: TextFor) {}

  get isAtEnd(): boolean {
    return this.at === this.symbols.length;
  }

  /** A value of the type that comes next, for what is called `name`. */
  value(name: string): unknown {
    const type = this.next();
    if (type in PLAIN) return PLAIN[type];
    if (type === 'string' || type === 'any') return this.textFor(name);
    if (type in EMPTY) return this.empty(type, name);
    if (type === 'tuple') return this.tuple(name);
    if (type === 'object') return this.object();
    if (type === 'optional') return this.optional(name);
    throw new NoType();
  }

  /** Older programs write `list` alone. */
  private empty(type: string, name: string): unknown {
    if (this.take('(')) {
      this.value(name);
      this.expect(')');
    }
    return EMPTY[type]();
  }

  private tuple(name: string): unknown[] {
    const values: unknown[] = [];
    this.expect('(', '[');
    while (!this.take(']')) {
      values.push(this.value(name));
      this.take(',');
    }
    this.expect(')');
    return values;
  }

  private object(): object {
    const members: [string, unknown][] = [];
    this.expect('(', '{');
    while (!this.take('}')) {
      const name = this.next();
      if (!this.take('=') && !this.take(':')) throw new NoType();
      members.push([name, this.value(name)]);
      this.take(',');
    }
    this.expect(')');
    return Object.fromEntries(members.filter(([, value]) => value !== LEFT_OUT));
  }

  /** It has a default, whatever that is, or none. */
  private optional(name: string): symbol {
    this.expect('(');
    this.value(name);
    for (let open = 1; open > 0;) {
      const symbol = this.next();
      if ('([{'.includes(symbol)) open++;
      if (')]}'.includes(symbol)) open--;
    }
    return LEFT_OUT;
  }

  private next(): string {
    if (this.isAtEnd) throw new NoType();
    return this.symbols[this.at++];
  }

  private take(symbol: string): boolean {
    if (this.symbols[this.at] !== symbol) return false;
    this.at++;
    return true;
  }

  private expect(...symbols: string[]): void {
    if (!symbols.every(symbol => this.take(symbol))) throw new NoType();
  }
}
