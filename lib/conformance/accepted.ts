import type { Outcome } from '../conformance';
import { protectedPaths } from '../guard';
import { constructPath } from '../testing/construct-path';
import type { MarksOfSchemas } from './marks';
import { codesOf } from './platform-under-test';
import { schemaFindings, secretFindings } from './secrets';
import { Resource, resourcesOf } from './stack-json';

/** Complains about the Terraform JSON of an accepted program; `platform` is the name of the platform it was made for. */
type Check = (json: any, platform: string) => string[];

const CHECKS: Check[] = [onPlatform, withProvider, guarded, withOutputs, secretFindings];

/** What is checked of every program, and of what kind of program it is. */
export const MAKES_CONSTRUCTS: Check[] = [...CHECKS, inMetadata];
export const USES_EXISTING: Check[] = CHECKS;
export const ONLY_DESCRIBES: Check[] = [...CHECKS, makesNothing];

/**
 * Complains unless a program is accepted, gives what every platform must give, and the same bytes when it runs again.
 * @param checks which of its kind.
 * @param marks what the providers call sensitive, where that is known.
 */
export function acceptedFindings(run: () => Outcome, platform: string, checks: readonly Check[], marks?: MarksOfSchemas): string[] {
  const first = run();
  if (first.refusal) return [`is refused; if that is right, name ${JSON.stringify(codesOf(first))} for it in "refused": ${first.refusal.message}`];
  return [
    ...checks.flatMap(check => check(first.json, platform)),
    ...marks ? schemaFindings(first.json, marks) : [],
    ...differences(first.json, run().json),
  ];
}

function constructsOf(json: any): [string, any][] {
  return Object.entries<any>(json['//'].metadata.sovereign?.constructs ?? {});
}

function inMetadata(json: any): string[] {
  return constructsOf(json).length === 0 ? ['the metadata names no construct'] : [];
}

function onPlatform(json: any, platform: string): string[] {
  return constructsOf(json).filter(([, chosen]) => chosen.platform !== platform).map(([path, chosen]) => `${path} stands on ${chosen.platform}`);
}

/** Guards and what else Terraform has itself need none. */
function ofCloud(json: any): Resource[] {
  return resourcesOf(json).filter(({ type }) => type !== 'terraform_data');
}

/** What exists is looked at, never changed. */
function makesNothing(json: any): string[] {
  return ofCloud(json).map(({ address }) => `${address} is made for what only was described`);
}

function withProvider(json: any): string[] {
  return ofCloud(json).filter(({ body }) => !body.provider).map(({ address }) => `${address} names no provider, so an alias would be lost`);
}

function guarded(json: any): string[] {
  const paths = protectedPaths(json);
  const held = ofCloud(json).filter(({ body }) => body.lifecycle?.prevent_destroy === true);
  const heldPaths = held.map(({ path }) => constructPath(path));
  return [
    ...paths.filter(path => !heldPaths.includes(path)).map(path => `${path} is protected, and no resource of its own with the id "Default" has prevent_destroy`),
    // What a construct cannot do without may be held with it, such as the keys that a cluster signs with.
    ...held.filter((_, index) => !paths.some(path => heldPaths[index] === path || heldPaths[index].startsWith(`${path}/`)))
      .map(({ address }) => `${address} has prevent_destroy, and its construct is not protected`),
  ];
}

function withOutputs(json: any): string[] {
  return Object.entries<any>(json.output ?? {}).filter(([, { value }]) => !value).map(([name]) => `output.${name} is empty: the driver gives no value`);
}

/** As texts, for which the order of keys counts. */
function differences(first: unknown, second: unknown): string[] {
  return JSON.stringify(first) === JSON.stringify(second) ? [] : ['a second synthesis gives other bytes: nothing may depend on time, chance or the machine'];
}
