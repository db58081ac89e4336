import { type Tokenizer } from '../tokenizer';
import { TermTable } from './termTable';
import { type Vocabulary } from './vocabulary';

/** As a claim of news has. */
const TERMS_PER_TEXT = 21;

/**
 * Finds the terms of many texts in a vocabulary, each once: an article says the same words again and again, and looking
 * for one in a large vocabulary waits for memory at each of a dozen steps.
 */
export class TermLookup {
  private readonly table: TermTable;
  /** By number in the table: the term, and in which turn it was met last. */
  private readonly terms: number[] = [];
  private readonly lastTurn: number[] = [];
  private turn = 0;

  /** @param texts about so many will come */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly tokenizer: Tokenizer,
    texts: number,
  ) {
    this.table = new TermTable(texts * TERMS_PER_TEXT);
  }

  /** Calls {@link visit} with each term that these texts have, -1 for any that the vocabulary lacks. */
  eachOf(texts: readonly string[], visit: (term: number) => void): void {
    const { tokenizer, terms, lastTurn } = this;
    this.turn++;
    for (const text of texts) {
      const count = tokenizer.tokenize(text);
      const numbers = this.table.addAll(tokenizer, count);
      for (let token = 0; token < count; token++) {
        const number = numbers[token] ?? 0;
        if (lastTurn[number] === this.turn) continue;
        lastTurn[number] = this.turn;
        visit((terms[number] ??= this.find(token)));
      }
    }
  }

  private find(token: number): number {
    const { units, offset, length } = this.tokenizer;
    return this.vocabulary.find(units, offset[token] ?? 0, length[token] ?? 0);
  }
}
