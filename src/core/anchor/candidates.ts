import search from 'approx-string-match';
import { overlapOf, trimmed, type TextRange } from '../text/range';
import { editDistance } from './editDistance';
import { type SentenceEdges } from './sentenceEdges';
import { widened } from './wholeWords';

/** Below, half the words are others: what is left is no longer the same sentence. */
const FLOOR = 0.6;
const ROUNDS = 5;
const MAX_PER_ROUND = 8;

/** A stretch of the text that reads like the quote. */
export interface Candidate extends TextRange {
  /** Likeness of the words, 0–1; below 1 even where a whole quote stands in something longer. */
  readonly score: number;
}

/**
 * What reads like the quote within a stretch of the text: whole sentences where the quote was one, else whole words. The library
 * gives the best matches alone, so what was found is blotted out for the next round.
 */
export function candidatesIn(
  plain: string,
  exact: string,
  edges: SentenceEdges | undefined,
  within: TextRange = { start: 0, end: plain.length },
): Candidate[] {
  const found: Candidate[] = [];
  let text = plain.slice(within.start, within.end);
  for (let round = 0; round < ROUNDS; round++) {
    const matches = search(text, exact, Math.floor(exact.length * (1 - FLOOR)));
    if (matches.length === 0) break;
    for (const { start, end } of matches.slice(0, MAX_PER_ROUND)) {
      const match = { start: within.start + start, end: within.start + end };
      if (found.some((other) => overlapOf(other, match) > 0)) continue;
      const candidate = bestReading(plain, exact, match, edges, within);
      if (candidate.score >= FLOOR) found.push(candidate);
      text = blotted(blotted(text, match, within), candidate, within);
    }
  }
  return found;
}

function bestReading(
  plain: string,
  exact: string,
  match: TextRange,
  edges: SentenceEdges | undefined,
  within: TextRange,
): Candidate {
  const word = trimmed(plain, widened(plain, match));
  let best: Candidate = { ...word, score: 0 };
  for (const range of edges?.around(word, trimmed(plain, within)) ?? [word]) {
    const score = likenessOf(plain.slice(range.start, range.end), exact, best.score);
    if (score > best.score) best = { ...range, score };
  }
  return best;
}

/** Likeness of two stretches of words, 0–1, never quite 1; 0 when below `floor`: then nobody asks how far. */
function likenessOf(words: string, exact: string, floor: number): number {
  const length = Math.max(words.length, exact.length);
  return Math.max(0, Math.min(0.99, 1 - editDistance(words, exact, (1 - Math.max(floor, FLOOR)) * length) / length));
}

function blotted(text: string, range: TextRange, within: TextRange): string {
  const [start, end] = [Math.max(0, range.start - within.start), Math.min(text.length, range.end - within.start)];
  return text.slice(0, start) + '\0'.repeat(Math.max(0, end - start)) + text.slice(end);
}
