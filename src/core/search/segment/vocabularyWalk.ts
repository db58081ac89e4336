import { isBeyondSlips } from '../closeness';
import { type QueryWord } from '../queryWord';
import { SlipAutomaton } from '../slipAutomaton';
import { TOP_DEPTH } from './trieTop';
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

  private walk(vocabulary: Vocabulary, word: QueryWord, found: NearTerms): void {
    const { places, automaton } = this;
    const { units, depths, next, terms, begins } = vocabulary.top;
    const size = units.length;
    let node = 0;
    while (node < size) {
      const unit = units[node] ?? 0;
      const depth = (depths[node] ?? 0) - 1;
      const behind = next[node] ?? size;
      if (depth === 0) {
        if (isBeyondSlips(word, unit)) {
          node = behind;
          continue;
        }
        automaton.reset(word, unit);
      }
      const letters = places[unit] ?? 0;
      if (!automaton.mayFollow(depth, letters)) {
        node = behind;
        continue;
      }
      const isAlive = automaton.step(depth, letters);
      const first = terms[node] ?? 0;
      if (word.slipsInPrefix) {
        const slips = automaton.slipsInPrefix(depth, letters);
        if (slips > 0) found.prefix(first, terms[behind] ?? 0, slips);
      }
      if (!isAlive) {
        node = behind;
        continue;
      }
      if (vocabulary.lengthOf(first) === depth + 1) {
        const slips = automaton.slipsAt(depth + 1);
        if (slips > 0) found.term(first, slips);
      }
      if (depth + 1 === TOP_DEPTH)
        this.walkBelow(vocabulary, word, first, terms[behind] ?? 0, begins[node] ?? 0, found);
      node++;
    }
  }

  /** Reads the terms from {@link first} to before {@link end}, whose first letters are those of a node of the top. */
  private walkBelow(
    vocabulary: Vocabulary,
    word: QueryWord,
    first: number,
    end: number,
    firstBegin: number,
    found: NearTerms,
  ): void {
    const { places, automaton } = this;
    const { units, shared } = vocabulary.data;
    let term = first;
    let depth = TOP_DEPTH;
    let begin = firstBegin;
    let offset = begin + (shared[first] ?? 0);
    while (term < end) {
      const length = vocabulary.lengthOf(term);
      let tooFar = 0;
      while (depth < length && tooFar === 0) {
        const letters = places[units[begin + depth] ?? 0] ?? 0;
        if (!automaton.mayFollow(depth, letters)) {
          tooFar = depth + 1;
          break;
        }
        const isAlive = automaton.step(depth, letters);
        if (word.slipsInPrefix) {
          const slips = automaton.slipsInPrefix(depth, letters);
          if (slips > 0) found.prefix(term, vocabulary.nextWithout(term, depth + 1), slips);
        }
        depth++;
        if (!isAlive) tooFar = depth;
      }
      if (tooFar === 0 && length > TOP_DEPTH) {
        const slips = automaton.slipsAt(length);
        if (slips > 0) found.term(term, slips);
      }
      const next = tooFar === 0 ? term + 1 : vocabulary.nextWithout(term, tooFar);
      if (next >= end) return;
      offset = vocabulary.offsetFrom(term, offset, next);
      term = next;
      // Of the letters shared with the term before all were read, and the rest lies from there on.
      depth = shared[term] ?? 0;
      begin = offset - depth;
    }
  }
}
