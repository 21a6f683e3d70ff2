import type { OpenIdConnect } from '../../../sovereign-cluster/driver';

/** Arguments of the API server by what they carry; a list gives the argument several times. */
const ARGUMENTS: { [name in keyof OpenIdConnect]-?: string } = {
  issuerUrl: 'oidc-issuer-url',
  clientId: 'oidc-client-id',
  usernameClaim: 'oidc-username-claim',
  usernamePrefix: 'oidc-username-prefix',
  groupsClaim: 'oidc-groups-claim',
  groupsPrefix: 'oidc-groups-prefix',
  requiredClaims: 'oidc-required-claim',
};

/** The login as arguments of the API server. */
export function loginArguments(login: OpenIdConnect): string[] {
  const names = Object.keys(ARGUMENTS) as (keyof OpenIdConnect)[];
  return names.flatMap(name => [login[name] ?? []].flat().map(value => `${ARGUMENTS[name]}=${value}`));
}
