import { join } from 'path';
import type { PlatformUnderTest } from '../../lib/conformance/tests';
import { readProviders } from '../../tools/bindings/providers';
import { readSchema } from '../../tools/bindings/schema';

const ROOT = join(__dirname, '..', '..');

/** The schemas of all providers that are used. */
export const SCHEMAS: object[] = readProviders(ROOT).map(provider => readSchema(ROOT, provider)!);

export const UNMARKED: PlatformUnderTest['unmarked'] = {
  // The resource of the same name marks it.
  'data.scaleway_k8s_cluster': { exported: ['kubeconfig'] },
  // Half of a pair; the variable that it is given is sensitive.
  'provider.minio': { kept: ['minio_user'] },
};
