import { matchesOf } from '../../text/matches';
import { type TextRange, trimmed } from '../../text/range';
import { type Language } from '../language/language';
import { isSpaceUnit } from '../token/characters';
import { isBoundary } from './boundary';

const STOPS = /[.?!…。！？｡]+/g;
/** With the space before a picture's credit. */
const STOPS_AND_CREDITS = /[.?!…。！？｡]+|\s(?=(?:Image|Photo|Photograph|Picture|File photo|Credit): \p{Lu})/gu;
const CLOSERS = /["'”’»›)\]“」』）］*_=]/;
const FOOTNOTE = /(?:\s?\[\^?\d[\d\s,–-]{0,8}\])+(?=\s|$)/y;
const WIDE_STOPS = /[。！？｡]/;
const LONGEST_CUE_CLAUSE = 80;

/**
 * The sentences of one paragraph: in order, disjoint, without white space at their edges, together all its words.
 *
 * @see Grefenstette & Tapanainen 1994, "What is a word, what is a sentence?", for why abbreviations need lists
 */
export function splitSentences(text: string, range: TextRange, language: Language): TextRange[] {
  const body = text.slice(range.start, range.end);
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = withoutEmphasis(body, trimmed(body, { start, end }));
    if (sentence.end > sentence.start) {
      sentences.push({ start: sentence.start + range.start, end: sentence.end + range.start });
    }
    start = end;
  };
  for (const match of matchesOf(body.includes(': ') ? STOPS_AND_CREDITS : STOPS, body)) {
    if (match.index < start) continue;
    const end = behindClosers(body, match.index + match[0].length);
    if (endsHere(body, match, end, language)) close(end);
  }
  close(body.length);
  return sentences;
}

/** `==`, `*` and `_` at its edges are Markdown's, not the sentence's, unless their partner is in mid-sentence. */
function withoutEmphasis(body: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && isEmphasis(body, from)) from++;
  while (to > from && isEmphasis(body, to - 1)) to--;
  if (from === to || (from === start && to === end)) return { start, end };
  const inside = body.slice(from, to);
  const isOpenInside = (mark: string) => inside.split(mark === '=' ? '==' : mark).length % 2 === 0;
  if (from > start && isOpenInside(body.charAt(from - 1)) && to === end) from = start;
  if (to < end && isOpenInside(body.charAt(to)) && from === start) to = end;
  return trimmed(body, { start: from, end: to });
}

function isEmphasis(body: string, at: number): boolean {
  const mark = body[at];
  return mark === '*' || mark === '_' || (mark === '=' && (body[at - 1] === '=' || body[at + 1] === '='));
}

function endsHere(body: string, stop: RegExpExecArray, end: number, language: Language): boolean {
  if (end >= body.length) return false;
  // A picture's credit begins anew behind a caption that ends without a stop.
  if (isSpaceUnit(stop[0].charCodeAt(0))) return true;
  if (WIDE_STOPS.test(stop[0]))
    return end === stop.index + stop[0].length || !language.cueClause?.test(body.slice(end, end + LONGEST_CUE_CLAUSE));
  if (!isSpaceUnit(body.charCodeAt(end))) return false;
  return isBoundary({ body, stop: stop.index, end, isSingleStop: stop[0] === '.' }, language);
}

/** Quotation marks, brackets and footnote numbers (`[3]`, `[8 – 11]`) that close behind a stop belong to its sentence. */
function behindClosers(body: string, from: number): number {
  let at = from;
  while (at < body.length && at - from < 4 && closesSentence(body, at)) at++;
  if (isSpacedCloser(body, at)) at += 2;
  // A note begins with a bracket, or the space before it.
  if (body[at] !== '[' && body[at + 1] !== '[') return at;
  FOOTNOTE.lastIndex = at;
  return at + (FOOTNOTE.exec(body)?.[0].length ?? 0);
}

/** French: `« Non. »`; a mark with a word right behind it opens. */
function isSpacedCloser(body: string, at: number): boolean {
  return body[at + 1] === '»' && isSpaceUnit(body.charCodeAt(at)) && !/[\p{L}\p{N}]/u.test(body.charAt(at + 2));
}

function closesSentence(body: string, at: number): boolean {
  if (!CLOSERS.test(body.charAt(at))) return false;
  // `„Nein.“` closes, `stop.“Go` opens: in doubt a mark before a word opens.
  return body[at] !== '“' || at + 1 >= body.length || !/[\p{L}\p{N}]/u.test(body.charAt(at + 1));
}
