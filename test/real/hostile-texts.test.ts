import { Fn, TerraformLocal, TerraformOutput, TerraformResource, TerraformStack } from 'cdktf';
import { asTerraformData } from '../../lib/cloud-init/terraform-data';
import { SovereignError } from '../../lib/errors';
import { Text } from '../../lib/text';
import { HOW_MANY, hostileTexts, SEED } from '../fuzz/texts';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

/** Terraform keeps every text in this form, whoever wrote it. */
const kept = (text: string) => text.normalize('NFC');

/** What is let through, without those that Terraform takes for one. */
function accepted(texts: readonly string[]): string[] {
  const through = texts.filter(text => {
    try {
      return Text.literal(text) !== undefined;
    } catch (error) {
      if (error instanceof SovereignError) return false;
      throw error;
    }
  });
  return [...new Map(through.map(text => [kept(text), text])).values()];
}

/** A resource without provider, which gives back what it is given. */
function echo(stack: TerraformStack, id: string, value: unknown): string {
  const resource = new TerraformResource(stack, id, { terraformResourceType: 'terraform_data' });
  resource.addOverride('input', value);
  return `\${terraform_data.${id}.output}`;
}

describe.each(['terraform', 'tofu'] as const)(`${HOW_MANY} hostile texts of the seed ${SEED}, written by %s`, name => requireTool(name, tool => {
  const texts = accepted(hostileTexts(HOW_MANY));
  const written = texts.map(Text.literal);
  const numbered = Object.fromEntries(written.map((text, index) => [text, index]));
  // The engine loses a key of this name; no map of this library takes it.
  const keys = Object.entries(numbered).filter(([key]) => key !== '__proto__');
  // Two that mean nothing each may mean something together.
  const others = [...written].reverse();
  const json = stackOf('scaleway', stack => {
    new TerraformOutput(stack, 'texts', { value: written });
    new TerraformOutput(stack, 'keys', { value: Object.fromEntries(keys) });
    new TerraformOutput(stack, 'echoed', { value: echo(stack, 'texts-again', written) });
    new TerraformOutput(stack, 'echoed-keys', { value: echo(stack, 'keys-again', Object.fromEntries(keys)) });
    const local = new TerraformLocal(stack, 'joined', { texts: written });
    new TerraformOutput(stack, 'encoded', { value: Fn.jsonencode(local.asStringMap) });
    // A reference beside a text must not make another text of it.
    const reference = new TerraformLocal(stack, 'reference', Text.literal('${x}')).asString;
    new TerraformOutput(stack, 'beside', { value: asTerraformData(texts.map(text => `${text}${reference}${text}`)) });
    new TerraformOutput(stack, 'together', { value: written.map((text, index) => `${text}${others[index]}${reference}${text}`) });
  });

  test('are the same bytes afterwards, as values and as keys, in outputs and in resources', () => {
    expect(texts.length).toBeGreaterThan(100);
    const { diagnostics, outputs: after } = tool.prepare(json).init().apply();

    expect(explain(diagnostics)).toBe('');
    const bytes = (all: unknown) => (all as string[]).map(text => Buffer.from(text).toString('hex'));
    expect(bytes(after.texts)).toEqual(bytes(texts.map(kept)));
    expect(bytes(after.echoed)).toEqual(bytes(texts.map(kept)));
    expect(after.keys).toEqual(Object.fromEntries(keys.map(([, index]) => [kept(texts[index]), index])));
    expect(after['echoed-keys']).toEqual(after.keys);
    expect(JSON.parse(after.encoded as string).texts).toEqual(after.texts);
    expect(bytes(after.beside)).toEqual(bytes(texts.map(text => kept(`${text}\${x}${text}`))));
    expect(bytes(after.together)).toEqual(bytes(texts.map((text, index) => kept(`${text}${texts.at(-1 - index)}\${x}${text}`))));
  });
}));
