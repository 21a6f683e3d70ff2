import { Precondition } from 'cdktf';
import { Construct } from 'constructs';
import { Faults } from '../faults';
import { knownBytes } from './known-bytes';
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
  checkLength(scope, id, document, limit);
  const yaml = yamlText(scope, id, document);
  return { text: `${HEADER}${yaml}`, fits: precondition(yaml, id, limit) };
}

/** Counts only what is known, once and without what YAML adds, so that nothing is refused that would fit. */
function checkLength(scope: Construct, id: string, document: CloudConfig, { title, bytes: max }: UserDataLimit): void {
  const faults = Faults.of(scope);
  const bytes = HEADER.length + knownBytes(document);
  if (bytes > max) faults.add('user-data-too-long', id, { title, bytes, max });
  faults.throwIfAny();
}

/** Terraform counts characters, the cloud counts bytes: base64 has four characters for three bytes. */
function precondition(yaml: string, id: string, { title, bytes }: UserDataLimit): Precondition {
  const longest = Math.floor((bytes - HEADER.length) / 3) * 4;
  return {
    condition: `\${length(base64encode(${yaml})) <= ${longest}}`,
    errorMessage: `The user data "${id}" is longer than the ${bytes} bytes that ${title} takes: give the server less to carry.`,
  };
}
