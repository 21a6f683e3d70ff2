import { normalized } from '../../core/addresses';
import type { Row } from '../../core/table';
import { listed } from './answers';
import { found } from './objects';
import { World } from './world';

const BASE = '/k8s/v1/regions/:region/clusters/:id';

const EVERYBODY = '0.0.0.0/0';

/** Who reaches the API server, and with what. */
export function kubernetesAccess(world: World): void {
  const { api, openings, clusters, accessRules } = world;
  const rulesOf = ({ id }: Row) => accessRules.where(rule => rule.cluster === id);

  openings.push(() => accessRules.where(({ ip }) => ip === EVERYBODY).map(({ cluster }) => `API server of cluster ${clusters.get(cluster).name}`));

  api.on(`GET ${BASE}/kubeconfig`, ({ params }) => file('kubeconfig', kubeconfig(found(clusters, params))));
  api.on(`GET ${BASE}/acls`, ({ params, query }) => listed('rules', rulesOf(found(clusters, params)).map(shown), query));
  api.on(`PUT ${BASE}/acls`, ({ params, body }) => {
    const cluster = found(clusters, params);
    dropAccessRules(world, cluster);
    (body.acls ?? []).forEach((rule: Rule) => addRule(world, cluster, rule));
    return { rules: rulesOf(cluster).map(shown) };
  });
}

/** A new cluster is open to everybody until it gets a list of its own. */
export function openToAll(world: World, cluster: Row): void {
  addRule(world, cluster, { ip: EVERYBODY, description: '' });
}

export function dropAccessRules({ accessRules }: World, { id }: Row): void {
  accessRules.removeWhere(rule => rule.cluster === id);
}

interface Rule {
  readonly ip?: string;
  readonly scaleway_ranges?: boolean;
  readonly description: string;
}

function addRule({ ids, accessRules }: World, { id: cluster }: Row, { ip, ...rest }: Rule): void {
  accessRules.insert({ id: ids.uuid(), region: '', cluster, ...(ip ? { ip: normalized(ip) } : {}), ...rest });
}

function shown({ cluster: _, ...rule }: Row): Row {
  return rule as Row;
}

function file(name: string, text: string): object {
  return { name, content_type: 'application/octet-stream', content: Buffer.from(text).toString('base64') };
}

function kubeconfig({ id, name, cluster_url: server }: Row): string {
  const authority = Buffer.from(`certificate of ${id}`).toString('base64');
  return JSON.stringify({
    'apiVersion': 'v1',
    'kind': 'Config',
    'current-context': `admin@${name}`,
    'clusters': [{ name, cluster: { server, 'certificate-authority-data': authority } }],
    'contexts': [{ name: `admin@${name}`, context: { cluster: name, user: `${name}-admin` } }],
    'users': [{ name: `${name}-admin`, user: { token: `token-${id}` } }],
  });
}
