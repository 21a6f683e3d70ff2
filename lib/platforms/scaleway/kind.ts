import type { IPlatformKind } from '../../platform-kind';

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CONTROL_PLANES = ['kapsule', 'kapsule-dedicated-4', 'kapsule-dedicated-8', 'kapsule-dedicated-16'];
const CNIS = ['cilium', 'cilium_native', 'calico'];

/** Scaleway, as the configuration knows it. */
export const scalewayKind: IPlatformKind = {
  kind: 'scaleway',
  settings: [
    {
      name: 'projectId',
      valueType: 'string',
      pattern: `^${UUID}$`,
      expected: 'a UUID',
      summary: 'Project that resources are made in; default: that of the provider, from its environment.',
    },
    { name: 'profile', valueType: 'string', summary: 'Profile of the Scaleway configuration file that the provider reads credentials from.' },
    {
      name: 'bucketAdministrators',
      valueType: 'string-list',
      pattern: `^(user|application)_id:${UUID}$`,
      expected: '"user_id:" or "application_id:" and a UUID',
      summary: 'Who keeps full access to buckets that have a policy: `user_id:<uuid>` or `application_id:<uuid>`; default: a Terraform variable.',
    },
    {
      name: 'cluster.controlPlane',
      valueType: 'string',
      allowed: CONTROL_PLANES,
      summary: 'Type of the control plane of clusters; default: `kapsule`, and `kapsule-dedicated-4` for a highly available one.',
    },
    { name: 'cluster.cni', valueType: 'string', allowed: CNIS, summary: 'Network plugin of clusters; default: `cilium`.' },
  ],
  create: (name, settings) => {
    const { ScalewayPlatform } = require('./platform') as typeof import('./platform');
    return new ScalewayPlatform({ name, ...settings });
  },
};
