import { type TermTable } from './termTable';

/** Fewer are sorted by comparing. */
const FEW = 12;
const UNIT_BITS = 16;
const SECOND_UNIT = 0xffff;
/** Units in a key. */
const KEY_UNITS = 2;
/** What lies side by side of each place: the term, and above it the key by which it is sorted. */
const CELL = 2;
const KEY = 1;

/** The terms of a table in the order of their UTF-16 units. */
export function orderOf(table: TermTable): Uint32Array {
  const sorter = new TermSorter(table);
  sorter.sort(0, table.size, 0);
  return sorter.order();
}

/**
 * Sorts terms by two units, those that are alike by the next two, and so on: what terms have in common at their beginning
 * is compared once. Term and units are one number of 64 bits, so that the engine's own sort does most of it: code of ours
 * would be compiled for as long as it runs.
 *
 * @see Ng & Kakehi, "Cache efficient radix sort for string sorting", IEICE Trans. E90-A, 2007
 */
class TermSorter {
  private readonly cells: Uint32Array;
  /** The same cells; their upper half is the second word wherever JavaScript runs. */
  private readonly numbers: BigUint64Array;

  constructor(private readonly table: TermTable) {
    this.cells = new Uint32Array(table.size * CELL);
    this.numbers = new BigUint64Array(this.cells.buffer);
    for (let term = 0; term < table.size; term++) this.cells[term * CELL] = term;
  }

  order(): Uint32Array {
    const { cells } = this;
    const order = new Uint32Array(cells.length / CELL);
    for (let place = 0; place < order.length; place++) order[place] = cells[place * CELL] ?? 0;
    return order;
  }

  /** Sorts places whose terms are the same before {@link depth}. */
  sort(first: number, end: number, depth: number): void {
    this.readKeys(first, end, depth);
    if (end - first <= FEW) {
      this.insert(first, end, depth + KEY_UNITS);
      return;
    }
    this.numbers.subarray(first, end).sort();
    this.sortAlike(first, end, depth + KEY_UNITS);
  }

  private readKeys(first: number, end: number, depth: number): void {
    const { cells } = this;
    for (let at = first * CELL; at < end * CELL; at += CELL) cells[at + KEY] = this.keyOf(cells[at] ?? 0, depth);
  }

  /** Sorts each run of places that have one key. */
  private sortAlike(from: number, end: number, depth: number): void {
    const { cells } = this;
    for (let first = from; first < end;) {
      const key = cells[first * CELL + KEY] ?? 0;
      let behind = first + 1;
      while (behind < end && cells[behind * CELL + KEY] === key) behind++;
      if (behind > first + 1 && (key & SECOND_UNIT) !== 0) this.sort(first, behind, depth);
      first = behind;
    }
  }

  private insert(first: number, end: number, depth: number): void {
    const { cells } = this;
    for (let i = first + 1; i < end; i++) {
      const term = cells[i * CELL] ?? 0;
      const key = cells[i * CELL + KEY] ?? 0;
      let to = i * CELL;
      for (; to > first * CELL; to -= CELL) {
        const other = cells[to - CELL + KEY] ?? 0;
        if (other < key || (other === key && this.isBefore(cells[to - CELL] ?? 0, term, depth))) break;
        cells[to] = cells[to - CELL] ?? 0;
        cells[to + KEY] = other;
      }
      cells[to] = term;
      cells[to + KEY] = key;
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
}
