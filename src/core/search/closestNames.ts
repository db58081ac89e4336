import Fuse from 'fuse.js';

/** Half the letters may be wrong: it only suggests, the writer decides. */
const THRESHOLD = 0.5;
/** How much worse than the best one a name may be and still be worth a line. */
const MARGIN = 0.15;

/** The few of `names` that `wanted` may have meant, most alike first; by Fuse.js, made for short lists such as this. */
export function closestNames(names: readonly string[], wanted: string, limit: number): readonly string[] {
  const options = { threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true, includeScore: true };
  const judged = new Fuse(names, options).search(wanted, { limit });
  const worst = (judged[0]?.score ?? 0) + MARGIN;
  return judged.filter(({ score = 1 }) => score <= worst).map(({ item }) => item);
}
