import type { HandleForm } from '../driver';
import { CERTIFICATES } from '../pem';

const UUID_PATTERN = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Ids of OpenStack and of OVHcloud's own services. */
export const UUID: HandleForm = { pattern: UUID_PATTERN, expected: 'a UUID' };

/** Ids of Scaleway, with the region before them or without. */
export const REGIONAL_ID: HandleForm = { pattern: `(?:[a-z]{2}-[a-z]{3}/)?${UUID_PATTERN}`, expected: 'a UUID, alone or as <region>/<UUID>' };

/** Ids of Hetzner Cloud. */
export const NUMBER: HandleForm = { pattern: '[1-9][0-9]*', expected: 'a number' };

/** What `sslrootcert` takes. */
export const CERTIFICATE: HandleForm = { pattern: CERTIFICATES, expected: 'certificates in PEM, beginning with "-----BEGIN CERTIFICATE-----"' };

const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

const IPV4 = `(?:${OCTET}\\.){3}${OCTET}`;

export const ADDRESS: HandleForm = { pattern: IPV4, expected: 'an IPv4 address' };

/** Ids of subnets at Hetzner. */
export const SUBNET: HandleForm = {
  pattern: `[1-9][0-9]*-${IPV4}/(?:3[0-2]|[12]?[0-9])`, expected: 'the id of a network, "-" and the range of the subnet',
};

/** Older buckets have names that none would get today. */
export const BUCKET: HandleForm = { pattern: '[A-Za-z0-9][A-Za-z0-9._-]{2,254}', expected: 'the name of a bucket' };
