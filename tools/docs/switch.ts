import { basename } from 'path';
import { fixture } from '../fixtures';
import { completeClouds } from './clouds';
import { code, table } from './table';

/** What the metadata of a stack says about one construct. */
type Choice = Readonly<Record<string, unknown>>;

/** Keys that say what a construct is, not what was chosen for it. */
const IDENTITY = ['construct', 'kind', 'platform'];

/** Keys that are worth a row also where they do not differ. */
const ALWAYS = ['operatedBy', 'kubernetesVersion', 'postgresVersion', 'highAvailability'];

/** Where the plan of a control plane stands: the metadata has no key for what only one cloud knows. */
const CONTROL_PLANE = { scaleway_k8s_cluster: 'type', ovh_cloud_project_kube: 'plan' };

/** What the word makes of examples/portable-app, from its reviewed output: one row for everything that differs. */
export function switchedExample(): string {
  const titles = completeClouds().map(({ profile }) => profile.title);
  const outputs = completeClouds().map(({ kind }) => fixture(kind.kind));
  return table(['', 'what', ...titles], [...stackRows(outputs), ...constructRows(outputs)]);
}

function stackRows(outputs: any[]): string[][] {
  return [
    row('stack', 'state', outputs.map(({ terraform }) => code(basename(terraform.backend.local.path)))),
    row('stack', 'providers', outputs.map(({ provider }) => Object.keys(provider).map(code).join(', '))),
    row('stack', 'variables to set', outputs.map(({ variable = {} }) => Object.keys(variable).map(code).join(', ') || 'none')),
    row('stack', 'resources', outputs.map(({ resource }) => `${Object.values<object>(resource).flatMap(named => Object.keys(named)).length}`)),
  ];
}

function constructRows(outputs: any[]): string[][] {
  const byPlatform = outputs.map(json => choicesIn(json));
  const paths = [...new Set(byPlatform.flatMap(choices => Object.keys(choices)))].sort();
  return paths.flatMap(path => {
    const choices = byPlatform.map(found => found[path] ?? {});
    const keys = [...new Set(choices.flatMap(choice => Object.keys(choice)))].filter(key => !IDENTITY.includes(key)).sort();
    return keys
      .map(key => ({ key, cells: choices.map(choice => shown(choice[key])) }))
      .filter(({ key, cells }) => ALWAYS.includes(key) || new Set(cells).size > 1)
      .map(({ key, cells }) => row(path, code(key), cells));
  });
}

/** What was chosen for every construct, by its path. */
function choicesIn({ '//': { metadata }, resource }: any): Record<string, Choice> {
  const choices: Record<string, Choice> = { ...metadata.sovereign.constructs };
  for (const [type, argument] of Object.entries(CONTROL_PLANE)) {
    for (const cluster of Object.values<any>(resource[type] ?? {})) {
      const path = cluster['//'].metadata.path.replace(/\/Default$/, '');
      choices[path] = { ...choices[path], plan: cluster[argument] };
    }
  }
  return choices;
}

function row(of: string, what: string, [first, ...others]: string[]): string[] {
  return [of === 'stack' ? of : code(of), what, first, ...others.map(other => other === first ? 'the same' : other)];
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return Object.entries(value!).map(([key, entry]) => code(`${key}=${entry}`)).join(', ');
  return `${value}`.includes(' ') ? `${value}` : code(`${value}`);
}
