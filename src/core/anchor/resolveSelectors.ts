import { textOf, trimmed, type TextRange } from '../text/range';
import { approximately } from './approximate';
import { rewrittenIn } from './rewritten';
import { SentenceEdges } from './sentenceEdges';
import { type IsTelling } from './tellingWords';
import {
  CONTEXT_FLOOR,
  contextLikeness,
  isBesideSentence,
  isBesideWords,
  type PlainQuote,
  plainQuote,
} from './quoteContext';
import { type Anchoring, type Selectors, type TextQuoteSelector } from './selectors';
import { TypesetText } from './typesetText';
import { isWhole } from './wholeWords';

/** A word or so. */
const JOINT = 8;
/** A passage that stands this often is boilerplate; looking further would only cost time. */
const MAX_OCCURRENCES = 200;

/**
 * Finds a passage in today's text: the same words where they stood, else the same words elsewhere, told apart by what
 * stands around them, else words that are nearly the same in the same surroundings, else `gone`. Typography may differ
 * (marks, dashes, spaces); a word, a figure or a `not` may not without the passage being `altered`.
 *
 * Exact before fuzzy as in Hypothesis, but stricter: a passage is rather given up than anchored to another one.
 *
 * @param isTelling words of the text's language that turn a statement's meaning: `not`, `reportedly`
 * @see https://web.hypothes.is/blog/fuzzy-anchoring/
 */
export function resolveSelectors(text: string, selectors: Selectors, isTelling: IsTelling = () => false): Anchoring {
  const quote = plainQuote(selectors.quote);
  if (quote.exact === '') return { kind: 'gone', quote: selectors.quote.exact };
  if (stands(text, selectors)) return { kind: 'exact', range: selectors.position };
  const typeset = new TypesetText(text);
  const edges = edgesFor(text, typeset, selectors.quote);
  const occurrence = bestOccurrence(typeset, quote, selectors.position.start, edges);
  // The same words without their neighbours may be a copy, while the passage itself was edited where it stood.
  const rewritten = occurrence?.isInPlace
    ? undefined
    : rewrittenIn(typeset.plain, quote, edges, isTelling, occurrence?.range);
  const approximation =
    rewritten ??
    (occurrence?.isBesideWords ? undefined : approximately(typeset.plain, quote, edges, isTelling, occurrence?.range));
  if (approximation) {
    return { kind: 'altered', range: typeset.toOriginal(approximation), score: approximation.score };
  }
  const range = occurrence && typeset.toOriginal(occurrence.range);
  // In other typography and among strangers it was there before, beside the passage: a row of another table.
  const isTwin = range && !occurrence.isKnown && !isSameSpelling(textOf(text, range), selectors.quote.exact);
  if (range === undefined || isTwin === true) return { kind: 'gone', quote: selectors.quote.exact };
  // Re-typesetting may have changed the length.
  const isInPlace = range.start === trimmed(text, selectors.position).start;
  return { kind: isInPlace ? 'exact' : 'moved', range };
}

function isSameSpelling(a: string, b: string): boolean {
  const unspaced = (text: string) => text.replace(/\s+/g, '');
  return unspaced(a) === unspaced(b);
}

/** Of a text in which the quote is to be a sentence of its own, since it was one. */
function edgesFor(text: string, typeset: TypesetText, quote: TextQuoteSelector): SentenceEdges | undefined {
  const whole = quote.prefix + quote.exact + quote.suffix;
  const at = quote.prefix.length;
  const { start, end } = trimmed(whole, { start: at, end: at + quote.exact.length });
  const own = new TypesetText(whole);
  const edges = new SentenceEdges(whole, own);
  const wasSentence = edges.beginsAt(own.toPlain(start)) && edges.endsAt(own.toPlain(end - 1) + 1);
  return wasSentence ? new SentenceEdges(text, typeset) : undefined;
}

/** The common case without a search: nothing has changed in the passage nor right beside it. */
function stands(text: string, { quote, position }: Selectors): boolean {
  const { start, end } = position;
  return (
    textOf(text, position) === quote.exact &&
    textOf(text, { start: Math.max(0, start - quote.prefix.length), end: start }) === quote.prefix &&
    textOf(text, { start: end, end: end + quote.suffix.length }) === quote.suffix
  );
}

interface Occurrence {
  readonly range: TextRange;
  /** What stood on one side of the passage stands there; at an end of the text, nothing. */
  readonly isKnown: boolean;
  /** Words that stood on one side of the passage stand there. */
  readonly isBesideWords: boolean;
  /** What stood on either side of the passage stands there. */
  readonly isInPlace: boolean;
}

/** The same words: of several the one in the same surroundings, of several of those the nearest. */
function bestOccurrence(
  typeset: TypesetText,
  quote: PlainQuote,
  position: number,
  edges: SentenceEdges | undefined,
): Occurrence | undefined {
  const expected = typeset.toPlain(position);
  const ranked = occurrences(typeset.plain, quote, edges).map((range) => {
    const likeness = contextLikeness(typeset.plain, range, quote);
    const { before, after } = likeness;
    const isKnown = Math.max(before, after) >= CONTEXT_FLOOR;
    const isInPlace = Math.min(before, after) >= CONTEXT_FLOOR;
    const distance = Math.abs(range.start - expected);
    return {
      range,
      isKnown,
      isBesideWords: isBesideWords(likeness, quote) || isBesideSentence(typeset.plain, range, quote),
      isInPlace,
      sum: isKnown ? before + after : 0,
      distance,
    };
  });
  return ranked.sort((a, b) => b.sum - a.sum || a.distance - b.distance)[0];
}

function occurrences(plain: string, quote: PlainQuote, edges: SentenceEdges | undefined): TextRange[] {
  const { exact, prefix, suffix } = quote;
  const wasWhole = isWhole(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
  const [before, behind] = [jointBefore(prefix), jointBehind(suffix)];
  // `Reportedly, …` before the same words is another sentence; what was part of one must go on as it did.
  const isSame = ({ start, end }: TextRange) =>
    edges
      ? edges.beginsAt(start) && edges.endsAt(end)
      : plain.slice(0, start).trimEnd().endsWith(before) && plain.slice(end).trimStart().startsWith(behind);
  const found: TextRange[] = [];
  for (
    let start = plain.indexOf(exact);
    start >= 0 && found.length < MAX_OCCURRENCES;
    start = plain.indexOf(exact, start + 1)
  ) {
    const range = { start, end: start + exact.length };
    if (isSame(range) && (!wasWhole || isWhole(plain, range))) found.push(range);
  }
  return found;
}

/** What stands right before words inside their sentence; a sentence before that one may have changed. */
function jointBefore(prefix: string): string {
  const joint = prefix.trim().slice(-JOINT);
  return /[.!?…。！？](?:\s[^.!?…。！？]*)?$/u.exec(joint)?.[0] ?? joint;
}

function jointBehind(suffix: string): string {
  const joint = suffix.trim().slice(0, JOINT);
  return /^[^.!?…。！？]*[.!?…。！？](?=\s)/u.exec(joint)?.[0] ?? joint;
}
