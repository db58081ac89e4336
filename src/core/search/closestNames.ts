import Fuse from 'fuse.js';

/** Half the letters may be wrong: it only suggests, the writer decides. */
const THRESHOLD = 0.5;

/** The few of `names` that `wanted` may have meant, most alike first; by Fuse.js, made for short lists such as this. */
export function closestNames(names: readonly string[], wanted: string, limit: number): readonly string[] {
  const judge = new Fuse(names, { threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true });
  return judge.search(wanted, { limit }).map(({ item }) => item);
}
