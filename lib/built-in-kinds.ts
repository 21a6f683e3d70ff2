import type { IPlatformKind } from './platform-kind';

/* One line per built-in cloud. Loaded on first use, so that a program pays only for the clouds it names. */
export const builtInKinds: Record<string, () => IPlatformKind> = {
  scaleway: () => (require('./platforms/scaleway/kind') as typeof import('./platforms/scaleway/kind')).scalewayKind,
  ovhcloud: () => (require('./platforms/ovhcloud/kind') as typeof import('./platforms/ovhcloud/kind')).ovhcloudKind,
  hetzner: () => (require('./platforms/hetzner/kind') as typeof import('./platforms/hetzner/kind')).hetznerKind,
};
