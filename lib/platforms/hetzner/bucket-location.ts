import { Construct } from 'constructs';
import { remembered } from '../remembered';

/**
 * Remembers in the state where a bucket was made, and stops a plan that has it elsewhere. A bucket is looked for at the endpoint of
 * its location: at another one it is not found, so Terraform would forget it without a word, protected or not.
 */
export function rememberLocation(scope: Construct, location: string): void {
  remembered(scope, 'location', location, (path, before) => `The bucket ${path} is in ${before}, and the program now asks for ${location}. `
    + 'A bucket does not move: set the location back, or give the bucket in the new location another construct id and copy the objects.');
}
