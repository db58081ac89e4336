import { BLOCK, BLOCK_BITS, LARGEST, type VocabularyData } from './vocabularyData';

/** Finds terms by what stands inside them: every term is looked at, but few blocks have all letters of a word. */
export class VocabularyParts {
  /** For each block a bit for each letter (modulo 32) in it. */
  private readonly letters: Uint32Array;
  private readonly buffer = new Uint16Array(LARGEST);

  constructor(private readonly data: VocabularyData) {
    const { units, blockOffsets } = data;
    this.letters = blockOffsets.map((from, block) => lettersOf(units, from, blockOffsets[block + 1] ?? units.length));
  }

  /** The terms that have {@link part} behind their first {@link least} units, in order. */
  termsWith(part: Uint16Array, least: number): readonly number[] {
    const wanted = lettersOf(part, 0, part.length);
    const found: number[] = [];
    for (let block = 0; block < this.letters.length; block++) {
      if ((wanted & ~(this.letters[block] ?? 0)) === 0) this.findInBlock(block, part, least, found);
    }
    return found;
  }

  /** What a term shares with the one before is not read again: its part is there already, or ends in what is new. */
  private findInBlock(block: number, part: Uint16Array, least: number, found: number[]): void {
    const { units, stored, shared, blockOffsets } = this.data;
    const { buffer } = this;
    const last = part[part.length - 1] ?? 0;
    const first = block << BLOCK_BITS;
    const behind = Math.min(this.data.stored.length, first + BLOCK);
    let at = blockOffsets[block] ?? 0;
    /** Where the part ends in the term; 0 when it has none. */
    let end = 0;
    for (let term = first; term < behind; term++) {
      const own = stored[term] ?? 0;
      const kept = term === first ? 0 : (shared[term] ?? 0);
      if (end > kept) end = 0;
      for (let i = 0; i < own; i++) {
        const unit = units[at + i] ?? 0;
        buffer[kept + i] = unit;
        if (unit !== last || end !== 0) continue;
        const start = kept + i + 1 - part.length;
        if (start >= least && isSame(buffer, start, part)) end = start + part.length;
      }
      at += own;
      if (end !== 0) found.push(term);
    }
  }
}

function lettersOf(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters |= 1 << ((units[i] ?? 0) & 31);
  return letters;
}

function isSame(units: Uint16Array, start: number, part: Uint16Array): boolean {
  for (let i = part.length - 2; i >= 0; i--) if (units[start + i] !== part[i]) return false;
  return true;
}
