/** Which arguments of a resource, a data source (`data.<type>`) or a provider (`provider.<name>`) hold secrets. */
export interface Marks {
  /** Attributes that the provider fills. */
  readonly exported: string[];
  /** Arguments that are kept. */
  readonly kept: string[];
  readonly writeOnly: string[];
}

/** What the schemas of providers mark. */
export class MarksOfSchemas {
  private readonly marks: Map<string, Marks>;

  /**
   * @param schemas of providers, as `terraform providers schema -json` prints them.
   * @param unmarked what a provider leaves unmarked, although it exports a secret there or is given one.
   */
  constructor(schemas: readonly any[], unmarked: { readonly [type: string]: Partial<Marks> } = {}) {
    const providers = schemas.flatMap(({ provider_schemas: bySource }) => Object.entries<any>(bySource));
    this.marks = new Map(providers.flatMap(([source, { provider, resource_schemas: resources, data_source_schemas: data }]) => {
      const marks = (prefix: string, all: object = {}) => (
        Object.entries<any>(all).map(([type, { block }]) => [prefix + type, marksOf(block, unmarked[prefix + type])] as const)
      );
      return [...marks('', resources), ...marks('data.', data), ...marks('provider.', { [source.split('/').pop()!]: provider })];
    }));
  }

  /** @throws an error where no schema has the type: nothing would be found there. */
  public of(type: string): Marks {
    const marks = this.marks.get(type);
    if (!marks) throw new Error(`"schemas" has no ${type}`);
    return marks;
  }
}

/** Of top-level attributes; one with a sensitive member counts as a whole. */
function marksOf(block: any, unmarked: Partial<Marks> = {}): Marks {
  const attributes = Object.entries<any>(block.attributes ?? {});
  const names = (wanted: (attribute: any) => boolean) => attributes.filter(([, attribute]) => wanted(attribute)).map(([name]) => name);
  const isSecret = ({ sensitive, nested_type: nested }: any): boolean => sensitive || Object.values<any>(nested?.attributes ?? {}).some(isSecret);
  const inside = ({ block: inner }: any) => Object.values(marksOf(inner)).flat().length > 0;
  const blocks = Object.entries(block.block_types ?? {}).filter(([, inner]) => inside(inner)).map(([name]) => name);
  const { exported = [], kept = [] } = unmarked;
  return {
    exported: [...names(a => isSecret(a) && a.computed && !a.optional), ...exported],
    kept: [...names(a => isSecret(a) && !a.write_only && (a.optional || a.required)), ...blocks, ...kept],
    writeOnly: names(a => a.write_only),
  };
}
