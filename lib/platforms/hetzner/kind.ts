import type { IPlatformKind } from '../../platform-kind';
import { CLUSTER_SETTINGS } from './cluster-settings';
import { POSTGRES_SETTINGS } from './postgres-settings';
import { SERVER_TYPE } from './setting-forms';

/** Hetzner, as the configuration knows it. */
export const hetznerKind: IPlatformKind = {
  kind: 'hetzner',
  settings: [
    {
      name: 'network.natServerType',
      valueType: 'string',
      ...SERVER_TYPE,
      summary: 'Type of the server that gives a private network its egress, such as `cx23`; default: the smallest x86 type of the location.',
    },
    ...CLUSTER_SETTINGS,
    ...POSTGRES_SETTINGS,
  ],
  create: (name, settings) => {
    const { HetznerPlatform } = require('./platform') as typeof import('./platform');
    return new HetznerPlatform({ name, ...settings });
  },
};
