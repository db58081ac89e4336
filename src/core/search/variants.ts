import { BoundedCache } from '../text/boundedCache';
import { Remembered } from '../text/remembered';
import {
  CLOSENESS,
  closenessOfPrefix,
  closenessOfSlips,
  closenessOfSlipsInPrefix,
  LEAST_BEFORE_PART,
  LONGEST_ENDING,
} from './closeness';
import { type QueryWord } from './queryWord';
import { type Segment } from './segment/segment';
import { type Vocabulary } from './segment/vocabulary';
import { VocabularyWalk } from './segment/vocabularyWalk';

/** Terms of a vocabulary, from `first` to before `end`, that stand as near to a word. They may overlap. */
export interface Variants {
  readonly first: number;
  readonly end: number;
  readonly closeness: number;
}

/** Every keystroke asks again for all words but the last: as many answers as that are kept. */
const MOST_KEPT = 64;

/**
 * Finds the terms that `closeness` puts above 0, without comparing them all: prefixes and stems are ranges of a sorted
 * vocabulary, slips a walk over it.
 */
export class VariantFinder {
  private readonly walk = new VocabularyWalk();
  private readonly kept = new Remembered<Vocabulary, BoundedCache<string, readonly Variants[]>>();

  find(word: QueryWord, vocabulary: Vocabulary): readonly Variants[] {
    const answers = this.kept.of(vocabulary, [], () => new BoundedCache(MOST_KEPT));
    const key = `${word.text} ${word.slips}${word.isOpen ? '…' : ''}${word.matchesParts ? '+' : ''}`;
    return answers.of(key, () => this.findAnew(word, vocabulary));
  }

  private findAnew(word: QueryWord, vocabulary: Vocabulary): readonly Variants[] {
    const found: Variants[] = [];
    const add = (first: number, end: number, closeness: number) => {
      if (end > first) found.push({ first, end, closeness });
    };
    const { first, end } = vocabulary.rangeOfPrefix(word.units, word.units.length);
    const hasExact = first < end && vocabulary.lengthOf(first) === word.units.length;
    const longer = hasExact ? first + 1 : first;
    add(first, longer, CLOSENESS.exact);
    if (word.matchesPrefix) add(longer, end, closenessOfPrefix(word));
    addInflected(word, vocabulary, add);
    if (word.matchesParts) {
      for (const term of vocabulary.termsWith(word.units, LEAST_BEFORE_PART)) add(term, term + 1, CLOSENESS.part);
    }
    this.walk.run(vocabulary, word, {
      term: (term, slips) => {
        add(term, term + 1, closenessOfSlips(word, slips));
      },
      prefix: (from, to, slips) => {
        add(from, to, closenessOfSlipsInPrefix(slips));
      },
    });
    return found;
  }
}

function addInflected(
  word: QueryWord,
  vocabulary: Vocabulary,
  add: (first: number, end: number, closeness: number) => void,
): void {
  if (word.stemLength === 0) return;
  const { first, end } = vocabulary.rangeOfPrefix(word.units, word.stemLength);
  for (let term = first; term < end; term++) {
    if (vocabulary.lengthOf(term) <= word.stemLength + LONGEST_ENDING) add(term, term + 1, CLOSENESS.inflected);
  }
}

/** In how many claims each of these terms is, summed over the terms. */
export function frequencyOf(variants: readonly Variants[], segment: Segment): number {
  let total = 0;
  let counted = 0;
  for (const { first, end } of [...variants].sort((a, b) => a.first - b.first || b.end - a.end)) {
    const from = Math.max(first, counted);
    if (from < end) for (const postings of segment.postings) total += postings.frequency(from, end);
    counted = Math.max(counted, end);
  }
  return total;
}
