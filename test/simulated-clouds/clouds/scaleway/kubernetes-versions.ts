import { catalogOf } from '../../../../lib/catalog';
import type { EngineVersion } from '../../../../lib/profile';
import { invalid, NOW } from './answers';
import { World } from './world';

const BASE = '/k8s/v1/regions/:region/versions';

/** The patch of each minor version that is offered here: the API has one for each at a time. */
const PATCH = 3;

export const CNIS = ['cilium', 'cilium_native', 'calico', 'kilo', 'none'];

export function kubernetesVersions({ api }: World): void {
  api.on(`GET ${BASE}`, ({ params: { region } }) => ({ versions: minors().map(row => described(region, row)) }));
}

/** Full versions, newest first. */
export function offered(): string[] {
  return minors().map(nameOf);
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

function minors(): EngineVersion[] {
  const rows = catalogOf('scaleway').kubernetesVersions.filter(({ ended }) => !ended);
  return rows.sort((one, other) => minorOf(other.version) - minorOf(one.version));
}

function nameOf({ version }: EngineVersion): string {
  return `${version}.${PATCH}`;
}

function described(region: string, row: EngineVersion): object {
  const name = nameOf(row);
  return {
    region,
    name,
    label: `Kubernetes ${name}`,
    available_cnis: CNIS,
    available_container_runtimes: ['containerd'],
    available_feature_gates: [],
    available_admission_plugins: [],
    available_kubelet_args: {},
    deprecated_at: `${row.endOfLife}T00:00:00Z`,
    end_of_life_at: `${row.endOfLife}T00:00:00Z`,
    released_at: NOW,
  };
}
