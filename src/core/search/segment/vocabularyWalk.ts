import { FIRST_UNSPACED, isBeyondSlips } from '../closeness';
import { type QueryWord } from '../queryWord';
import { SlipAutomaton } from '../slipAutomaton';
import { type Vocabulary } from './vocabulary';

/** What a walk finds; slips are 1 or 2, never 0. */
export interface NearTerms {
  term(term: number, slips: number): void;
  /** All terms from {@link first} to before {@link end} begin with something that near. */
  prefix(first: number, end: number, slips: number): void;
}

/**
 * Finds the terms within a word's slips by reading the sorted vocabulary as a trie: what two neighbours share is read
 * once, and a prefix that is too far away is left with all terms behind it.
 */
export class VocabularyWalk {
  /** For each unit a bit for each of its places in the word; empty between walks. */
  private readonly places = new Int32Array(0x10000);
  private readonly automaton = new SlipAutomaton();

  run(vocabulary: Vocabulary, word: QueryWord, found: NearTerms): void {
    if (word.slips === 0) return;
    word.units.forEach((unit, i) => (this.places[unit] = (this.places[unit] ?? 0) | (1 << i)));
    this.walk(vocabulary, word, found);
    for (const unit of word.units) this.places[unit] = 0;
  }

  // One loop with everything inline: it reads some hundred thousand units a query.
  private walk(vocabulary: Vocabulary, word: QueryWord, found: NearTerms): void {
    const { places, automaton } = this;
    const { size } = vocabulary;
    const { units, shared } = vocabulary.data;
    let term = 0;
    let depth = 0;
    let offset = 0;
    while (term < size) {
      const length = vocabulary.lengthOf(term);
      // Of the letters shared with the term before all were read, and the rest lies from here on.
      const begin = offset - depth;
      let tooFar = 0;
      if (depth === 0) {
        const firstUnit = units[begin] ?? 0;
        if (firstUnit >= FIRST_UNSPACED) break;
        if (isBeyondSlips(word, firstUnit)) tooFar = 1;
        else automaton.reset(word, firstUnit);
      }
      while (depth < length && tooFar === 0) {
        const letters = places[units[begin + depth] ?? 0] ?? 0;
        const isAlive = automaton.step(depth, letters);
        if (word.slipsInPrefix) {
          const slips = automaton.slipsInPrefix(depth, letters);
          if (slips > 0) found.prefix(term, vocabulary.nextWithout(term, depth + 1), slips);
        }
        depth++;
        if (!isAlive) tooFar = depth;
      }
      if (tooFar === 0) {
        const slips = automaton.slipsAt(length);
        if (slips > 0) found.term(term, slips);
      }
      const next = tooFar === 0 ? term + 1 : vocabulary.nextWithout(term, tooFar);
      offset = vocabulary.offsetFrom(term, offset, next);
      term = next;
      depth = shared[term] ?? 0;
    }
  }
}
