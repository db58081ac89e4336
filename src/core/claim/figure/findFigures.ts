import { flattened } from '../../text/flattened';
import { matchesOf } from '../../text/matches';
import { type TextRange, textOf } from '../../text/range';
import { type Figure } from '../claim';
import { comparisonBefore } from './comparison';
import { partsOf } from './fraction';
import { FOREIGN_NUMBERS, SCALES, valueOfWords } from './numberWords';
import { parseNumeral } from './numeral';
import { withSharedUnits } from './sharedUnit';
import { CURRENCY_SIGNS, CURRENCY_WORDS, UNIT_WORDS } from './units';
import { type Unit, unitAt } from './unit';

const SIGN = CURRENCY_SIGNS.map(([sign]) => sign.replace('$', '\\$')).join('|');
const SCALE = [...SCALES.keys()]
  .filter((word) => word.length > 1 || /\P{ASCII}/u.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const SCALE_WORD = 'hundred|thousand|million|billion|trillion|dozen';
const DIGITS = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}.,:/-])(${SIGN})?[ \\u00a0]?(\\d{1,15}(?:[.,'’\\u00a0\\u202f]\\d{1,9}){0,6})(?![\\p{N}:/]|(?:st|nd|rd|th)(?!\\p{L}))(?:[-\\s\\u00a0]?(${SCALE})(?![a-z])(?:(?<=mio|mrd|tsd|mln|bln)\\.(?=\\s))?|([mkb])(?![\\p{L}]))?`,
  'giu',
);
/** `10-20 million`: the scale is both numbers'. */
const SCALE_BEHIND = new RegExp(`^[- \\u00a0]?(${SCALE})(?![a-z])`, 'iu');
/** `1 500`: where a space parts the thousands, any may. */
const SPACED = /(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))/g;
const PARTED_BY_SPACES = new Set(['fr', 'es', 'pt']);
/** `le 14 octobre`, `17 de abril`: a day, whose date may not be known for want of a year. */
const MONTH_BEHIND =
  /^ (?:de )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)(?!\p{L})/iu;
