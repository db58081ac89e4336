import { type Tokenizer } from '../tokenizer';

const EMPTY = -1;
/** What a slot holds, side by side, so that one look at memory tells all: hash, term, where it begins, its length. */
const SLOT = 4;
const TERM = 1;
const BEGIN = 2;
const LENGTH = 3;

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
  private slots: Int32Array;
  /** Of the tokens that were added last. */
  private numbers = new Uint32Array(64);
  private mask: number;

  /** @param expected terms, roughly: a table that fits need not grow */
  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, expected * 2)));
    this.slots = new Int32Array(slots * SLOT).fill(EMPTY);
    this.mask = slots - 1;
    this.offsets = new Uint32Array(expected + 2);
    this.units = new Uint16Array(expected * 8 + 64);
  }

  /** The term of each of the first {@link count} tokens, until the next call. */
  addAll(tokenizer: Tokenizer, count: number): Uint32Array {
    if (count > this.numbers.length) this.numbers = new Uint32Array(count * 2);
    const { numbers } = this;
    const { units: own, offset, length, hash } = tokenizer;
    for (let token = 0; token < count; token++)
      numbers[token] = this.add(own, offset[token] ?? 0, length[token] ?? 0, hash[token] ?? 0);
    return numbers;
  }

  private add(own: Uint16Array, offset: number, length: number, hash: number): number {
    const { slots, mask, units } = this;
    let at = (hash & mask) * SLOT;
    for (;;) {
      const term = slots[at + TERM] ?? EMPTY;
      if (term === EMPTY) break;
      if (slots[at] === hash && slots[at + LENGTH] === length) {
        const begin = slots[at + BEGIN] ?? 0;
        let same = 0;
        while (same < length && units[begin + same] === own[offset + same]) same++;
        if (same === length) return term;
      }
      at = (at + SLOT) & (mask * SLOT);
    }
    slots[at] = hash;
    slots[at + TERM] = this.size;
    slots[at + BEGIN] = this.offsets[this.size] ?? 0;
    slots[at + LENGTH] = length;
    return this.append(own, offset, length);
  }

  private append(units: Uint16Array, offset: number, length: number): number {
    const term = this.size++;
    const begin = this.offsets[term] ?? 0;
    if (begin + length > this.units.length) this.units = grown(this.units, new Uint16Array(this.units.length * 2));
    for (let i = 0; i < length; i++) this.units[begin + i] = units[offset + i] ?? 0;
    if (this.size >= this.offsets.length - 1)
      this.offsets = grown(this.offsets, new Uint32Array(this.offsets.length * 2));
    this.offsets[this.size] = begin + length;
    if (this.size * 2 > this.mask) this.rehash();
    return term;
  }

  private rehash(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2).fill(EMPTY);
    this.mask = before.length / (SLOT / 2) - 1;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from + TERM] === EMPTY) continue;
      let at = ((before[from] ?? 0) & this.mask) * SLOT;
      while (this.slots[at + TERM] !== EMPTY) at = (at + SLOT) & (this.mask * SLOT);
      for (let i = 0; i < SLOT; i++) this.slots[at + i] = before[from + i] ?? 0;
    }
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
