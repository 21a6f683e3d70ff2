import { Construct } from 'constructs';
import { remembered } from '../remembered';

/**
 * Provider 2.81.0 plans another major version as an update and then makes a new server, copies, and deletes the old one:
 * writes in between are lost, and the state still names the databases of the old one. `prevent_destroy` sees none of it.
 */
export function guardEngine(scope: Construct, engine: string): void {
  remembered(scope, 'engine-guard', engine, (path, before) => `${path} runs ${before}, and the program now asks for ${engine}. `
    + 'Scaleway would move it to a new server and delete the old one. Make a second database and move the data, or set the version back. '
    + `To let Scaleway do it all the same, add "${path}" to "release" in the sovereign configuration and apply; `
    + 'then apply with -refresh-only and import its databases and logins, which the new server has already.');
}
