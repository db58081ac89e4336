import { type TextRange } from '../../text/range';
import { type Marker } from '../claim';
import { isUpperUnit, isWordUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { type Sign, signWordsOf } from './signWords';

/** What the words of a sentence say about it. */
export interface Signs {
  readonly hedges: readonly Marker[];
  readonly negations: readonly Marker[];
  /** How many words of each class. */
  readonly counts: ReadonlyMap<Sign, number>;
  /** Capitalised words in mid-sentence. */
  readonly names: number;
  readonly words: number;
}

const BE = /\b(?:is|are|was|were|been)\s+(?:also\s+|widely\s+|still\s+)?$/i;
const TO = /^\s+to\b/;
const EASTERN_HEDGE = /可能|或许|或許|据称|據稱|疑似|涉嫌|かもしれない|とみられ|とされ/g;
const EASTERN_NEGATION = /没有|沒有|并未|並未|尚未|不是|不会|不會|不能|ではない|していない|なかった/g;

/** Goes through the words of a sentence once. */
export function readSigns(text: string, sentence: TextRange, lang: string): Signs {
  const found = new SignCount();
  const table = signWordsOf(lang);
  let at = sentence.start;
  while (at < sentence.end) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, sentence.end);
    readWord(text, { start: at, end }, sentence, table, found);
    at = end;
  }
  if (lang === 'zh' || lang === 'ja') readEastern(text, sentence, found);
  return found;
}

class SignCount implements Signs {
  readonly hedges: Marker[] = [];
  readonly negations: Marker[] = [];
  readonly counts = new Map<Sign, number>();
  names = 0;
  words = 0;

  add(sign: Sign): void {
    this.counts.set(sign, (this.counts.get(sign) ?? 0) + 1);
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
  word: TextRange,
  sentence: TextRange,
  table: ReadonlyMap<string, Sign>,
  found: SignCount,
): void {
  found.words++;
  const lower = lowered(text, word.start, word.end);
  const isCapitalised = isUpperUnit(text.charCodeAt(word.start));
  const sign = table.get(lower) ?? hyphenated(lower, table) ?? (isPast(lower) ? 'past' : undefined);
  if (sign !== undefined) found.add(sign);
  if (isCapitalised && sign === undefined && word.start > sentence.start) found.names++;
  if (sign === 'negation') found.negations.push(markerOf(text, word));
  // `May` is a month.
  else if (sign === 'hedge' && !(isCapitalised && lower === 'may')) found.hedges.push(markerOf(text, word));
  else if (sign === 'hearsay') {
    const range = saidToBe(text, word, sentence);
    if (range) found.hedges.push(markerOf(text, range));
  }
}

/** `twenty-five`. */
function hyphenated(lower: string, table: ReadonlyMap<string, Sign>): Sign | undefined {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && table.get(lower.slice(0, hyphen)) === 'number' ? 'number' : undefined;
}

function isPast(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed');
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
