/** Two of the things to be clustered, by their number, with how alike they are. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Average-linkage clusters: the most alike are joined first, two groups as long as their members are alike on average.
 * A chain of neighbours, each a little like the next, so becomes no cluster.
 *
 * @param pairs those that are alike enough at all
 * @param likeness of any two
 * @returns the members of each cluster, in order; the clusters by their first
 */
export function clusters(
  count: number,
  pairs: readonly Pair[],
  likeness: (one: number, other: number) => number,
  least: number,
): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = Array.from({ length: count }, (_, at) => [at]);
  const ranked = pairs.toSorted((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
  for (const { one, other } of ranked) {
    const first = groups[one] ?? [];
    const second = groups[other] ?? [];
    if (first === second || averageLikeness(first, second, likeness) < least) continue;
    const joined = [...first, ...second].sort((a, b) => a - b);
    for (const member of joined) groups[member] = joined;
  }
  return groups.filter((members, at) => members[0] === at);
}

function averageLikeness(
  some: readonly number[],
  others: readonly number[],
  likeness: (one: number, other: number) => number,
): number {
  let sum = 0;
  for (const one of some) for (const other of others) sum += likeness(one, other);
  return sum / (some.length * others.length);
}
