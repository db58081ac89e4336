import search from 'approx-string-match';
import { overlapOf, trimmed, type TextRange } from '../text/range';
import { CONTEXT_FLOOR, contextLikeness, isClosedUp, type PlainQuote } from './quoteContext';
import { widened } from './wholeWords';

/** Below, half the words are others: what is left is no longer the same sentence. */
const FLOOR = 0.6;
/** Likeness of the words counts more than likeness of the place. */
const QUOTE_WEIGHT = 0.6;
/** By how much the best must win: two candidates alike are none. */
const MARGIN = 0.1;
const ROUNDS = 3;
const MAX_PER_ROUND = 8;
/** The search takes time in proportion to quote × text. A page of text is no sentence. */
const MAX_QUOTE = 2000;
const MAX_WORK = 2_000_000_000;

/** The passage that most probably was the quote, in units of `plain`; `score` is the likeness of the words alone. */
export interface Approximation extends TextRange {
  readonly score: number;
}

interface Candidate extends Approximation {
  readonly isInPlace: boolean;
  readonly weight: number;
}

/**
 * The quote with some of its words changed, or `undefined` when nothing is close enough, known by its surroundings, and
 * ahead of everything else.
 */
export function approximately(plain: string, quote: PlainQuote): Approximation | undefined {
  const { exact } = quote;
  if (exact === '' || exact.length > MAX_QUOTE || exact.length * plain.length > MAX_WORK) return undefined;
  const isRemoved = isClosedUp(plain, quote);
  const [best, second] = candidates(plain, quote).sort((a, b) => b.weight - a.weight);
  if (best === undefined || isRemoved || !best.isInPlace) return undefined;
  return second !== undefined && best.weight - second.weight < MARGIN ? undefined : best;
}

/** The library gives the best matches alone, so what was found is blotted out for the next round. */
function candidates(plain: string, quote: PlainQuote): Candidate[] {
  const found: Candidate[] = [];
  let text = plain;
  for (let round = 0; round < ROUNDS; round++) {
    const matches = search(text, quote.exact, Math.floor(quote.exact.length * (1 - FLOOR)));
    if (matches.length === 0) break;
    for (const match of matches.slice(0, MAX_PER_ROUND)) {
      if (found.some((other) => overlapOf(other, match) > 0)) continue;
      found.push(candidateFrom(plain, quote, match));
      text = text.slice(0, match.start) + '\0'.repeat(match.end - match.start) + text.slice(match.end);
    }
  }
  return found;
}

function candidateFrom(plain: string, quote: PlainQuote, match: TextRange & { errors: number }): Candidate {
  const range = trimmed(plain, widened(plain, match));
  const { before, after } = contextLikeness(plain, range, quote);
  // Words alike in every letter and still not the quote: part of a longer number or word.
  const score = Math.min(0.99, 1 - match.errors / quote.exact.length);
  return {
    ...range,
    score,
    // A sentence that reads much the same stands in many articles: the words alone don't make it the one.
    isInPlace: Math.max(before, after) >= CONTEXT_FLOOR,
    weight: QUOTE_WEIGHT * score + (1 - QUOTE_WEIGHT) * ((before + after) / 2),
  };
}
