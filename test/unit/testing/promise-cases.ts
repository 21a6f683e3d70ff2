import { TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { describeFinding, Finding, Subject, synth } from '../../../lib/testing';
import { CONFIGURATION, KINDS, override, shop } from './programs';

export type Find = (subject: Subject) => Finding[];

/** A program that breaks a promise on a platform, and what is said of it. */
export interface Broken {
  readonly kind: string;
  readonly what: string;
  readonly build: (stack: TerraformStack) => void;
  readonly says: string[];
}

export const on = (platform: string, build: (stack: TerraformStack) => void, more: object = {}) =>
  synth(build, { platform, configuration: { ...CONFIGURATION, ...more } });

export const said = (findings: Finding[]) => findings.map(describeFinding);

/** Every case of broken programs breaks nothing else, and is said in exactly these words. */
export function describePromise(name: string, find: Find, broken: Broken[], kept: (stack: TerraformStack) => void = shop, keptOn = KINDS): void {
  describe(name, () => {
    test.each(keptOn)('holds on %s', kind => {
      expect(said(find(on(kind, kept)))).toEqual([]);
    });

    test.each(broken)('is broken on $kind by $what', ({ kind, build, says }) => {
      expect(said(find(on(kind, build)))).toEqual(says);
    });

    test('has a broken case for every platform', () => {
      expect([...new Set(broken.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
    });
  });
}

export const changed = (path: string, argument: string, value: unknown, build: (stack: TerraformStack) => unknown) => (stack: TerraformStack) => {
  build(stack);
  override(stack, path, argument, value);
};

/** A resource that stands beside the library. */
export function raw(stack: Construct, id: string, type: string, args: object = {}): void {
  const made = new TerraformResource(stack, id, { terraformResourceType: type });
  for (const [name, value] of Object.entries(args)) made.addOverride(name, value);
}

/** A program that stands beside a part of the library. */
export function beside(build: (stack: TerraformStack) => unknown, type: string, args: object = {}): (stack: TerraformStack) => void {
  return stack => {
    build(stack);
    raw(stack, 'beside', type, args);
  };
}

/** What is found in raw resources, without the remedies. */
export function ofBeside(findings: Finding[]): string[] {
  return findings.filter(({ path }) => path.startsWith('test/beside')).map(({ address, what }) => `${address}: ${what}`);
}
