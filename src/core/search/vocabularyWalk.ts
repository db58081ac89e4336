import { isBeyondSlips } from './closeness';
import { type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
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
    this.automaton.reset(word);
    this.walk(vocabulary, word, found);
    for (const unit of word.units) this.places[unit] = 0;
  }

  // One loop with everything inline: it reads some hundred thousand units a query.
  private walk(vocabulary: Vocabulary, word: QueryWord, found: NearTerms): void {
    const { places, automaton } = this;
    const { units, offsets, sharedPrefix, size } = vocabulary;
    let depth = 0;
    let term = 0;
    while (term < size) {
      const begin = offsets[term] ?? 0;
      const length = (offsets[term + 1] ?? 0) - begin;
      let tooFar = depth === 0 && isBeyondSlips(word, units[begin] ?? 0) ? 1 : 0;
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
        term++;
      } else term = vocabulary.nextWithout(term, tooFar);
      depth = sharedPrefix[term] ?? 0;
    }
  }
}
