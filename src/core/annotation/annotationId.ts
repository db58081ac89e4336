import { hash32 } from '../text/hash';

/**
 * The id of what was said at a moment by somebody: 8 hex digits that are spread evenly, so that in a file sorted by them
 * two new ones mostly stand far apart, and git merges them.
 *
 * @param parts what tells it from others
 * @param isTaken by another; a longer one is taken then
 */
export function annotationId(parts: readonly string[], isTaken: (id: string) => boolean = () => false): string {
  const told = JSON.stringify(parts);
  let id = hash32(told);
  for (let seed = 1; isTaken(id); seed++) id = id.slice(0, 8) + hash32(told, seed);
  return id;
}
