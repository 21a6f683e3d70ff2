/**
 * Every message this library can stop a program with. One line per code; codes never change their meaning.
 * `says` follows the name of the prop or key; `{name}` is filled from the parameters of `fault`.
 */
export const CATALOG = {
  'prop-unknown': { says: 'is not known to {construct}', remedy: 'use one of: {known}' },
  'prop-missing': { says: 'is required', remedy: 'give {expected}' },
  'prop-type': { says: 'has the wrong type', remedy: 'give {expected}' },
  'prop-range': { says: 'is out of range', remedy: 'give {expected}' },
  'prop-pattern': { says: 'has characters or a form that are not allowed', remedy: 'give {expected}' },
  'prop-duplicate': { says: 'names the same thing twice', remedy: 'keep one of them' },
  'prop-token': { says: 'must be known when the program runs, so it cannot be a reference', remedy: 'give {expected}' },
  'text-reference': {
    says: 'holds "TfToken[", by which the engine finds its references, and is none that it knows',
    remedy: 'take the text out; a reference comes from an attribute of a resource or from Text.expression',
  },
  'text-code': { says: 'would be read by Terraform as code', remedy: 'pass a reference as a whole or beside plain text; code goes through Text.expression' },
  'text-not-unicode': { says: 'is half of a character (a lone surrogate), which Terraform would replace', remedy: 'mend the text where it comes from' },
  'address-invalid': { says: 'is no address that Terraform takes', remedy: 'give {path} an id of letters, digits, "-" and "_", starting with a letter, such as "{nearest}"' },
  'address-shared': { says: 'is the address of two constructs, which would be one: {paths}', remedy: 'give one of them an id that differs in letters, digits, "-" or "_"' },
  'stack-shared': { says: 'is the folder of two stacks, and one would overwrite the other: {paths}', remedy: 'give one of them another id' },
  'output-left': { says: 'would be written outside of the output folder of its stack', remedy: 'use {expected}' },
  'cidr-malformed': { says: 'is not an IPv4 range in CIDR notation', remedy: 'write address/prefix, for example "10.20.0.0/16"' },
  'cidr-host-bits': { says: 'has bits set behind its prefix', remedy: 'write "{network}"' },
  'cidr-not-private': { says: 'is not a private range (RFC 1918)', remedy: 'choose one inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16' },
  'cidr-prefix': { says: 'has a prefix that not every cloud takes', remedy: 'choose a prefix from /{min} to /{max}' },
  'cidr-open': { says: 'opens the endpoint to the whole internet', remedy: 'list the ranges of your clients; none may be shorter than /8' },
  'cidr-overlap': { says: 'overlaps {other} ({range})', remedy: 'choose ranges that do not overlap' },
  'egress-needed': { says: 'has no egress, which servers without public address need to start', remedy: 'leave egress of the network at true' },
  'pool-bounds': { says: 'is below minNodes ({min})', remedy: 'give at least minNodes, or leave it out for a pool of fixed size' },
  'pool-none-up': { says: 'would leave the cluster without any node', remedy: 'give one pool at least one node' },
  'zone-unknown': { says: 'is no zone of {location}', remedy: 'use one of: {known}' },
  'zone-not-sold': { says: 'is a zone that does not sell {type}', remedy: 'use one of: {known}' },
  'public-needs-allow-list': { says: 'would open the database to the whole internet', remedy: 'list the ranges of your clients in allowedCidrs' },
  'platform-missing': {
    says: 'is not set, so there is no cloud to build for',
    remedy: 'set "platform" in the context value "sovereign" ({where}) or pass the platform prop',
  },
  'platform-unknown': { says: 'names no configured platform and no known kind', remedy: 'use one of: {known}' },
  'platform-name-taken': { says: 'is the name of two platforms with different settings in this stack', remedy: 'give the second one a name of its own' },
  'platform-unsupported': { says: 'is not available on {title}: {reason}', remedy: 'platforms that have it: {supporting}' },
  'feature-refused': { says: 'is refused by {title}: {reason}', remedy: 'leave it out here; platforms that have it: {supporting}' },
  'value-refused': { says: 'is refused by {title}: {reason}', remedy: 'allowed: {allowed}; {remedy}' },
  'feature-location': { says: 'is not available on {title} in {location}', remedy: 'locations that have it: {locations}' },
  'consent-missing': {
    says: 'would make you the operator of {what} on {title}',
    remedy: 'add "{construct}" to acceptSelfOperated in the block of "{platform}" if that is what you want{otherwise}',
  },
  'realm-mismatch': {
    says: 'belongs to another cloud account: {other} is on "{otherPlatform}", {path} on "{platform}"',
    remedy: 'put both on one platform',
  },
  'location-same': { says: 'is the location of the database itself, so it would be no copy', remedy: 'choose another one, or leave it out' },
  'location-missing': { says: 'is not set', remedy: 'set the location prop, or "location" in the block of "{platform}"; {title} serves: {served}' },
  'location-country': { says: 'is a country that {title} does not serve', remedy: 'countries served: {served}' },
  'location-unknown': { says: 'is no location of {title}', remedy: 'use a country or one of: {served}' },
  'location-no-code': { says: 'gives no code for {kind}', remedy: 'add an entry "{kind}"' },
  'location-outside-eea': {
    says: 'lies outside the European Economic Area ({country})',
    remedy: 'choose another location, or set "allowOutsideEea": true in the configuration',
  },
  'size-none-fits': { says: 'is more than any type that {title} sells {how} in {location}', remedy: 'the largest sold there: {largest}' },
  'size-none-so': { says: 'cannot be had: {title} sells no type {how} in {location}', remedy: '{instead}choose a location or cloud that has it' },
  'storage-too-large': {
    says: 'is more than any type that {title} sells {how} in {location} holds ({largest} GB)',
    remedy: 'ask for at most {max} GiB',
  },
  'size-unknown': { says: 'is no type that {title} sells in {location}', remedy: 'use one of: {known}' },
  'size-no-code': { says: 'gives no code for {kind}', remedy: 'add an entry "{kind}", or use of({ vcpu, memoryGib })' },
  'size-not-sold-so': { says: 'is a type that {title} does not sell {how}', remedy: 'use one of: {known}' },
  'retention-too-long': {
    says: 'is longer than {type} keeps backups on {title} ({max} days)',
    remedy: 'ask for at most {max} days, or {alternative}',
  },
  'version-unknown': { says: 'is not sold by {title}', remedy: 'use one of: {known}' },
  'version-ended': { says: 'is past its end of life on {title} ({endOfLife})', remedy: 'use one of: {known}' },
  'setting-unknown': { says: 'is no setting of Postgres {version} that {title} lets you change', remedy: 'use one of: {known}' },
  'lock-needs-versions': { says: 'needs old versions to be kept', remedy: 'leave versioned at true' },
  'rule-without-action': {
    says: 'does nothing',
    remedy: 'set expirationDays, noncurrentExpirationDays, abortIncompleteUploadDays or archiveAfterDays',
  },
  'bucket-would-be-emptied': {
    says: 'leaves the bucket without protection, and {title} empties a bucket before destroying it',
    remedy: 'keep deletionProtection, or accept the loss with emptyOnDestroy: true',
  },
  'existing-kind': { says: 'has no handles for {kind}', remedy: 'add an entry "{kind}" with: {keys}' },
  'existing-handles': { says: 'does not have exactly the handles that {kind} needs', remedy: 'give: {keys}' },
  'handle-literal': {
    says: 'is a secret, which must not stand in the program or its output',
    remedy: 'give a reference, such as the stringValue of a sensitive TerraformVariable',
  },
  'user-data-too-long': {
    says: 'makes user data of at least {bytes} bytes, more than the {max} that a server on {title} takes',
    remedy: 'give the server less to carry',
  },
  'vlan-collision': { says: 'leads to VLAN {vlan}, which {other} has already', remedy: 'give one of the two networks another construct id' },
  'name-collision': { says: 'leads to {what} "{name}", which {other} has already', remedy: 'give one of the two another construct id' },
  'address-collision': {
    says: 'leads to the private address {address}, which {other} has already',
    remedy: 'give one of the two another construct id',
  },
  'network-full': {
    says: 'has no fixed private addresses left beside those of {holders}',
    remedy: 'give the network a larger range, or put one of them into another network',
  },
  'network-too-small': {
    says: 'leads to {needed} private addresses in {range}, which has {free}',
    remedy: 'give the network a range of /{prefix} or larger, or ask for fewer servers in it',
  },
  'existing-server': {
    says: 'cannot be added to a server on {title} that this program did not make',
    remedy: 'add it on the server itself',
  },
  'existing-bucket-policy': {
    says: 'would replace the policy that the existing bucket may have',
    remedy: 'add the identity to that policy where the bucket is made',
  },
  'name-taken': { says: 'is used already', remedy: 'choose another name' },
  'bucket-name-taken': { says: 'is the name of another bucket there, {other}', remedy: 'give one of the two another name' },
  'secret-unresolved': { says: 'is a secret that has no value before it is used', remedy: 'use the password of the user that addUser returns' },
  'secret-in-text': { says: 'would put a secret into a text', remedy: 'use its expression' },
  'secret-literal': { says: 'must be a Secret, never a text', remedy: 'use Secret.generated() or Secret.fromVariable("name")' },
  'provider-duplicate': {
    says: 'is declared twice without alias or with the same alias: {paths}',
    remedy: 'create your own provider before the first construct of this library, which then uses it, or give yours an alias',
  },
  'hcl-output': { says: 'is not supported: the guards of this library are written as Terraform JSON', remedy: 'create the App without hclOutput' },
  'kind-unknown': { says: 'is no kind of platform', remedy: 'use one of: {known}; for a further cloud call Platform.register first' },
  'config-file': { says: 'could not be read as JSON: {reason}', remedy: 'mend the file {file}' },
  'construct-unknown': { says: 'is no construct of the stack', remedy: 'use one of: {known}' },
  'program-async': {
    says: 'returns a promise, and what it makes after a wait would be missing',
    remedy: 'wait before, and make all constructs at once',
  },
  'program-stacks': {
    says: 'makes a stack beside its own ({paths}), at which nothing would look',
    remedy: 'make that one in "prepare", and give it a test of its own',
  },
  'edition-unknown': { says: 'is no catalog edition that {title} has', remedy: 'use one of: {known}' },
} as const;

