/** Numbers from 0 to 1 that are the same at every run (mulberry32), so that two people read the same sample. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many of the items, in a random order; all of them when there are no more. */
export function sampleOf<T>(items: readonly T[], size: number, random: () => number): readonly T[] {
  const rest = [...items];
  for (let at = 0; at < Math.min(size, rest.length); at++) {
    const other = at + Math.floor(random() * (rest.length - at));
    const [here, there] = [rest[at], rest[other]];
    if (here === undefined || there === undefined) continue;
    rest[at] = there;
    rest[other] = here;
  }
  return rest.slice(0, size);
}
