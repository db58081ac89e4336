import { type DateMention, type ExtractedClaim } from '../../claim/claim';
import { findDates } from '../../claim/date/findDates';
import { type PartialDate } from '../../text/partialDate';
import { overlapOf, shifted } from '../../text/range';

const YEAR = /(?<![\p{L}\d.,:/-])(?:1[5-9]|20)\d\d(?![\p{L}\d]|[.,:/-]\d)/gu;

type Sentence = Pick<ExtractedClaim, 'start' | 'text' | 'figures' | 'dates'>;

/**
 * The dates of a sentence, bare years (`between 2019 and 2024`) included.
 *
 * @param issued for a draft's sentence, whose own date nobody knows: dates without a year are read as the source's are
 */
export function datesIn(sentence: Sentence, lang: string, issued?: PartialDate): readonly DateMention[] {
  const { start, text } = sentence;
  const dates =
    issued === undefined
      ? sentence.dates
      : findDates(text, { start: 0, end: text.length }, lang, issued).map((date) => shifted(date, start));
  const taken = [...dates, ...sentence.figures];
  const years = yearsIn(text)
    .map((year) => shifted(year, start))
    .filter((year) => !taken.some((range) => overlapOf(range, year) > 0));
  return [...dates, ...years];
}

function yearsIn(text: string): DateMention[] {
  return Array.from(text.matchAll(YEAR), ({ 0: year, index }) => ({
    start: index,
    end: index + year.length,
    text: year,
    date: { year: Number(year) },
  }));
}

/** As far as both are known; a year that a draft's date doesn't name is not held against it. */
export function isSameDate(drafted: DateMention, sourced: DateMention): boolean {
  const [one, other] = [drafted.date, sourced.date];
  const isSameYear = one.year === other.year || (one.month !== undefined && !hasYear(drafted));
  return isSameYear && isSamePart(one.month, other.month) && isSamePart(one.day, other.day);
}

function isSamePart(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** 1 for a year, 2 for a month, 3 for a day. */
export function precisionOf({ date: { month, day } }: DateMention): number {
  return 1 + Number(month !== undefined) + Number(day !== undefined);
}

/** The year is written out: `yesterday` and `3 March` have one all the same. */
export function hasYear({ text }: DateMention): boolean {
  return /\d{4}/.test(text);
}