/** The stable name of a message. */
export type FaultCode = keyof typeof CATALOG;

/** One thing that is wrong. */
export interface Fault {
  readonly code: FaultCode;
  /** The prop or configuration key, in the words of the user. */
  readonly prop: string;
  readonly message: string;
}

/** Values that a message is filled with. `got` is the value the user gave. */
export interface FaultDetails {
  readonly got?: unknown;
  readonly [placeholder: string]: unknown;
}

/** A message of the catalog about one prop. */
export function fault(code: FaultCode, prop: string, details: FaultDetails = {}): Fault {
  const { says, remedy } = CATALOG[code];
  const got = 'got' in details ? `, got ${show(details.got)}` : '';
  return { code, prop, message: visible(`${shorten(prop)}: ${fill(says, details)}${got}; ${fill(remedy, details)} [${code}]`) };
}

/** Thrown with everything that is wrong with one construct or with the configuration. */
export class SovereignError extends Error {
  public readonly faults: readonly Fault[];
  /** Path of the construct, or what else the faults are in. */
  public readonly where: string;

  constructor(where: string, faults: readonly Fault[]) {
    super(faults.length === 1
      ? `${where}: ${faults[0].message}`
      : [`${where}: ${faults.length} faults`, ...faults.map(f => `  ${f.message}`)].join('\n'));
    this.name = 'SovereignError';
    this.faults = faults;
    this.where = where;
    // The message says it all already; printed once is enough.
    for (const name of ['faults', 'where']) Object.defineProperty(this, name, { enumerable: false });
  }
}

function fill(template: string, details: FaultDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = details[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
  });
}

const LONGEST_SHOWN = 120;

/** A value as the user would write it, short and on one line. */
function show(value: unknown): string {
  return shorten(typeof value === 'string' ? JSON.stringify(value) : describe(value));
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

/** Characters that break the line, or turn or hide text around them, as their code. As text: Node would compile a literal at every start. */
function visible(text: string): string {
  return text.replace(new RegExp('[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]', 'gu'), c => `\\u${c.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}

function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint' || value === undefined) return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  if (value instanceof Map || value instanceof Set) return `a ${value.constructor.name}`;
  try {
    return JSON.stringify(value, marked)?.replace(/"\\u0000(-?\w+)\\u0000"/g, '$1') ?? typeof value;
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** JSON has no NaN and no infinity, and would say null. */
function marked(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? `\0${value}\0` : value;
}
