import { readFileSync } from 'fs';
import { join } from 'path';
import { catalogOf } from '../../../lib/catalog';
import { CLUSTER_SETTINGS } from '../../../lib/platforms/hetzner/cluster-settings';
import { root } from './markdown';

const page = readFileSync(join(root, 'docs/hetzner-cluster.md'), 'utf8');

test('the upgrade that is shown is of a release in the catalog, with its checksum', () => {
  const releases = catalogOf('hetzner').kubernetesVersions.flatMap(({ release }) => release ?? []);
  const shown = releases.find(({ tag }) => page.includes(encodeURIComponent(tag)));
  expect(page).toContain(shown!.sha256.amd64);
});

test('options that are named exist', () => {
  const named = [...page.matchAll(/`(cluster\.\w+)`/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(name => !CLUSTER_SETTINGS.some(setting => setting.name === name))).toEqual([]);
});
