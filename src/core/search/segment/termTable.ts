import { type Tokenizer } from '../tokenizer';

const EMPTY = -1;

/**
 * Numbers terms in the order they are met, without making a string of each token: an open-addressing hash table over
 * the tokenizer's units. Building spends most of its time here; a `Map` of strings takes three times as long.
 */
export class TermTable {
  size = 0;
  /** Units of all terms, one behind the other. */
  units: Uint16Array;
  /** Where each term begins in {@link units}, and behind the last where it ends. */
  offsets: Uint32Array;
  /** For each slot the hash and the number of its term, side by side: one look at memory tells whether it is the one. */
  private slots: Int32Array;
  private mask: number;

  /** @param expected terms, roughly: a table that fits need not grow */
  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, expected * 2)));
    this.slots = new Int32Array(slots * 2).fill(EMPTY);
    this.mask = slots - 1;
    this.offsets = new Uint32Array(expected + 2);
    this.units = new Uint16Array(expected * 8 + 64);
  }

  /** The number of a token's term. */
  add(tokenizer: Tokenizer, token: number): number {
    const { slots, mask, units, offsets } = this;
    const own = tokenizer.units;
    const offset = tokenizer.offset[token] ?? 0;
    const length = tokenizer.length[token] ?? 0;
    const hash = tokenizer.hash[token] ?? 0;
    let slot = hash & mask;
    for (;;) {
      const term = slots[2 * slot + 1] ?? EMPTY;
      if (term === EMPTY) break;
      if (slots[2 * slot] === hash) {
        const begin = offsets[term] ?? 0;
        let same = (offsets[term + 1] ?? 0) - begin === length ? 0 : -1;
        while (same >= 0 && same < length && units[begin + same] === own[offset + same]) same++;
        if (same === length) return term;
      }
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = this.size;
    return this.append(own, offset, length);
  }

  private append(units: Uint16Array, offset: number, length: number): number {
    const term = this.size++;
    const begin = this.offsets[term] ?? 0;
    if (begin + length > this.units.length) this.units = grown(this.units, new Uint16Array(this.units.length * 2));
    for (let i = 0; i < length; i++) this.units[begin + i] = units[offset + i] ?? 0;
    if (this.size >= this.offsets.length) this.offsets = grown(this.offsets, new Uint32Array(this.offsets.length * 2));
    this.offsets[this.size] = begin + length;
    if (this.size * 2 > this.mask) this.rehash();
    return term;
  }

  private rehash(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2).fill(EMPTY);
    this.mask = before.length - 1;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i + 1] === EMPTY) continue;
      let slot = (before[i] ?? 0) & this.mask;
      while (this.slots[2 * slot + 1] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = before[i] ?? 0;
      this.slots[2 * slot + 1] = before[i + 1] ?? 0;
    }
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
