import { TerraformAsset } from 'cdktf';
import { IConstruct } from 'constructs';
import { Fault, fault } from './errors';
import { nearestId } from './ids';
import { Addressed, addressOf } from './stack-elements';

/** What Terraform takes, of what the engine leaves of an id; it loses what is called __proto__. */
const LABEL = /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]*$/;

/** A name of one folder. */
const FOLDER_NAME = /^(?!\.{1,2}$)[\w.-]{1,200}$/;

/**
 * What is wrong with the addresses of a stack: one that no Terraform reads, or one that two constructs share. The engine merges
 * those without a word, and an id can come to be shared by characters that it drops, or by `overrideLogicalId`.
 * @param reserved addresses that the library writes itself, and where that is said.
 */
export function addressFaults(elements: readonly IConstruct[], reserved: readonly string[], path: string): Fault[] {
  const taken = new Map(reserved.map(address => [address, path]));
  const faults: Fault[] = [];
  for (const element of elements) {
    const addressed = addressOf(element);
    if (addressed) faults.push(...faultsOf(addressed, taken));
  }
  return faults;
}

function faultsOf({ construct, kind, id }: Addressed, taken: Map<string, string>): Fault[] {
  const { path } = construct.node;
  if (construct instanceof TerraformAsset && !FOLDER_NAME.test(construct.assetHash)) {
    return [fault('output-left', `assetHash of ${path}`, { got: construct.assetHash, expected: 'letters, digits, "-", "_" and "."' })];
  }
  if (!LABEL.test(id)) return [fault('address-invalid', `${kind}.${id}`, { path, nearest: nearestId(construct.node.id) })];
  const address = `${kind}.${id}`;
  const other = taken.get(address);
  taken.set(address, path);
  return other === undefined ? [] : [fault('address-shared', address, { paths: [other, path] })];
}
