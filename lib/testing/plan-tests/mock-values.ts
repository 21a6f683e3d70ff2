/**
 * What mocked providers answer where Terraform's own mock values would not do: ids must have the form that validators of
 * other resources want, and computed lists and maps are empty in a mock, so that an index into them would fail.
 */
import { HCLOUD } from './mock-values/hcloud';
import { OVH } from './mock-values/ovh';
import { RANDOM } from './mock-values/random';
import { SCALEWAY } from './mock-values/scaleway';

/** Resource or data source type -> attribute values. */
export type MockedTypes = Record<string, Record<string, unknown>>;

export interface MockValues {
  readonly resources?: MockedTypes;
  /** Values in blocks of resources, each for all blocks of that name. */
  readonly blocks?: MockedTypes;
  readonly dataSources?: MockedTypes;
}

/** By provider. */
export const MOCK_VALUES: Record<string, MockValues> = { hcloud: HCLOUD, ovh: OVH, random: RANDOM, scaleway: SCALEWAY };

/** Providers that need no account and touch nothing: they run for real, as a made-up certificate or time would be refused. */
export const NOT_MOCKED = ['null', 'time', 'tls'];
