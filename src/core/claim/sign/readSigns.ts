import { matchesOf } from '../../text/matches';
import { firstEndingBehind } from '../../text/orderedRanges';
import { type TextRange } from '../../text/range';
import { type Marker } from '../claim';
import { type Language } from '../language/language';
import { isUpperUnit } from '../token/characters';
import { type Token, tokenAt } from '../token/token';
import { type TokenWalk } from '../token/tokenWalk';
import { leavesOpen, negatesNothing } from './englishSense';
import { type SignCount } from './signCount';
import { signSet } from './signSet';

const BE = /\b(?:is|are|was|were|been)\s+(?:also\s+|widely\s+|still\s+)?$/i;
/** As far as a word is looked at behind another. */
const NEXT_WORD = 12;
/** `appears to be`, `it appears that`, `appears poorly made`. */
const LOOKS_SO = /^\s+(?:to|that|as|likely|un\p{L}+|\p{L}+ly)\b/u;
const TO = /^\s+to\b/;
/** `the man believed to have left`: the same without its verb. */
const REDUCED = /^(?:believed|thought|rumou?red|presumed|estimated|understood)\s+to\s+(?:be|have)\b/i;
const BEFORE_REDUCED =
  /(?:[,(]|(?<!\p{L})(?!(?:he|she|it|they|you|who|that|has|have|had|also|long|once|and|or|but)\s)\p{Ll}{2,})\s+$/u;
const EASTERN_HEDGE = /可能|或许|或許|据称|據稱|疑似|涉嫌|かもしれない|とみられ|とされ/g;
const EASTERN_NEGATION = /没有|沒有|并未|並未|尚未|不是|不会|不會|不能|ではない|していない|なかった/g;
const HEDGE = signSet(['hedge']);
const HEARSAY = signSet(['hearsay']);
const NEGATION = signSet(['negation']);
/** Those that are marked on the claim. */
const MARKERS = HEDGE | HEARSAY | NEGATION;

/** Counts in `found` what the words of a sentence say, the reporter's and those in quotation marks. */
export function readSigns(
  text: string,
  sentence: TextRange,
  { tag }: Language,
  walk: TokenWalk,
  found: SignCount,
): void {
  found.begin();
  walk.visit(sentence, (token) => {
    if (token.kind === 'word') readWord(text, token, sentence, found);
    else if (token.quoted) readQuoted(text, token.quoted, sentence, found);
  });
  if (tag === 'zh' || tag === 'ja') readEastern(text, sentence, found);
}

/** Those of a quotation's words that stand in the sentence: it may hold several. */
function readQuoted(text: string, quoted: readonly Token[], sentence: TextRange, found: SignCount): void {
  for (let at = firstEndingBehind(quoted, sentence.start); at < quoted.length; at++) {
    const token = tokenAt(quoted, at);
    if (token.start >= sentence.end) return;
    if (token.kind === 'word') readWord(text, token, sentence, found);
  }
}

function readWord(text: string, token: Token, sentence: TextRange, found: SignCount): void {
  const { start, end, word } = token;
  const { signs, lower } = word;
  found.take(word);
  if (signs === 0) {
    if (start > sentence.start && token.isCapitalised) found.names++;
    return;
  }
  if ((signs & MARKERS) === 0) return;
  if ((signs & NEGATION) !== 0 && !negatesNothing(text, start, end))
    found.negations.push(markerOf(text, { start, end }));
  if ((signs & HEDGE) !== 0 && isHedge(text, start, end, lower)) found.hedges.push(markerOf(text, { start, end }));
  else if ((signs & HEARSAY) !== 0) {
    const range = saidToBe(text, { start, end }, sentence);
    if (range) found.hedges.push(markerOf(text, range));
  }
}

/** `May` is a month, and who `appears in court` is there. */
function isHedge(text: string, start: number, end: number, lower: string): boolean {
  if (lower === 'may' && isUpperUnit(text.charCodeAt(start))) return false;
  if (lower.startsWith('appear')) return LOOKS_SO.test(text.slice(end, end + NEXT_WORD));
  return leavesOpen(text, start, end, lower);
}

/** `is said to`: nobody in particular says so. */
function saidToBe(text: string, { start, end }: TextRange, sentence: TextRange): TextRange | undefined {
  const to = TO.exec(text.slice(end, Math.min(sentence.end, end + 8)));
  const from = Math.max(sentence.start, start - 20);
  const be = to && BE.exec(text.slice(from, start));
  if (be) return { start: from + be.index, end: end + to[0].length };
  const isReduced = to && REDUCED.test(text.slice(start, end + 9)) && BEFORE_REDUCED.test(text.slice(from, start));
  return isReduced ? { start, end: end + to[0].length } : undefined;
}

function markerOf(text: string, { start, end }: TextRange): Marker {
  return { start, end, text: text.slice(start, end) };
}

function readEastern(text: string, { start, end }: TextRange, found: SignCount): void {
  const words = text.slice(start, end);
  const markersOf = (pattern: RegExp) =>
    matchesOf(pattern, words).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
    }));
  found.hedges.push(...markersOf(EASTERN_HEDGE));
  found.negations.push(...markersOf(EASTERN_NEGATION));
}
