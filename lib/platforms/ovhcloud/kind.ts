import type { IPlatformKind } from '../../platform-kind';

/** OVHcloud, as the configuration knows it. */
export const ovhcloudKind: IPlatformKind = {
  kind: 'ovhcloud',
  settings: [
    { name: 'serviceName', valueType: 'string', summary: 'Id of the Public Cloud project to make resources in; default: a Terraform variable.' },
    { name: 'endpoint', valueType: 'string', summary: 'API that the provider talks to, by name or URL; default: `ovh-eu`, the European one.' },
  ],
  create: (name, settings) => {
    const { OvhcloudPlatform } = require('./platform') as typeof import('./platform');
    return new OvhcloudPlatform({ name, ...settings });
  },
};
