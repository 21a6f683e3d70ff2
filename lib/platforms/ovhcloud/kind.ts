import type { IPlatformKind } from '../../platform-kind';

const PLANS = ['free', 'standard'];
/** What the provider knows by name (v2.19.0), or a URL; another name stops it when it starts, or is not noticed at all. */
const ENDPOINT = '^(ovh-(eu|ca|us)|(kimsufi|soyoustart)-(eu|ca)|https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~-]+)*)$';

const KUBE_PROXY_MODES = ['iptables', 'ipvs'];

/** OVHcloud, as the configuration knows it. */
export const ovhcloudKind: IPlatformKind = {
  kind: 'ovhcloud',
  settings: [
    {
      name: 'serviceName',
      valueType: 'string',
      pattern: '^[0-9a-f]{32}$',
      expected: 'the id of a project: 32 digits and letters from a to f, in lower case',
      summary: 'Id of the Public Cloud project to make resources in; default: a Terraform variable.',
    },
    {
      name: 'endpoint',
      valueType: 'string',
      pattern: ENDPOINT,
      expected: 'one of ovh-eu, ovh-ca, ovh-us, kimsufi-eu, kimsufi-ca, soyoustart-eu, soyoustart-ca, or a URL without a "/" at its end',
      summary: 'API that the provider talks to, by name or URL; default: `ovh-eu`, the European one.',
    },
    {
      name: 'cluster.plan',
      valueType: 'string',
      allowed: PLANS,
      summary: 'Plan of clusters; default: the one that their location sells.',
    },
    {
      name: 'cluster.kubeProxyMode',
      valueType: 'string',
      allowed: KUBE_PROXY_MODES,
      summary: 'How nodes of clusters route to services, with the plan `free` only; default: that of the cloud.',
    },
  ],
  create: (name, settings) => {
    const { OvhcloudPlatform } = require('./platform') as typeof import('./platform');
    return new OvhcloudPlatform({ name, ...settings });
  },
};
