import { type Tokenizer } from './tokenizer';

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const EMPTY = -1;

/**
 * Numbers terms in the order they are met, without making a string of each token: an open-addressing hash table over
 * the tokenizer's units. Building spends most of its time here; a `Map` of strings takes three times as long.
 */
export class TermTable {
  size = 0;
  private slots = new Int32Array(1 << 12).fill(EMPTY);
  private hashes = new Uint32Array(1 << 11);
  private offsets = new Uint32Array((1 << 11) + 1);
  private units = new Uint16Array(1 << 14);

  /** The number of a token's term. */
  add(tokenizer: Tokenizer, token: number): number {
    const offset = tokenizer.offset[token] ?? 0;
    const length = tokenizer.length[token] ?? 0;
    const hash = hashOf(tokenizer.units, offset, length);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const term = this.slots[slot] ?? EMPTY;
      if (term === EMPTY) break;
      if (this.hashes[term] === hash && this.isSame(term, tokenizer.units, offset, length)) return term;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.size;
    return this.append(tokenizer.units, offset, length, hash);
  }

  textOf(term: number): string {
    return String.fromCharCode(...this.units.subarray(this.offsets[term] ?? 0, this.offsets[term + 1] ?? 0));
  }

  private isSame(term: number, units: Uint16Array, offset: number, length: number): boolean {
    const begin = this.offsets[term] ?? 0;
    if ((this.offsets[term + 1] ?? 0) - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.units[begin + i] !== units[offset + i]) return false;
    return true;
  }

  private append(units: Uint16Array, offset: number, length: number, hash: number): number {
    const term = this.size++;
    const begin = this.offsets[term] ?? 0;
    if (begin + length > this.units.length) this.units = grown(this.units, new Uint16Array(this.units.length * 2));
    for (let i = 0; i < length; i++) this.units[begin + i] = units[offset + i] ?? 0;
    if (this.size >= this.hashes.length) {
      this.hashes = grown(this.hashes, new Uint32Array(this.hashes.length * 2));
      this.offsets = grown(this.offsets, new Uint32Array(this.hashes.length + 1));
    }
    this.hashes[term] = hash;
    this.offsets[term + 1] = begin + length;
    if (this.size * 2 > this.slots.length) this.rehash();
    return term;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = this.slots.length - 1;
    for (let term = 0; term < this.size; term++) {
      let slot = (this.hashes[term] ?? 0) & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = term;
    }
  }
}

/** FNV-1a over units. */
function hashOf(units: Uint16Array, offset: number, length: number): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (units[offset + i] ?? 0), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
