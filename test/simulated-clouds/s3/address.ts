/** The address of a request in the form that routes are written for. */
import type { IncomingMessage } from 'http';

/** What a host says: the region, and the bucket where that stands in the name of the host. */
export type Place = (host: string) => { readonly region: string; readonly bucket?: string };

/** Parameters that say more about a request; every other one names a part of a bucket or of an object. */
const DETAILS = [
  'x-id', 'versionId', 'prefix', 'delimiter', 'marker', 'max-keys', 'key-marker', 'version-id-marker',
  'list-type', 'continuation-token', 'start-after', 'fetch-owner', 'encoding-type',
];

/** Writes `/s3/<region>/<bucket>[/objects/<key>][/<part>]`: `PUT ?versioning` at a bucket becomes `PUT …/versioning`. */
export function addressFor(place: Place): (request: IncomingMessage) => string {
  return ({ url = '', headers: { host = '' } }) => {
    const { pathname, searchParams } = new URL(url, 'http://s3');
    const { region, bucket: named } = place(host);
    const [bucket, ...key] = [...(named ? [named] : []), ...pathname.slice(1).split('/')];
    const object = key.join('/') ? ['objects', encodeURIComponent(decodeURIComponent(key.join('/')))] : [];
    const parts = [...searchParams.keys()].filter(name => !DETAILS.includes(name));
    const details = new URLSearchParams([...searchParams].filter(([name]) => DETAILS.includes(name)));
    return `/${['s3', region, bucket, ...object, ...parts].join('/')}${details.size > 0 ? `?${details}` : ''}`;
  };
}
