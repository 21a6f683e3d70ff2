import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { addressesOf, addressFindings, recordAddresses } from '../../../lib/testing/addresses';
import { synthEverywhere } from '../../../lib/testing/synth';
import { compared, databases } from './stacks';

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is written once, and compared with', () => {
    const file = join(folder, 'recorded', 'shop.scaleway.json');
    recordAddresses(file, databases(['database']));

    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(addressesOf(databases(['database'])));
    expect(addressFindings(file, databases(['database']))).toEqual([]);
    expect(addressFindings(file, databases(['db']))).toEqual(compared(databases(['database']), databases(['db'])));
    const after = databases(['db']);
    const [{ moved }] = addressFindings(file, after);
    expect(addressFindings(file, { ...after, json: { ...after.json, moved } })).toEqual([]);
  });

  test('is missing: that is a finding, and nothing is written', () => {
    const file = join(folder, 'shop.json');

    expect(addressFindings(file, databases([]))).toEqual([{
      path: 'shop', platform: 'scaleway', moved: [], notJudged: true, what: `has no recorded addresses: there is no ${file}`,
      remedy: 'record them as what is applied has them, with recordAddresses',
    }]);
    expect(existsSync(file)).toBe(false);
  });

  test.each<[string, string, RegExp]>([
    ['broken', '{', /^addressFindings: .*: could not be read as JSON: .*; mend the file .*shop\.json \[config-file\]$/],
    ['a list', '[]', /^addressFindings: file: has the wrong type, got ".*shop\.json"; give what recordAddresses has written \[prop-type\]$/],
    ['null', 'null', /give what recordAddresses has written/],
    ['of something else', '{"stack":"shop","platform":"scaleway","constructs":{},"resources":{"x.y":{"type":"x"}}}', /give what recordAddresses has written/],
    ['a stack', JSON.stringify(databases([]).json), /give what recordAddresses has written/],
  ])('is %s: that is said, and it stays', (_what, text, message) => {
    const file = join(folder, 'shop.json');
    writeFileSync(file, text);

    expect(() => addressFindings(file, databases([]))).toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('is a folder: that is said', () => {
    mkdirSync(join(folder, 'shop.json'));

    expect(() => addressFindings(join(folder, 'shop.json'), databases([]))).toThrow(/could not be read as JSON: EISDIR/);
  });

  const STACK = /: stack: has the wrong type; give what synth returns, or \{ platform, json \}; of what synthEverywhere returns one of "synthesized" after another \[prop-type\]$/;

  test.each<[string, unknown]>([
    ['what synthEverywhere returns', synthEverywhere(() => {}, { platforms: ['scaleway'] })], ['nothing', undefined], ['a text', 'shop'], ['no JSON', { platform: 'scaleway' }],
    ['no platform', { json: {} }], ['a list', { platform: 'scaleway', json: [] }],
  ])('is neither written nor compared with %s', (_what, stack) => {
    const file = join(folder, 'shop.<platform>.json');

    expect(() => recordAddresses(file, stack as any)).toThrow(STACK);
    expect(() => addressFindings(file, stack as any)).toThrow(STACK);
    expect(() => addressesOf(stack as any)).toThrow(STACK);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([undefined, '', 5, {}])('has a path: %j is none', file => {
    expect(() => recordAddresses(file as any, databases([]))).toThrow(/^recordAddresses: file: has the wrong type, got .*; give the path of a file \[prop-type\]$/);
    expect(() => addressFindings(file as any, databases([]))).toThrow(/^addressFindings: file: has the wrong type/);
  });

  test('is taken for what synth and synthEverywhere return', () => {
    const everywhere = synthEverywhere(() => {}, { platforms: ['scaleway', 'hetzner'] });
    const file = join(folder, 'shop.<platform>.json');
    for (const stack of everywhere.synthesized) recordAddresses(file, stack);

    expect(readdirSync(folder).sort()).toEqual(['shop.hetzner.json', 'shop.scaleway.json']);
    expect(everywhere.synthesized.flatMap(stack => addressFindings(file, stack))).toEqual([]);
  });
});
