import { Vocabulary } from './vocabulary';
import { BLOCK_MASK, BLOCK_BITS, LARGEST } from './vocabularyData';

/** Takes terms in order. */
export class VocabularyWriter {
  private size = 0;
  private used = 0;
  private units: Uint16Array<ArrayBuffer>;
  private readonly stored: Uint8Array;
  private readonly shared: Uint8Array;
  private readonly blockOffsets: Uint32Array;
  private readonly blockShared: Uint8Array;
  private readonly previous = new Uint16Array(256);
  private previousLength = 0;

  constructor(mostTerms: number) {
    const blocks = (mostTerms + BLOCK_MASK) >>> BLOCK_BITS;
    this.units = new Uint16Array(mostTerms * 4 + 256);
    this.stored = new Uint8Array(mostTerms);
    this.shared = new Uint8Array(mostTerms);
    this.blockOffsets = new Uint32Array(blocks);
    this.blockShared = new Uint8Array(blocks).fill(LARGEST);
  }

  add(units: Uint16Array, offset: number, length: number): void {
    const { previous } = this;
    const most = Math.min(length, this.previousLength);
    let shared = 0;
    while (shared < most && previous[shared] === units[offset + shared]) shared++;
    for (let i = shared; i < length; i++) previous[i] = units[offset + i] ?? 0;
    this.previousLength = length;
    this.store(shared, (this.size & BLOCK_MASK) === 0 ? 0 : shared, length);
  }

  finish(): Vocabulary {
    const blocks = (this.size + BLOCK_MASK) >>> BLOCK_BITS;
    return new Vocabulary({
      units: this.units.slice(0, this.used),
      stored: this.stored.slice(0, this.size),
      shared: this.shared.slice(0, this.size),
      blockOffsets: this.blockOffsets.slice(0, blocks),
      blockShared: this.blockShared.slice(0, blocks),
      groupShared: leastOfEach(this.blockShared.subarray(0, blocks)),
    });
  }

  private store(shared: number, from: number, length: number): void {
    const block = this.size >>> BLOCK_BITS;
    if (from === 0 && (this.size & BLOCK_MASK) === 0) this.blockOffsets[block] = this.used;
    this.blockShared[block] = Math.min(this.blockShared[block] ?? 0, shared);
    if (this.used + length > this.units.length) {
      const larger = new Uint16Array(this.units.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = from; i < length; i++) this.units[this.used++] = this.previous[i] ?? 0;
    this.stored[this.size] = length - from;
    this.shared[this.size] = shared;
    this.size++;
  }
}

function leastOfEach(shared: Uint8Array): Uint8Array {
  const least = new Uint8Array((shared.length + BLOCK_MASK) >>> BLOCK_BITS).fill(LARGEST);
  shared.forEach((own, block) => {
    const group = block >>> BLOCK_BITS;
    least[group] = Math.min(least[group] ?? 0, own);
  });
  return least;
}
