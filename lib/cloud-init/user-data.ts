import { Fn, Lazy, Precondition } from 'cdktf';
import { Construct } from 'constructs';
import { Faults } from '../faults';
import { knownBytes } from './known-bytes';
import { asTerraformData } from './terraform-data';
import { yamlText } from './yaml';

/** A cloud-config document by the names of cloud-init's modules. A text in it may be a reference, or hold one. */
export type CloudConfig = { readonly [module: string]: unknown };

/** How long user data may be, and who says so. */
export interface UserDataLimit {
  readonly title: string;
  readonly bytes: number;
}

/** What a server boots with. */
export interface UserData {
  /** For the argument that takes it. */
  readonly text: string;
  /** For the `lifecycle.precondition` of the server: what synthesis cannot count. */
  readonly fits: Precondition;
}

const HEADER = '#cloud-config\n';

/**
 * User data from a document. The document stands in the output as data, and Terraform's own YAML writer makes the text: no
 * value, known or not, can become another key, another command or Terraform code.
 * @param id names the local value that holds the document; unique in `scope`.
 */
export function userData(scope: Construct, id: string, document: CloudConfig, limit: UserDataLimit): UserData {
  const faults = Faults.of(scope);
  const bytes = knownLength(document);
  if (bytes > limit.bytes) faults.add('user-data-too-long', id, { title: limit.title, bytes, max: limit.bytes });
  faults.throwIfAny();
  const yaml = yamlText(scope, id, document);
  return { text: `${HEADER}${yaml}`, fits: precondition(yaml, id, limit) };
}

/**
 * The same, compressed by Terraform (gzip, base64), from a document that may grow until synthesis; the image must understand
 * that. How short it becomes is known to Terraform alone, which refuses what does not fit.
 */
export function compressedUserData(scope: Construct, id: string, document: () => CloudConfig, limit: UserDataLimit): UserData {
  const yaml = yamlText(scope, id, Lazy.anyValue({ produce: () => asTerraformData(document()) }));
  const text = Fn.base64gzip(`${HEADER}${yaml}`);
  return { text, fits: { condition: `\${length(${text}) <= ${limit.bytes}}`, errorMessage: tooLong(id, limit) } };
}

/** Only what is known, once and without what YAML adds, so that nothing is refused that would fit. */
function knownLength(document: CloudConfig): number {
  return HEADER.length + knownBytes(document);
}

/** Terraform counts characters, the cloud counts bytes: base64 has four characters for three bytes. */
function precondition(yaml: string, id: string, limit: UserDataLimit): Precondition {
  const longest = Math.floor((limit.bytes - HEADER.length) / 3) * 4;
  return { condition: `\${length(base64encode(${yaml})) <= ${longest}}`, errorMessage: tooLong(id, limit) };
}

function tooLong(id: string, { title, bytes }: UserDataLimit): string {
  return `The user data "${id}" is longer than the ${bytes} bytes that ${title} takes: give the server less to carry.`;
}
