import { catalogOf } from '../../../../lib/catalog';
import { invalid, notFound } from './answers';
import { World } from './world';

const BASE = '/k8s/v1/regions/:region/versions';

/** The patch of each minor version that is offered here: the API has one for each at a time. */
const PATCH = 3;

export const CNIS = ['cilium', 'cilium_native', 'calico', 'kilo', 'none'];

export function kubernetesVersions({ api }: World): void {
  api.on(`GET ${BASE}`, ({ params }) => ({ versions: offered().map(name => described(params.region, name)) }));
  api.on(`GET ${BASE}/:name`, ({ params }) => {
    if (!offered().includes(params.name)) throw notFound('version', params.name);
    return described(params.region, params.name);
  });
}

/** Full versions, newest first. */
export function offered(): string[] {
  const minors = catalogOf('scaleway').kubernetesVersions.filter(({ ended }) => !ended).map(row => row.version);
  return minors.sort((one, other) => minorOf(other) - minorOf(one)).map(minor => `${minor}.${PATCH}`);
}

export function checkOffered(name: string): void {
  if (!offered().includes(name)) throw invalid('version', `${name} is not offered`);
}

/** A cluster goes one minor version up at a time. */
export function checkUpgrade(from: string, to: string): void {
  checkOffered(to);
  const steps = minorOf(to) - minorOf(from);
  if (steps < 0 || steps > 1 || from === to) throw invalid('version', `${from} cannot become ${to}`);
}

export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

function described(region: string, name: string): object {
  return {
    region,
    name,
    label: `Kubernetes ${name}`,
    available_cnis: CNIS,
    available_container_runtimes: ['containerd'],
    available_feature_gates: [],
    available_admission_plugins: [],
    available_kubelet_args: {},
    deprecated_at: null,
    end_of_life_at: null,
    released_at: null,
  };
}