const DIGIT = /\d/;
/** As far as is looked behind a number. */
const NEAR = 12;
/** `5 p.m.`, `9 o’clock` */
const CLOCK = /^\s?(?:[ap]\.\s?m\b|[ap]m\b|o['’]clock\b)/i;
/** The other half of `3-1`, `10-15 people`, `555-0123`. */
const SECOND_OF_PAIR = /^[-–](\d[\d.,]*(?<=\d))(?![\p{L}\d:/])/u;
const YEAR = /^(?:19|20)\d\d$/;
/** `US$ ` before a numeral. */
const LONGEST_SIGN = 5;
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:(?:a|${WORD})(?:[- ](?:${WORD}))?(?: (?:and )?(?:${SCALE_WORD}|${WORD})|-(?:${SCALE_WORD})){1,5}|(?:${WORD})(?:-(?:${WORD}))?)(?![\\p{L}])`,
  'iuy',
);
const HAS_WORD = new RegExp(`\\b(?:${WORD}|a (?:${SCALE_WORD}))\\b`, 'gi');

/**
 * The figures in a sentence, in order, those inside `dates` left out; `hasNumberWords` tells whether `twenty` or the like
 * stands in it. Numbers that only name (`Boeing 737`) are no figures.
 */
export function findFigures(
  text: string,
  sentence: TextRange,
  lang: string,
  dates: readonly TextRange[],
  hasNumberWords: boolean,
): Figure[] {
  const words = textOf(text, sentence);
  const found = DIGIT.test(words) ? inDigits(words, lang) : [];
  if (lang !== 'en') found.push(...inForeignWords(words, lang));
  else if (hasNumberWords) found.push(...inWords(words));
  if (found.length === 0) return found;
  const inOrder = found.sort((a, b) => a.start - b.start).map(apart);
  return withSharedUnits(inOrder, words, lang)
    .map((figure) => ({ ...figure, start: figure.start + sentence.start, end: figure.end + sentence.start }))
    .filter((figure) => !dates.some((date) => date.start < figure.end && figure.start < date.end));
}

/** The sign in `three $5 tickets` is the second number's. */
function apart(figure: Figure, index: number, all: readonly Figure[]): Figure {
  const next = all[index + 1];
  if (next === undefined || figure.end <= next.start) return figure;
  const { start, value, comparison } = figure;
  const text = figure.text.slice(0, next.start - start).trimEnd();
  return { start, end: start + text.length, text, value, comparison };
}

function inDigits(words: string, lang: string): Figure[] {
  let behindPair = 0;
  return flattened(numerals(PARTED_BY_SPACES.has(lang) ? withJoinedThousands(words) : words), (match) => {
    if (match.index < behindPair) return [];
    const [whole, sign, digits = '', scaleWord, letter] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const value = parseNumeral(digits, lang);
    const end = match.index + whole.length;
    // `5m` without a currency is as likely metres or minutes.
    if (value === undefined || (letter && !sign)) return [];
    if (!sign && !scaleWord) {
      const behind = words.slice(end, end + NEAR);
      if (CLOCK.test(behind)) return [];
      const second = SECOND_OF_PAIR.exec(behind)?.[1];
      if (second !== undefined) {
        const pair = YEAR.test(digits) ? [] : inPair(words, start, end, value, second, lang);
        behindPair = pair[1]?.end ?? 0;
        return pair;
      }
    }
    const unit: Unit | undefined = unitAt(words, end, sign, lang);
    if (!scaleWord && isStuck(words, start, end)) return [];
    if (!scaleWord && isYear(digits, words.slice(end, unit?.end), sign, unit)) return [];
    if (!unit && !scaleWord && namesOnly(words, start, end, digits)) return [];
    const scale = SCALES.get((scaleWord ?? letter ?? '').toLowerCase()) ?? 1;
    return [figureOf(words, start, end, round(value * scale), unit)];
  });
}

/** `10-15 people` is a range; `3-1` without what is counted is a score, odds, or a date. */
function inPair(words: string, start: number, end: number, value: number, second: string, lang: string): Figure[] {
  const endOfDigits = end + 1 + second.length;
  const [scaleWords = '', scaleWord = ''] = SCALE_BEHIND.exec(words.slice(endOfDigits, endOfDigits + NEAR)) ?? [];
  const endOfPair = endOfDigits + scaleWords.length;
  const scale = SCALES.get(scaleWord.toLowerCase()) ?? 1;
  const unit = unitAt(words, endOfPair, undefined, lang);
  const other = parseNumeral(second, lang);
  if ((!unit && scale === 1) || other === undefined || other <= value) return [];
  const first = figureOf(words, start, end, round(value * scale), undefined);
  const last = figureOf(words, end + 1, endOfPair, round(other * scale), unit);
  return [unit ? { ...first, unit: unit.name } : first, last];
}

/** With spaces that don't break, so that offsets stay. */
function withJoinedThousands(words: string): string {
  return words.replace(SPACED, '$1\u00a0').replace(/(?<=\u00a0\d{3}) (?=\d{3}(?!\d))/g, '\u00a0');
}

/** Looked for from right before each digit on: the expression is slow where there is none. */
function numerals(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (let at = words.search(DIGIT); at >= 0; at = nextDigit(words, behind)) {
    DIGITS.lastIndex = Math.max(behind, at - LONGEST_SIGN);
    const match = DIGITS.exec(words);
    if (!match) break;
    found.push(match);
    behind = match.index + match[0].length;
  }
  return found;
}

function nextDigit(words: string, from: number): number {
  const at = words.slice(from).search(DIGIT);
  return at < 0 ? -1 : from + at;
}

function inWords(words: string): Figure[] {
  return numberPhrases(words).flatMap((match) => {
    const parts = match[0].toLowerCase().split(/[-\s]+/);
    const value = valueOfWords(parts);
    const end = match.index + match[0].length;
    const unit = unitAt(words, end, undefined, 'en');
    const fraction = partsOf(words, end, unit);
    if (fraction !== undefined && value !== undefined && value < fraction)
      return [figureOf(words, match.index, unit?.end ?? end, round(value / fraction), undefined)];
    if (isInName(words, match.index, end)) return [];
    if (value === undefined || (!unit && parts.length === 1) || (value === 1 && unit?.name !== '%')) return [];
    return [figureOf(words, match.index, end, value, unit)];
  });
}

/** `the Seven Lakes Trail`: a number with a capital in mid-sentence, before another. */
function isInName(words: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}/u.test(words.slice(start, start + 2)) &&
    /[\p{L}\p{N},’']\s$/u.test(words.slice(Math.max(0, start - 2), start)) &&
    /^[\s-]\p{Lu}/u.test(words.slice(end, end + 2))
  );
}

interface ForeignPhrases {
  /** Number words wherever they stand, which few sentences have: found in half the time. */
  readonly hint: RegExp;
  readonly phrase: RegExp;
}

const FOREIGN_PHRASES: ReadonlyMap<string, ForeignPhrases> = new Map(
  [...FOREIGN_NUMBERS].map(([lang, values]) => {
    const words = [...values.keys()].join('|');
    const phrase = new RegExp(`(?<![\\p{L}\\p{N}-])(${words})(?: (${SCALE}))?(?![\\p{L}-])`, 'giu');
    return [lang, { hint: new RegExp(words, 'i'), phrase }];
  }),
);

/** `zwölf Jahre`, `cinq millions d’euros`; a word that counts nothing may be part of a name or of a larger number. */
function inForeignWords(words: string, lang: string): Figure[] {
  const phrases = FOREIGN_PHRASES.get(lang);
  if (!phrases?.hint.test(words)) return [];
  return matchesOf(phrases.phrase, words).flatMap((match) => {
    const [whole, word = '', scale = ''] = match;
    const value = FOREIGN_NUMBERS.get(lang)?.get(word.toLowerCase());
    const end = match.index + whole.length;
    const unit = unitAt(words, end, undefined, lang);
    if (value === undefined || (!unit && scale === '')) return [];
    return [figureOf(words, match.index, end, value * (SCALES.get(scale.toLowerCase()) ?? 1), unit)];
  });
}

/** Where a number word stands, the whole phrase; looking for phrases everywhere took three times as long. */
function numberPhrases(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const { index } of matchesOf(HAS_WORD, words)) {
    if (index < behind) continue;
    WORDS.lastIndex = index;
    const phrase = WORDS.exec(words);
    if (!phrase) continue;
    found.push(phrase);
    behind = index + phrase[0].length;
  }
  return found;
}

function figureOf(words: string, start: number, end: number, value: number, unit: Unit | undefined): Figure {
  const to = unit?.end ?? end;
  return {
    start,
    end: to,
    text: words.slice(start, to),
    value,
    ...(unit && { unit: unit.name }),
    comparison: comparisonBefore(words, start),
  };
}

/** `4Children`, `3D`: letters right behind digits that are no measure, `[^1]`: a footnote's number. */
function isStuck(words: string, start: number, end: number): boolean {
  const stuck = /^\p{L}+/u.exec(words.slice(end, end + 20))?.[0].toLowerCase();
  // `(555) 555-0123`: a telephone's.
  if (words.charAt(start - 1) === '(' && /^\)\s?\d{3}[-\s]\d/.test(words.slice(end, end + 7))) return true;
  // `9p` are pence, `720p` lines of a screen.
  if (stuck === 'p') return !/^\d{1,2}(?:\.\d)?$/.test(words.slice(start, end));
  if (stuck !== undefined) return !UNIT_WORDS.has(stuck) && !CURRENCY_WORDS.has(stuck);
  return words.charAt(start - 1) === '^' && words.charAt(end) === ']';
}

/** `its 2002 series`, `2015 drei Tarife`: four digits of our time before a noun; `2000 divers` are counted. */
function isYear(digits: string, behind: string, sign: string | undefined, unit: Unit | undefined): boolean {
  if (!YEAR.test(digits) || sign !== undefined) return false;
  const isCounted = digits.endsWith('00') && /^\s\S+$/.test(behind);
  return !isCounted && !(unit && (unit.name === '%' || /^[A-Z]{3}$/.test(unit.name)));
}

/** A bare year, a day (`23 July`), and a number right behind a name (`iPhone 15`). */
function namesOnly(words: string, start: number, end: number, digits: string): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(digits) || /^\.?\s+\p{Lu}/u.test(words.slice(end, end + 6))) return true;
  if (/^\d\d?$/.test(digits) && MONTH_BEHIND.test(words.slice(end, end + 16))) return true;
  const before = /(\S+)\s*$/.exec(words.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  // `Ada Moss, 62, swam`: her age.
  return !before.endsWith(',') && /^[\p{L}\p{N}]*\p{Lu}/u.test(before) && start - before.length > 1;
}

/** `1.13 × 1e9` is not quite 1.13e9 in binary. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
