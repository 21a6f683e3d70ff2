import type { SecretNote } from '../../standing-secret';
import type { KeyNotes } from './certificates';
import type { PostgresServerSpec } from './postgres-server/spec';
import type { ServerSecrets } from './servers';

/** What the ledger says of the keys of a database. */
export const KEY_NOTES: KeyNotes = {
  authority: {
    why: 'Terraform signs the certificate of the server with it before the server boots.',
    remedy: 'Keep the state secret: with it anybody can stand in for the server. A new one means a new caCertificate for every client.',
  },
  signed: {
    why: 'The server gets it at its first boot.',
    remedy: 'Keep the state secret. "terraform apply -replace=<address of the tls_private_key>" makes a new one, which is then put on the server.',
  },
};

/** What it says of the passwords of logins that are made here. */
export const LOGIN_NOTE: SecretNote = {
  why: 'Outputs and other resources read it, and so does a new server.',
  remedy: 'Keep the state secret. A higher number in Secret.generated() makes a new one, which is then set on the server; '
    + 'Secret.fromVariable() keeps your own out of the state.',
};

/** What is secret of what a server is told. */
export function secretsOf(told: () => PostgresServerSpec): ServerSecrets {
  return {
    all: () => {
      const { logins, privateKey, repository: { accessKey, secretKey, cipherPass } } = told();
      return [...logins.map(({ password }) => password), privateKey, accessKey, secretKey, cipherPass];
    },
    why: 'The server sets itself up with it, and a server that replaces it must be able to do the same.',
    remedy: 'Every process of the server can read it at the metadata service: run nothing else there.',
  };
}
