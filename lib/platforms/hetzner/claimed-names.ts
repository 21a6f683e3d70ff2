import { Construct } from 'constructs';
import { claim } from '../../claims';
import { storageHost } from './places';

/** Takes a name, which the API gives once per project and type of resource, whatever the location ("uniqueness_error"). */
export function claimName(construct: Construct, realm: string, resourceType: string, name: string): void {
  claim(construct, `${realm} ${resourceType} ${name}`, 'name-collision', { what: `the ${resourceType}`, name });
}

/** Takes the folder of a construct in a bucket that others write to as well; a bucket is the same one for every account. */
export function claimFolder(construct: Construct, { bucket, region }: { readonly bucket: string; readonly region: string }, folder: string): void {
  const name = `${bucket}/${folder}`;
  claim(construct, `${storageHost(region)} ${name}`, 'name-collision', { what: 'the folder', name });
}
