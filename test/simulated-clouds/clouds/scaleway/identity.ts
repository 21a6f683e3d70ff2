import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, listed, NOW, patch } from './answers';
import { PROJECT, World } from './world';

const BASE = '/iam/v1alpha1';

/** Names of rights; IAM documentation, "Permission sets", of 2026-07: those on storage and those on everything. */
const PERMISSION_SETS = [
  'AllProductsFullAccess', 'ObjectStorageFullAccess', 'ObjectStorageReadOnly',
  'ObjectStorageBucketsRead', 'ObjectStorageBucketsWrite', 'ObjectStorageBucketsDelete',
  'ObjectStorageObjectsRead', 'ObjectStorageObjectsWrite', 'ObjectStorageObjectsDelete',
  'ObjectStorageBucketPolicyFullAccess',
];

/** What whoever asks may do with an object of his own. */
const OWN = { editable: true, deletable: true, managed: false };

/** Applications, their keys and their rights, for the whole organization. */
export function identity(world: World): void {
  serveApplications(world);
  serveKeys(world);
  servePolicies(world);
}

function serveApplications(world: World): void {
  const { api, applications, apiKeys, policies } = world;
  const shown = (row: Row) => ({ ...row, nb_api_keys: apiKeys.where(key => key.application_id === row.id).length });

  api.on(`POST ${BASE}/applications`, ({ body }) => shown(applications.insert(owned(world, body))));
  api.on(`GET ${BASE}/applications/:id`, ({ params }) => shown(applications.get(params.id)));
  api.on(`PATCH ${BASE}/applications/:id`, ({ params, body }) => shown(patch(applications.get(params.id), body, ['name', 'description', 'tags'])));
  api.on(`DELETE ${BASE}/applications/:id`, ({ params: { id } }) => {
    applications.remove(id);
    apiKeys.removeWhere(key => key.application_id === id);
    const orphans = policies.where(policy => policy.application_id === id);
    orphans.forEach(policy => Object.assign(policy, { application_id: undefined, no_principal: true }));
  });
}

function serveKeys(world: World): void {
  const { api, apiKeys } = world;
  const shown = ({ id: _, ...row }: Row) => row;

  api.on(`POST ${BASE}/api-keys`, call => ({ ...shown(createKey(world, call)), secret_key: world.ids.uuid() }));
  api.on(`GET ${BASE}/api-keys/:id`, ({ params }) => shown(apiKeys.get(params.id)));
  api.on(`PATCH ${BASE}/api-keys/:id`, ({ params, body }) => {
    checkProjects('default_project_id', [body.default_project_id ?? PROJECT]);
    return shown(patch(apiKeys.get(params.id), body, ['description', 'default_project_id']));
  });
  api.on(`DELETE ${BASE}/api-keys/:id`, ({ params }) => {
    apiKeys.remove(params.id);
  });
}

function createKey({ ids, applications, apiKeys }: World, { body }: Call): Row {
  const { application_id: application, default_project_id: project = PROJECT, description, expires_at = null } = body;
  if (!application) throw invalid('application_id', 'a key belongs to an application here');
  applications.get(application);
  checkProjects('default_project_id', [project]);
  const key = `SCW${ids.code(17)}`;
  return apiKeys.insert({
    ...OWN,
    id: key,
    access_key: key,
    secret_key: null,
    description,
    created_at: NOW,
    updated_at: NOW,
    expires_at,
    default_project_id: project,
    creation_ip: '192.0.2.1',
    application_id: application,
  });
}

function servePolicies(world: World): void {
  const { api, applications, policies } = world;
  const shown = ({ rules, ...row }: Row) => ({ ...row, nb_rules: rules.length, nb_scopes: rules.length, nb_permission_sets: namesIn(rules).length });

  api.on(`POST ${BASE}/policies`, ({ body }) => {
    const { application_id: application } = body;
    if (application) applications.get(application);
    const principal = application ? { application_id: application } : { no_principal: true };
    return shown(policies.insert({ ...owned(world, body), ...principal, rules: rulesOf(world, body.rules) }));
  });
  api.on(`GET ${BASE}/policies/:id`, ({ params }) => shown(policies.get(params.id)));
  api.on(`PATCH ${BASE}/policies/:id`, ({ params, body }) => {
    if (body.application_id) applications.get(body.application_id);
    return shown(patch(policies.get(params.id), body, ['name', 'description', 'tags', 'application_id']));
  });
  api.on(`DELETE ${BASE}/policies/:id`, ({ params }) => {
    policies.remove(params.id);
  });
  api.on(`GET ${BASE}/rules`, ({ query }) => listed('rules', policies.get(query.policy_id).rules, query));
  api.on(`PUT ${BASE}/rules`, ({ body }) => {
    const policy = policies.get(body.policy_id);
    policy.rules = rulesOf(world, body.rules);
    return { rules: policy.rules };
  });
}

function rulesOf(world: World, rules: Row[]): Row[] {
  const unknown = namesIn(rules).find(name => !PERMISSION_SETS.includes(name));
  if (unknown) throw invalid('permission_set_names', `${unknown} does not exist`);
  return rules.map(({ project_ids, organization_id, permission_set_names, condition }) => {
    if ((project_ids === undefined) === (organization_id === undefined)) throw invalid('rules', 'either projects or the organization');
    checkProjects('project_ids', project_ids ?? []);
    const scope = project_ids ? { project_ids } : { organization_id };
    return { id: world.ids.uuid(), permission_set_names, permission_sets_scope_type: 'projects', condition: condition ?? '', ...scope };
  });
}

function namesIn(rules: Row[]): string[] {
  return rules.flatMap(rule => rule.permission_set_names);
}

/** There is but one project, and the organization bears its id. */
function checkProjects(argument: string, ids: string[]): void {
  if (ids.some(id => id !== PROJECT)) throw invalid(argument, 'there is no such project');
}

function owned({ ids }: World, { name, description, tags, organization_id: organization }: Record<string, any>): Row {
  if (organization !== PROJECT) throw invalid('organization_id', 'there is no such organization');
  return { ...OWN, id: ids.uuid(), name, description, created_at: NOW, updated_at: NOW, organization_id: organization, tags: tags ?? [] };
}
