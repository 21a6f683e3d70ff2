import { Fn, TerraformVariable, Token } from 'cdktf';
import * as fc from 'fast-check';
import { knownBytes } from '../../lib/cloud-init/known-bytes';
import { asTerraformData } from '../../lib/cloud-init/terraform-data';
import { compressedUserData, userData } from '../../lib/cloud-init/user-data';
import { complaints } from '../support/refusals';
import { resolved, synth, withStack } from '../support/synth';

const LIMIT = { title: 'Tiny Cloud', bytes: 100 };

describe('user data', () => {
  test('has its document in the stack as data, and a text that Terraform writes', () => {
    const json = synth(stack => {
      const { text } = userData(stack, 'boot', { runcmd: [['echo', '${HOME}']] }, LIMIT);
      stack.addOverride('output.text.value', text);
    });

    expect(json.locals.boot).toEqual({ runcmd: [['echo', '$${HOME}']] });
    expect(json.output.text.value).toBe('#cloud-config\n${yamlencode(local.boot)}');
  });

  test('says to Terraform what it cannot count itself', () => {
    const [condition, message] = withStack(stack => {
      const { fits } = userData(stack, 'boot', { runcmd: [] }, LIMIT);
      return [resolved(stack, fits.condition), fits.errorMessage];
    });

    // 86 bytes behind the header: 28 times 3, each as 4 characters.
    expect(condition).toBe('${length(base64encode(yamlencode(local.boot))) <= 112}');
    expect(message).toBe('The user data "boot" is longer than the 100 bytes that Tiny Cloud takes: give the server less to carry.');
  });

  test('is refused when what is known of it is too long, and only then', () => {
    const make = (content: string) => () => withStack(stack => userData(stack, 'boot', { runcmd: [content] }, LIMIT));

    expect(make('x'.repeat(80))).not.toThrow();
    expect(complaints(make('x'.repeat(81)))).toEqual(['user-data-too-long boot']);
    expect(complaints(make('€'.repeat(30)))).toEqual(['user-data-too-long boot']);
  });
});

describe('compressed user data', () => {
  test('is measured by Terraform as it is sent, because nobody else knows how short it becomes', () => {
    const [text, condition] = withStack(stack => {
      const { text: made, fits } = compressedUserData(stack, 'boot', () => ({ runcmd: ['x'.repeat(1000)] }), LIMIT);
      return [resolved(stack, made), resolved(stack, fits.condition)];
    });

    expect(text).toBe('${base64gzip("#cloud-config\\n${yamlencode(local.boot)}")}');
    expect(condition).toBe('${length(base64gzip("#cloud-config\\n${yamlencode(local.boot)}")) <= 100}');
  });
});

describe('a document as data of Terraform', () => {
  const variable = <T>(use: (value: TerraformVariable) => T) => withStack(stack => use(new TerraformVariable(stack, 'v', { type: 'string' })));

  test('has no templates', () => {
    expect(asTerraformData({ 'a': ['${x}', '%{ if x }'], '${k}': 'cost: 5 $', 'b': '$${x}' }))
      .toEqual({ 'a': ['$${x}', '%%{ if x }'], '$${k}': 'cost: 5 $', 'b': '$$${x}' });
  });

  test('keeps everything that is no text', () => {
    const document = { a: 1, b: true, c: null, d: [[false]], e: undefined };
    expect(asTerraformData(document)).toEqual(document);
  });

  test('keeps references, alone and inside of texts', () => {
    variable(v => {
      const given = { text: `a ${v.stringValue} b`, number: v.numberValue, list: v.listValue, any: Fn.lookup(v.value, 'k') };
      expect(asTerraformData(given)).toEqual(given);
    });
  });

  test('opens no template for any text', () => {
    const texts = fc.array(fc.constantFrom('$', '%', '{', '}', 'a', '$${', '%{'), { maxLength: 20 }).map(parts => parts.join(''));
    fc.assert(fc.property(texts, value => {
      const written = asTerraformData(value) as string;
      // Without what Terraform reads as one plain character, no beginning of a template is left.
      expect(written.replace(/([$%])\1\{/g, '.')).not.toMatch(/[$%]\{/);
      expect(written.replace(/([$%])\1\{/g, '$1{')).toBe(value);
    }));
  });
});

describe('what is known of a length', () => {
  test('is that of texts, numbers and keys in bytes', () => {
    expect(knownBytes({ key: ['ab', '€', 12, true, null, undefined] })).toBe(3 + 2 + 3 + 2 + 4);
  });

  test('is nothing for references', () => {
    withStack(stack => {
      const { stringValue, numberValue, listValue } = new TerraformVariable(stack, 'v', { type: 'string' });
      expect(knownBytes([`ab${stringValue}cd`, numberValue, listValue, Token.asAny({ resolve: () => 'long' })])).toBe(4);
    });
  });
});
