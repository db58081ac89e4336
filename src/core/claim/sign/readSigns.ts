import { type TextRange } from '../../text/range';
import { type Marker } from '../claim';
import { isDigitUnit, isUpperUnit, isWordUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { type TokenWalk } from '../token/tokenWalk';
import { type Sign, type SignTable } from './sign';
import { SignCount, type Signs } from './signCount';
import { signsOfEnding } from './signTable';
import { signTableOf } from './signWords';

const BE = /\b(?:is|are|was|were|been)\s+(?:also\s+|widely\s+|still\s+)?$/i;
/** As far as a word is looked at behind another. */
const NEXT_WORD = 12;
/** `No, it sank`, `not only`, `no doubt`, and a `fail` without what was not done. */
const NO_NEGATION = /^(?:no[,.!”"]|not\s+only\b|no\s+(?:doubt|wonder|pun)\b|fail\w*\b(?!\s+to\b))/i;
/** `appears to be`, `it appears that`, `appears poorly made`. */
const LOOKS_SO = /^\s+(?:to|that|as|likely|un\p{L}+|\p{L}+ly)\b/u;
const TO = /^\s+to\b/;
const EASTERN_HEDGE = /可能|或许|或許|据称|據稱|疑似|涉嫌|かもしれない|とみられ|とされ/g;
const EASTERN_NEGATION = /没有|沒有|并未|並未|尚未|不是|不会|不會|不能|ではない|していない|なかった/g;
const NO_SIGNS: readonly Sign[] = [];
const NUMERAL: readonly Sign[] = ['numeral'];
const NUMBER: readonly Sign[] = ['number'];

/** Goes through the words of a sentence once; the reporter's were made tokens before, those in quotation marks were not. */
export function readSigns(text: string, sentence: TextRange, lang: string, walk: TokenWalk): Signs {
  const found = new SignCount();
  const table = signTableOf(lang);
  walk.visit(sentence, ({ kind, start, end, lower }) => {
    if (kind === 'word') readWord(text, start, end, lower, sentence, table, found);
    else if (kind === 'quotation')
      readQuoted(text, Math.max(start, sentence.start), Math.min(end, sentence.end), sentence, table, found);
  });
  if (lang === 'zh' || lang === 'ja') readEastern(text, sentence, found);
  return found;
}

function readQuoted(
  text: string,
  from: number,
  to: number,
  sentence: TextRange,
  table: SignTable,
  found: SignCount,
): void {
  let at = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    readWord(text, at, end, lowered(text, at, end), sentence, table, found);
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

function readWord(
  text: string,
  start: number,
  end: number,
  lower: string,
  sentence: TextRange,
  table: SignTable,
  found: SignCount,
): void {
  const first = text.charCodeAt(start);
  const isCapitalised = isUpperUnit(first);
  const signs = isDigitUnit(first) ? NUMERAL : signsOf(lower, table);
  found.take(lower, signs);
  if (signs.length === 0) {
    if (isCapitalised && start > sentence.start) found.names++;
    return;
  }
  if (signs.includes('negation') && !NO_NEGATION.test(text.slice(start, end + NEXT_WORD)))
    found.negations.push(markerOf(text, { start, end }));
  if (signs.includes('hedge') && isHedge(text, start, end, lower)) found.hedges.push(markerOf(text, { start, end }));
  else if (signs.includes('hearsay')) {
    const range = saidToBe(text, { start, end }, sentence);
    if (range) found.hedges.push(markerOf(text, range));
  }
}

/** `May` is a month, and who `appears in court` is there. */
function isHedge(text: string, start: number, end: number, lower: string): boolean {
  if (lower === 'may') return !isUpperUnit(text.charCodeAt(start));
  return !lower.startsWith('appear') || LOOKS_SO.test(text.slice(end, end + NEXT_WORD));
}

function signsOf(lower: string, { words, endings }: SignTable): readonly Sign[] {
  const known = words.get(lower);
  if (known) return known;
  // `twenty-five`
  const hyphen = lower.indexOf('-');
  if (hyphen > 0 && words.get(lower.slice(0, hyphen))?.includes('number')) return NUMBER;
  return signsOfEnding(lower, endings) ?? NO_SIGNS;
}

/** `is said to`: nobody in particular says so. */
function saidToBe(text: string, { start, end }: TextRange, sentence: TextRange): TextRange | undefined {
  const to = TO.exec(text.slice(end, Math.min(sentence.end, end + 8)));
  const from = Math.max(sentence.start, start - 20);
  const be = to && BE.exec(text.slice(from, start));
  return be ? { start: from + be.index, end: end + to[0].length } : undefined;
}

function markerOf(text: string, { start, end }: TextRange): Marker {
  return { start, end, text: text.slice(start, end) };
}

function readEastern(text: string, { start, end }: TextRange, found: SignCount): void {
  const words = text.slice(start, end);
  const markersOf = (pattern: RegExp) =>
    Array.from(words.matchAll(pattern), (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
    }));
  found.hedges.push(...markersOf(EASTERN_HEDGE));
  found.negations.push(...markersOf(EASTERN_NEGATION));
}
