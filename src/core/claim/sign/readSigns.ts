import { matchesOf } from '../../text/matches';
import { type TextRange } from '../../text/range';
import { type Marker } from '../claim';
import { type Language } from '../language/language';
import { isUpperUnit, isWordUnit } from '../token/characters';
import { type TokenWalk } from '../token/tokenWalk';
import { type Lexicon, type Word } from '../token/word';
import { leavesOpen, negatesNothing } from './englishSense';
import { SignCount, type Signs } from './signCount';
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

/** Goes through the words of a sentence once; the reporter's were made tokens before, those in quotation marks were not. */
export function readSigns(text: string, sentence: TextRange, { lexicon, tag }: Language, walk: TokenWalk): Signs {
  const found = new SignCount();
  walk.visit(sentence, ({ kind, start, end, word }) => {
    if (kind === 'word') readWord(text, start, end, word, sentence, found);
    else if (kind === 'quotation')
      readQuoted(text, Math.max(start, sentence.start), Math.min(end, sentence.end), sentence, lexicon, found);
  });
  if (tag === 'zh' || tag === 'ja') readEastern(text, sentence, found);
  return found;
}

function readQuoted(
  text: string,
  from: number,
  to: number,
  sentence: TextRange,
  lexicon: Lexicon,
  found: SignCount,
): void {
  let at = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    const word = lexicon.listedAt(text, at, end) ?? lexicon.unlistedAt(text, at, end);
    readWord(text, at, end, word, sentence, found);
    at = end;
  }
}

/** Behind a word with its apostrophes and hyphens. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(code) && !(isJoint(code) && isWordUnit(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}

function readWord(text: string, start: number, end: number, word: Word, sentence: TextRange, found: SignCount): void {
  const { signs, lower } = word;
  found.take(word);
  if (signs === 0) {
    if (start > sentence.start && isUpperUnit(text.charCodeAt(start))) found.names++;
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
