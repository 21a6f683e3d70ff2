import { StringMap } from '../../profile';

/** Scaleway tags are plain texts, except on buckets, which take a map. */
export function tagList(labels: StringMap): string[] | undefined {
  const tags = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return tags.length > 0 ? tags : undefined;
}
