import { Construct } from 'constructs';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { Certificates, Pair } from './certificates';
import { KEY_NOTES } from './postgres-secrets';
import { numbered } from './servers';

/** Years that the certificate of a server is valid: it reads it at its first boot. */
const YEARS = 10;

/** What it signs is made anew twice before clients have to trust another one. */
const AUTHORITY_YEARS = 30;

/** What clients know a database by, and the servers each other. */
export interface Identity {
  /** PEM certificate of the authority, which signs for these servers only. */
  readonly authority: string;
  /** One for each server. */
  readonly pairs: Pair[];
}

/** @param host where clients find the database: every certificate names it, whichever server answers. */
export function identify(scope: Construct, spec: ManagedPostgresSpec, host: string, addresses: string[]): Identity {
  const { name, deletionProtection, highAvailability } = spec;
  const certificates = new Certificates(scope, KEY_NOTES);
  const authority = certificates.authority('ca', `${name}-ca`, deletionProtection, AUTHORITY_YEARS);
  const pairs = addresses.map((address, index) => certificates.signed(numbered('certificate', index + 1), authority, {
    // Clients with libpq before version 15 look for the address in the name.
    commonName: host,
    ipAddresses: [...new Set([host, address])],
    allowedUses: ['digital_signature', 'server_auth', ...highAvailability ? ['client_auth'] : []],
    years: YEARS,
  }));
  return { authority: authority.certPem, pairs };
}
