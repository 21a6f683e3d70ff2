import type { Architecture } from '../../../profile';

/** A release of k3s, as the catalog pins it. */
export interface K3sRelease {
  /** Its tag, such as `v1.35.8+k3s1`. */
  readonly tag: string;
  /** SHA-256 of the program by architecture. */
  readonly sha256: { readonly [architecture: string]: string };
}

/** Where releases are found unless the configuration names a mirror of the same layout. */
export const RELEASES = 'https://github.com/k3s-io/k3s/releases/download';

/** What the program is called in a release. */
const PROGRAMS: { [architecture in Architecture]: string } = { amd64: 'k3s', arm64: 'k3s-arm64' };

/** Where a server loads the program from, and what it must be. */
export interface Program {
  readonly url: string;
  readonly sha256: string;
}

/** The program of a release for such processors. */
export function programFor({ tag, sha256 }: K3sRelease, architecture: Architecture, releases: string = RELEASES): Program {
  return { url: `${releases}/${encodeURIComponent(tag)}/${PROGRAMS[architecture]}`, sha256: sha256[architecture] };
}
