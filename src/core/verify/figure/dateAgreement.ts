import { type DateMention, type ExtractedClaim } from '../../claim/claim';
import { findDates } from '../../claim/date/findDates';
import { type PartialDate } from '../../text/partialDate';
import { overlapOf } from '../../text/range';

const YEAR = /(?<![\p{L}\d.,:/-])(?:1[5-9]|20)\d\d(?![\p{L}\d]|[.,:/-]\d)/gu;

type Sentence = Pick<ExtractedClaim, 'start' | 'text' | 'figures' | 'dates'>;

/**
 * The dates of a sentence, bare years (`between 2019 and 2024`) included.
 *
 * @param issued for a draft's sentence, whose own date nobody knows: dates without a year are read as the source's are
 */
export function datesIn(sentence: Sentence, lang: string, issued?: PartialDate): readonly DateMention[] {
  const { start, text } = sentence;
  if (!/\d/.test(text)) return sentence.dates;
  const isDraft = issued !== undefined;
  const dates = isDraft
    ? shifted(findDates(text, { start: 0, end: text.length }, lang, issued), start)
    : sentence.dates;
  const taken = [...dates, ...sentence.figures];
  const years = shifted(yearsIn(text), start).filter((year) => !taken.some((range) => overlapOf(range, year) > 0));
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

function shifted(dates: readonly DateMention[], by: number): DateMention[] {
  return dates.map((date) => ({ ...date, start: date.start + by, end: date.end + by }));
}

/** As far as both are known. */
export function isSameDate(one: PartialDate, other: PartialDate): boolean {
  return (
    one.year === other.year &&
    (one.month === undefined || other.month === undefined || one.month === other.month) &&
    (one.day === undefined || other.day === undefined || one.day === other.day)
  );
}

/** Known to the same precision, and not the same. */
export function datesContradict(one: PartialDate, other: PartialDate): boolean {
  const isAlike =
    (one.month === undefined) === (other.month === undefined) && (one.day === undefined) === (other.day === undefined);
  return isAlike && !isSameDate(one, other);
}
