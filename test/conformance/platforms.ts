import type { PlatformUnderTest } from '../../lib/conformance/tests';

/** A platform under test and its kind. */
export interface TestedPlatform extends Pick<PlatformUnderTest, 'configuration' | 'prepare'> {
  readonly kind: string;
}

const builtIn = (kind: string, settings: object, location = 'fr'): TestedPlatform => ({
  kind,
  configuration: {
    platform: kind,
    platforms: { [kind]: { location, ...settings }, 'second-account': { kind, location, ...settings } },
  },
});

export const PLATFORMS: TestedPlatform[] = [
  builtIn('scaleway', { bucketAdministrators: ['user_id:11111111-1111-4111-8111-111111111111'] }),
  builtIn('ovhcloud', { serviceName: '0123456789abcdef0123456789abcdef' }),
  builtIn('hetzner', { acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster', 'ManagedPostgres'] }, 'de'),
];
