import { type DateMention, type Figure } from '../../claim/claim';
import { parseNumeral } from '../../claim/figure/numeral';
import { SCALES } from '../../claim/figure/numberWords';
import { type FigureMismatch } from './mismatch';
import { writtenAsWords } from './numberInWords';
import { hasYear, weekdayOf } from './draftDates';
import { isSameUnit } from './sameUnit';

/** The number within a written figure and the scale behind it: `1.31` and `bn` of `$1.31bn`. */
const NUMERAL = /(\d+(?:[.,'’\u00a0\u202f]\d+)*)(?:[-\s\u00a0]?(\p{L}+))?/u;
const MOST_DECIMALS = 3;

/**
 * The draft's figure or date with the source's value in the draft's own spelling: its sign, scale, digits or words.
 * `undefined` where that can't be done without changing more than the value.
 */
export function sourcesFigure({ ours, theirs, values }: FigureMismatch, lang: string): string | undefined {
  switch (values?.kind) {
    case undefined:
      return /^\d/.test(theirs) === /^\d/.test(ours) ? theirs : undefined;
    case 'direction':
      return undefined;
    case 'date':
      return respeltDate(values.ours, values.theirs, lang);
    case 'figure':
      return respeltFigure(values.ours, values.theirs, lang) ?? (isSafeAsItStands(values) ? theirs : undefined);
  }
}

function isSafeAsItStands({ ours, theirs }: { readonly ours: Figure; readonly theirs: Figure }): boolean {
  // As much of another money is told by its sign alone; only the direction differs in `fewer than 300`.
  return (ours.value !== theirs.value) === isSameUnit(ours.unit, theirs.unit);
}

function respeltFigure(ours: Figure, theirs: Figure, lang: string): string | undefined {
  // Only the direction differs: `fewer than 300` for `more than 300`.
  if (ours.value === theirs.value || !isSameUnit(ours.unit, theirs.unit)) return undefined;
  const match = NUMERAL.exec(ours.text);
  if (match === null) return inWords(ours, theirs, lang);
  const [, digits = '', word = ''] = match;
  const written = parseNumeral(digits, lang);
  if (written === undefined || written === 0) return undefined;
  const scale = ours.value / written;
  const isScaled = SCALES.get(word.toLowerCase()) === scale || scale === 1;
  const value = theirs.value / scale;
  const numeral = isScaled ? numeralLike(digits, value, decimalsIn(theirs.text, value, lang), lang) : undefined;
  return numeral === undefined ? undefined : ours.text.replace(digits, () => numeral);
}

/** `£18.50` is not written `£18.5`. */
function decimalsIn(written: string, value: number, lang: string): number {
  const digits = NUMERAL.exec(written)?.[1] ?? '';
  return /[.,]\d\d$/.test(digits) && parseNumeral(digits, lang) === value ? 2 : 0;
}

/** With the separators that the draft uses; `undefined` where the draft's scale would need too many decimals. */
function numeralLike(digits: string, value: number, minimumFractionDigits: number, lang: string): string | undefined {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  if (rounded === 0 || Math.abs(rounded - value) > 1e-9 * Math.abs(value)) return undefined;
  const useGrouping = rounded >= 10_000 || !/^\d{4,}/.test(digits);
  const format = { minimumFractionDigits, maximumFractionDigits: MOST_DECIMALS, useGrouping };
  return new Intl.NumberFormat(localeOf(lang), format).format(rounded);
}

/** `seventy-four workers` becomes `forty-seven workers`; the words of other languages than English stay. */
function inWords(ours: Figure, theirs: Figure, lang: string): string | undefined {
  const words = lang === 'en' ? writtenAsWords(theirs.value) : undefined;
  const unit = ours.unit === undefined ? '' : (/\s\S+$/.exec(ours.text)?.[0] ?? '');
  if (words === undefined || !/^[\p{L}\s-]+$/u.test(ours.text)) return undefined;
  const isCapitalised = /^\p{Lu}/u.test(ours.text);
  return (isCapitalised ? words.charAt(0).toUpperCase() + words.slice(1) : words) + unit;
}

/** Year, month's name, day and day of the week are changed where they differ, in the words that the draft has for them. */
function respeltDate(ours: DateMention, theirs: DateMention, lang: string): string | undefined {
  const weekday = weekdayOf(theirs);
  let { text } = ours;
  if (!/\d/.test(text) && weekday !== undefined)
    text = replacedName(
      text,
      { weekday: 'long' },
      Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day)),
      weekday,
      lang,
    );
  const { month, day, year } = theirs.date;
  if (month !== undefined)
    text = replacedName(
      text,
      { month: 'long' },
      Array.from({ length: 12 }, (_, nth) => Date.UTC(2023, nth, 1)),
      month - 1,
      lang,
    );
  if (day !== undefined) text = text.replace(/(?<!\d)\d{1,2}(?!\d|:)/, String(day));
  // A year that the source doesn't write was only concluded from its date.
  if (hasYear(theirs)) text = text.replace(/(?<!\d)\d{4}(?!\d)/, String(year));
  return text === ours.text ? undefined : text;
}

/** The name of a month or day in a text, exchanged for another of its kind. */
function replacedName(
  text: string,
  kind: Intl.DateTimeFormatOptions,
  dates: readonly number[],
  wanted: number,
  lang: string,
): string {
  const format = new Intl.DateTimeFormat(localeOf(lang), { ...kind, timeZone: 'UTC' });
  const names = dates.map((date) => format.format(date));
  const used = names.find((name) => text.toLowerCase().includes(name.toLowerCase()));
  return used === undefined ? text : text.replace(new RegExp(used, 'i'), names[wanted] ?? used);
}

function localeOf(lang: string): string {
  return Intl.NumberFormat.supportedLocalesOf([lang === 'und' ? 'en' : lang])[0] ?? 'en';
}
