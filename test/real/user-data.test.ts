import { TerraformLocal, TerraformOutput, TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import * as fc from 'fast-check';
import { CloudConfig, userData } from '../../lib/cloud-init/user-data';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

const LIMIT = { title: 'Tiny Cloud', bytes: 120 };

/** A stack with something that boots; `document` may use the value of a variable. */
function stackWith(document: (value: string) => CloudConfig, limit = { title: 'Tiny Cloud', bytes: 1_000_000 }): TerraformJson {
  return stackOf('hetzner', (stack: TerraformStack) => {
    const value = new TerraformVariable(stack, 'value', { type: 'string' }).stringValue;
    const boot = userData(stack, 'boot', document(value), limit);
    new TerraformResource(stack, 'server', { terraformResourceType: 'terraform_data', lifecycle: { precondition: [boot.fits] } });
    const text = new TerraformLocal(stack, 'text', boot.text).toString();
    new TerraformOutput(stack, 'header', { value: `\${substr(${text}, 0, 14)}` });
    new TerraformOutput(stack, 'document', { value: `\${jsonencode(yamldecode(${text}))}` });
  });
}

const NASTY = ['${path.module}', '%{ if true }x%{ endif }', '$${x}', '$$${x}', '%%{x}', '#cloud-config', '---', '"; rm -rf /', '$(id)', '{{ ds }}',
  '\u2028', 'ä€😀', '\t', ' leading', 'yes', '012', '1e3', '~', '- a', 'a: b', '\r\n', 'line\n  more\n\n'];

const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme-composite', maxLength: 30 }), fc.array(fc.constantFrom('$', '%', '{', '}', 'a', '\n', '"', '\\'), { maxLength: 12 }).map(c => c.join('')));
const member = fc.letrec(tie => ({
  node: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), fc.array(tie('node'), { minLength: 1, maxLength: 3 })),
})).node;

describe.each(['terraform', 'tofu'] as const)('user data, written by %s', name => requireTool(name, tool => {
  const apply = (json: TerraformJson, value: string) => tool.prepare(json).init().apply({ variables: { value } });

  test('is the document and nothing else, whatever texts there are in it', () => {
    const documents = fc.sample(fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }).map(key => `k${key}`), member, { minKeys: 1, maxKeys: 4 }), { numRuns: 60, seed: 7 });
    const document = { nasty: NASTY, documents };

    const { diagnostics, outputs } = apply(stackWith(() => document), 'x');
    expect(explain(diagnostics)).toBe('');
    expect(outputs.header).toBe('#cloud-config\n');
    // Terraform writes every text in the composed form of Unicode.
    expect(JSON.parse(outputs.document as string)).toEqual(JSON.parse(JSON.stringify(document).normalize('NFC')));
  });

  test.each(NASTY)('keeps a value that is only known to Terraform in its place: %j', value => {
    const { outputs } = apply(stackWith(v => ({ write_files: [{ path: '/a', content: `before ${v} after` }] })), value);

    expect(JSON.parse(outputs.document as string)).toEqual({ write_files: [{ path: '/a', content: `before ${value} after` }] });
  });

  test.each([
    ['fits', 'x'.repeat(60), ''],
    ['is too long', 'x'.repeat(120), 'The user data "boot" is longer than the 120 bytes that Tiny Cloud takes'],
    ['is too long in bytes only', '€'.repeat(40), 'The user data "boot" is longer'],
  ])('a value that %s', (_what, value, said) => {
    const { diagnostics } = apply(stackWith(v => ({ runcmd: [v] }), LIMIT), value);

    expect(explain(diagnostics)).toMatch(said === '' ? /^$/ : said);
  });
}));
