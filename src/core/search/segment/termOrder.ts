import { type TermTable } from './termTable';

/** Fewer are sorted by comparing. */
const FEW = 12;
const UNIT_BITS = 16;
const SECOND_UNIT = 0xffff;
/** Units in a key. */
const KEY_UNITS = 2;

/** The terms of a table in the order of their UTF-16 units. */
export function orderOf(table: TermTable): Uint32Array {
  const sorter = new TermSorter(table);
  sorter.sortAll();
  return sorter.order;
}

/**
 * Three-way radix quicksort with cached keys: what terms have in common at their beginning is compared once, where sorting
 * strings compares it again with every pair; and the next two units of each term lie beside its number, where looking them
 * up in the table takes three steps through memory.
 *
 * @see Bentley & Sedgewick, "Fast algorithms for sorting and searching strings", SODA 1997
 * @see Ng & Kakehi, "Cache efficient radix sort for string sorting", IEICE Trans. E90-A, 2007
 */
class TermSorter {
  readonly order: Uint32Array;
  /** Of the term at each place two units; 0 where it has none, which is before all others. */
  private readonly keys: Uint32Array;

  constructor(private readonly table: TermTable) {
    this.order = Uint32Array.from({ length: table.size }, (_, term) => term);
    this.keys = new Uint32Array(table.size);
  }

  sortAll(): void {
    this.sort(0, this.order.length, 0);
  }

  /** Sorts places whose terms are the same before {@link depth}. */
  private sort(first: number, end: number, depth: number): void {
    this.readKeys(first, end, depth);
    this.sortByKeys(first, end, depth);
  }

  // Apart from `sort`: V8 enters a loop's own code anew at each call and, where something else follows it, leaves it by a
  // deoptimization, a thousand times in a build.
  private readKeys(first: number, end: number, depth: number): void {
    const { keys, order } = this;
    for (let place = first; place < end; place++) keys[place] = this.keyOf(order[place] ?? 0, depth);
  }

  private sortByKeys(from: number, end: number, depth: number): void {
    const { keys } = this;
    let first = from;
    while (end - first > FEW) {
      const pivot = keys[(first + end) >>> 1] ?? 0;
      let less = first;
      let more = end;
      for (let i = first; i < more;) {
        const key = keys[i] ?? 0;
        if (key < pivot) this.swap(less++, i++);
        else if (key > pivot) this.swap(i, --more);
        else i++;
      }
      this.sortByKeys(first, less, depth);
      if ((pivot & SECOND_UNIT) !== 0) this.sort(less, more, depth + KEY_UNITS);
      first = more;
    }
    this.insert(first, end, depth);
  }

  private insert(first: number, end: number, depth: number): void {
    const { keys, order } = this;
    for (let i = first + 1; i < end; i++) {
      const key = keys[i] ?? 0;
      const term = order[i] ?? 0;
      let j = i;
      for (; j > first; j--) {
        const other = keys[j - 1] ?? 0;
        if (other < key || (other === key && this.isBefore(order[j - 1] ?? 0, term, depth + KEY_UNITS))) break;
        keys[j] = other;
        order[j] = order[j - 1] ?? 0;
      }
      keys[j] = key;
      order[j] = term;
    }
  }

  private isBefore(a: number, b: number, from: number): boolean {
    for (let depth = from; ; depth += KEY_UNITS) {
      const key = this.keyOf(a, depth);
      const other = this.keyOf(b, depth);
      if (key !== other) return key < other;
      if (key === 0) return false;
    }
  }

  private keyOf(term: number, depth: number): number {
    const { units, offsets } = this.table;
    const at = (offsets[term] ?? 0) + depth;
    const end = offsets[term + 1] ?? 0;
    if (at >= end) return 0;
    const second = at + 1 < end ? (units[at + 1] ?? 0) : 0;
    return (((units[at] ?? 0) << UNIT_BITS) | second) >>> 0;
  }

  private swap(a: number, b: number): void {
    const { order, keys } = this;
    const term = order[a] ?? 0;
    order[a] = order[b] ?? 0;
    order[b] = term;
    const key = keys[a] ?? 0;
    keys[a] = keys[b] ?? 0;
    keys[b] = key;
  }
}
