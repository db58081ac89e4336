import { type WeighedWord } from './textScorer';
import { type Variants } from './variants';

/**
 * Claims that the rarest words may find before the others only add to what was found. Below some 25,000 claims never
 * reached; above, it keeps `the of and a` from costing as much as all others together.
 */
const MOST_DRIVEN = 80_000;
/** Numbers read for words that only add to what was found. What is beyond is looked for in the text of the best. */
const MOST_RAISED = 250_000;
/** A term in more of the claims than one in so many is a bitmap: it is asked, not read. */
const COMMON_SHARE = 24;

/**
 * How the index is read for a word: for all its claims, for those that other words have found, or not at all, because it
 * is cheaper to look for it in the texts of the best; `none` where nothing is like it.
 */
type Reading = 'all' | 'found' | 'inText' | 'none';

/** A word with the terms that stand for it in each segment. */
export interface PlannedWord extends WeighedWord {
  readonly bit: number;
  readonly variants: readonly (readonly Variants[])[];
  /** Claims it would touch. */
  readonly frequency: number;
  /** Of these those that have the word itself. */
  readonly exact: number;
  readonly reading: Reading;
  /** Part of the claims, the newest, that is read for it; all where not given. */
  readonly share?: number;
}

/**
 * Decides how each word is read, by counts alone: they are the same however claims are spread over segments, and so the
 * same claims are found.
 */
export function planReading(words: readonly PlannedWord[], size: number): readonly PlannedWord[] {
  let driven = 0;
  let raised = 0;
  const plans = new Map<PlannedWord, PlannedWord>();
  for (const word of [...words].sort((a, b) => a.frequency - b.frequency)) {
    const { frequency, exact } = word;
    if (frequency === 0) continue;
    if (driven === 0) {
      const share = Math.min(1, MOST_DRIVEN / frequency);
      plans.set(word, { ...word, reading: 'all', share });
      driven = frequency;
      continue;
    }
    const toRead = frequency - (exact > size / COMMON_SHARE ? exact : 0);
    if (driven + frequency <= MOST_DRIVEN) {
      plans.set(word, { ...word, reading: 'all' });
      driven += frequency;
    } else if (raised + toRead <= MOST_RAISED) {
      plans.set(word, { ...word, reading: 'found' });
      raised += toRead;
    } else plans.set(word, { ...word, reading: 'inText' });
  }
  return words.map((word) => plans.get(word) ?? word);
}
