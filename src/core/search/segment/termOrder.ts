import { type TermTable } from './termTable';

/** Fewer are sorted by comparing. */
const FEW = 12;
/** Orders behind every unit: a term that ends comes before those that go on. */
const END = -1;

/**
 * The terms of a table in the order of their UTF-16 units. Three-way radix quicksort: what terms have in common at their
 * beginning is compared once, where sorting strings compares it again with every pair.
 *
 * @see Bentley & Sedgewick, "Fast algorithms for sorting and searching strings", SODA 1997
 */
export function orderOf({ units, offsets, size }: TermTable): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, term) => term);
  const unitAt = (place: number, depth: number): number => {
    const term = order[place] ?? 0;
    const at = (offsets[term] ?? 0) + depth;
    return at < (offsets[term + 1] ?? 0) ? (units[at] ?? 0) : END;
  };
  const swap = (a: number, b: number): void => {
    const term = order[a] ?? 0;
    order[a] = order[b] ?? 0;
    order[b] = term;
  };
  const isBefore = (a: number, b: number, from: number): boolean => {
    for (let depth = from; ; depth++) {
      const difference = unitAt(a, depth) - unitAt(b, depth);
      if (difference !== 0) return difference < 0;
      if (unitAt(a, depth) === END) return false;
    }
  };
  const insert = (first: number, end: number, depth: number): void => {
    for (let i = first + 1; i < end; i++) {
      for (let j = i; j > first && isBefore(j, j - 1, depth); j--) swap(j, j - 1);
    }
  };
  const sort = (first: number, end: number, depth: number): void => {
    if (end - first <= FEW) {
      insert(first, end, depth);
      return;
    }
    swap(first, (first + end) >>> 1);
    const pivot = unitAt(first, depth);
    let less = first;
    let more = end;
    for (let i = first + 1; i < more;) {
      const unit = unitAt(i, depth);
      if (unit < pivot) swap(less++, i++);
      else if (unit > pivot) swap(i, --more);
      else i++;
    }
    sort(first, less, depth);
    if (pivot !== END) sort(less, more, depth + 1);
    sort(more, end, depth);
  };
  sort(0, size, 0);
  return order;
}
