/** Words of a shingle: long enough that two reporters hardly choose the same ones. */
const SHINGLE = 5;
/** One hash in so many is kept. */
const SCALE = 2;
const BOUND = 2 ** 32 / SCALE;
/** Fewer are shared by two reporters who tell of one event in a few sentences: `were taken to hospital after a`. */
const FEWEST = 6;

/**
 * A sample of a text's runs of five words: those whose hash is below a bound, so that the samples of two texts hold the
 * same runs wherever both texts do. Sorted, each once.
 *
 * @see Irber et al. 2022, Lightweight compositional analysis of metagenomes with FracMinHash,
 * https://doi.org/10.1101/2022.01.11.475838; Broder 1997, On the resemblance and containment of documents
 */
export type Sketch = Uint32Array;

/** @param runs the words of stretches of prose, as hashes; a shingle never reaches from one into another */
export function sketchOf(runs: Iterable<readonly number[]>): Sketch {
  const hashes = new Set<number>();
  for (const run of runs) {
    for (let at = 0; at + SHINGLE <= run.length; at++) {
      const hash = hashOf(run, at);
      if (hash < BOUND) hashes.add(hash);
    }
  }
  return Uint32Array.from(hashes).sort();
}

/** The share of the shorter text's runs that the other one has too, 0–1; 0 where they are too few to tell. */
export function containment(some: Sketch, others: Sketch): number {
  let shared = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    const one = some[i] ?? 0;
    const other = others[j] ?? 0;
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared < FEWEST ? 0 : shared / Math.min(some.length, others.length);
}

function hashOf(run: readonly number[], at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHINGLE; i++) {
    hash = Math.imul(hash ^ (run[i] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
