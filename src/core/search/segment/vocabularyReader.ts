import { type Vocabulary } from './vocabulary';
import { BLOCK_MASK } from './vocabularyData';

/** Reads the terms of a vocabulary one after another, each whole. */
export class VocabularyReader {
  /** The number of the term in {@link units}; beyond the last one when all are read. */
  term = -1;
  length = 0;
  readonly units = new Uint16Array(256);
  private at = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  get isDone(): boolean {
    return this.term >= this.vocabulary.size;
  }

  next(): void {
    this.term++;
    if (this.isDone) return;
    const { data } = this.vocabulary;
    const from = (this.term & BLOCK_MASK) === 0 ? 0 : (data.shared[this.term] ?? 0);
    const stored = data.stored[this.term] ?? 0;
    for (let i = 0; i < stored; i++) this.units[from + i] = data.units[this.at + i] ?? 0;
    this.at += stored;
    this.length = from + stored;
  }
}
