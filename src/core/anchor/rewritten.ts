import { lengthOf, overlapOf, textOf, trimmed, type TextRange } from '../text/range';
import { type Candidate, candidatesIn } from './candidates';
import { JOIN_LENGTH, type PlainQuote } from './quoteContext';
import { type SentenceEdges } from './sentenceEdges';
import { figureDifference, type IsTelling, mostTellingChanges, otherWords, tellingDifference } from './tellingWords';

/** Words that stand more often are an outlet's. */
const MOST = 8;
/** What was put in beside the quote may be longer than itself. */
const ROOM = 600;
const FILLED = 0.8;
/** Alone between its neighbours, with its figures and so much alike, it is the sentence, whoever is said to say it now. */
const ALIKE = 0.75;
const OTHERS = 0.2;

/**
 * What reads most like the quote between the very words that stood before and behind it: the surest sign of an edit, and
 * found without a search of the whole text.
 *
 * @param copy the quote itself, where that stands
 */
export function rewrittenIn(
  plain: string,
  quote: PlainQuote,
  edges: SentenceEdges | undefined,
  isTelling: IsTelling,
  copy: TextRange | undefined,
): Candidate | undefined {
  const gaps = gapsIn(plain, quote).filter((gap) => copy === undefined || overlapOf(gap, copy) === 0);
  const fitting = gaps.flatMap((gap) =>
    candidatesIn(plain, quote.exact, edges, gap)
      .filter((candidate) => {
        // Alone between its neighbours it is what the sentence became, whatever was put right in it.
        const words = textOf(plain, candidate);
        const isAlone = isFilled(gap, candidate);
        if (!isAlone && isFarFrom(plain, gap, candidate, quote)) return false;
        if (isAlone && candidate.score >= ALIKE && isButForNames(words, quote.exact)) return true;
        const most = isAlone ? mostTellingChanges(quote.exact) : 1;
        return tellingDifference(words, quote.exact, isTelling) <= most;
      })
      .map((candidate) => (edges ? candidate : grown(plain, candidate, gap))),
  );
  return fitting.sort((a, b) => b.score - a.score)[0];
}

/** It had but one neighbour, and something stands between: an end of the text says nothing of the place. */
function isFarFrom(plain: string, gap: TextRange, { start, end }: TextRange, { prefix, suffix }: PlainQuote): boolean {
  const between = (from: number, to: number) => plain.slice(from, to).trim() !== '';
  return (suffix.trim() === '' && between(gap.start, start)) || (prefix.trim() === '' && between(end, gap.end));
}

/** A row of names is another row when a third of it is. */
function isButForNames(words: string, exact: string): boolean {
  return figureDifference(words, exact) === 0 && otherWords(words, exact) <= OTHERS;
}

/** What was no sentence has no edges; a few words put in beside it, between its neighbours, are part of it. */
function grown(plain: string, candidate: Candidate, gap: TextRange): Candidate {
  const beside = plain.slice(gap.start, candidate.start) + plain.slice(candidate.end, gap.end);
  const isPart = beside.length < lengthOf(candidate) && !SENTENCE_END.test(beside);
  return isPart ? { ...candidate, ...trimmed(plain, gap) } : candidate;
}

const SENTENCE_END = /[.!?…。！？]/u;

function isFilled(gap: TextRange, { start, end }: TextRange): boolean {
  return end - start >= FILLED * lengthOf(gap);
}

function gapsIn(plain: string, { exact, prefix, suffix }: PlainQuote): TextRange[] {
  const [before, after] = [prefix.trim(), suffix.trim()];
  return endsOf(plain, before).flatMap((start) => {
    const room = plain.slice(start, start + exact.length + ROOM + after.length);
    return startsIn(room, after, start + room.length === plain.length).map((length) => ({
      start,
      end: start + length,
    }));
  });
}

/** Where the words end, each time; fewer than tell anything, at the start of the text alone. */
function endsOf(plain: string, words: string): number[] {
  if (words.length < JOIN_LENGTH) return plain.startsWith(words) ? [words.length] : [];
  const ends: number[] = [];
  for (let at = plain.indexOf(words); at >= 0 && ends.length < MOST; at = plain.indexOf(words, at + 1))
    ends.push(at + words.length);
  return ends;
}

/** Where the words begin, each time: the quote may have them, too. */
function startsIn(room: string, words: string, isLast: boolean): number[] {
  if (words.length < JOIN_LENGTH)
    return isLast && room.trimEnd().endsWith(words) ? [room.trimEnd().length - words.length] : [];
  return endsOf(room, words).map((end) => end - words.length);
}
