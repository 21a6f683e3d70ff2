import { hasConstruct, PlatformUnderTest } from './platform-under-test';
import { SUITES } from './suites';

const SECOND_ACCOUNT = 'second-account';

/** By name of the construct, without the parts of one. */
const CONSTRUCTS = Object.entries(SUITES).filter(([, { partOf }]) => !partOf);

/** Complains about a platform that is described in a way that would leave something untested. */
export function descriptionFindings(platform: PlatformUnderTest): string[] {
  return [...constructFindings(platform), ...refusedFindings(platform), ...existingFindings(platform), ...accountFindings(platform)];
}

function constructFindings({ constructs = [] }: PlatformUnderTest): string[] {
  const known = CONSTRUCTS.map(([name]) => name);
  return constructs.filter(name => !known.includes(name)).map(name => `"constructs" names ${name}; there are: ${known.join(', ')}`);
}

function refusedFindings(platform: PlatformUnderTest): string[] {
  const casesOf = ([, { cases, existing }]: typeof CONSTRUCTS[number]) => [...cases, ...existing].map(({ name }) => name);
  const all = CONSTRUCTS.flatMap(casesOf);
  const tested = CONSTRUCTS.filter(([name, suite]) => hasConstruct(platform, name, suite)).flatMap(casesOf);
  return Object.keys(platform.refused).filter(name => !tested.includes(name)).map(name => (
    `"refused" names the case "${name}", ${all.includes(name) ? 'whose construct is not in "constructs"' : 'which there is not'}`
  ));
}

function existingFindings(platform: PlatformUnderTest): string[] {
  const wanted = CONSTRUCTS.filter(([name, suite]) => hasConstruct(platform, name, suite)).map(([name]) => name);
  const given = Object.keys(platform.existing);
  return [
    ...wanted.filter(name => !given.includes(name)).map(name => `"existing" has no handles of a ${name}`),
    ...given.filter(name => !wanted.includes(name)).map(name => `"existing" has handles of a ${name}, which the platform does not have`),
  ];
}

/** Of another kind it would differ in more than the account. */
function accountFindings({ configuration: { platform, platforms } }: PlatformUnderTest): string[] {
  if (!Object.hasOwn(platforms, SECOND_ACCOUNT)) return [`"configuration" has no platform "${SECOND_ACCOUNT}"`];
  const kindOf = (name: string) => (platforms[name] as { kind?: string } | undefined)?.kind ?? name;
  return kindOf(platform) === kindOf(SECOND_ACCOUNT) ? [] : [`"${SECOND_ACCOUNT}" is of the kind ${kindOf(SECOND_ACCOUNT)}, "${platform}" of ${kindOf(platform)}`];
}
