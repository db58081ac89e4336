import { type DateMention, type ExtractedClaim } from '../../claim/claim';
import { findDates } from '../../claim/date/findDates';
import { compareAsKnown, type PartialDate } from '../../text/partialDate';
import { overlapOf, shifted } from '../../text/range';

const YEAR = /(?<![\p{L}\d.,:/-])(?:1[5-9]|20)\d\d(?![\p{L}\d]|[.,:/-]\d)/gu;

/** What parts a span's first day from its last. */
const BETWEEN =
  /\s?[-–—]\s?|\s(?:to|until|till|through|and|bis(?: zu[mr]?)?|au|al?|à|ao|hasta|até|jusqu['’]au|und|et|y|e)\s/u;

/** A date as it is compared: of a span, its first and its last day each for itself. */
export interface ComparedDate extends DateMention {
  /** The days of the span that it begins or ends. */
  readonly span?: { readonly first: PartialDate; readonly last: PartialDate };
}

type Sentence = Pick<ExtractedClaim, 'start' | 'text' | 'figures' | 'dates'>;

/**
 * The dates of a sentence, bare years (`between 2019 and 2024`) included.
 *
 * @param issued for a draft's sentence, whose own date nobody knows: dates without a year are read as the source's are
 */
export function datesIn(sentence: Sentence, lang: string, issued?: PartialDate): readonly ComparedDate[] {
  const { start, text } = sentence;
  const dates =
    issued === undefined
      ? sentence.dates
      : findDates(text, { start: 0, end: text.length }, lang, issued).map((date) => shifted(date, start));
  const taken = [...dates, ...sentence.figures];
  const years = yearsIn(text)
    .map((year) => shifted(year, start))
    .filter((year) => !taken.some((range) => overlapOf(range, year) > 0));
  return [...dates.flatMap(endsOf), ...years];
}

function endsOf(mention: DateMention): readonly ComparedDate[] {
  const { start, end, text, date: first, until: last } = mention;
  const between = last && BETWEEN.exec(text);
  if (!last || !between) return [mention];
  const span = { first, last };
  const [firstEnd, lastStart] = [between.index, between.index + between[0].length];
  return [
    { start, end: start + firstEnd, text: text.slice(0, firstEnd), date: first, span },
    { start: start + lastStart, end, text: text.slice(lastStart), date: last, span },
  ];
}

/** `on 4 May`, of what went on from 3 to 5 May. */
export function isWithinSpan({ date, span: own }: ComparedDate, { span }: ComparedDate): boolean {
  if (own !== undefined || span === undefined) return false;
  return compareAsKnown(span.first, date) <= 0 && compareAsKnown(date, span.last) <= 0;
}

/** In days, roughly: to tell the nearer of two dates. */
export function daysApart({ date: one }: DateMention, { date: other }: DateMention): number {
  const dayOf = ({ year, month = 1, day = 1 }: PartialDate) => year * 372 + month * 31 + day;
  return Math.abs(dayOf(one) - dayOf(other));
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

/** The same date, or a day of the week that the other date falls on: which week is meant, only its writer knows. */
export function isSameDay(drafted: DateMention, sourced: DateMention): boolean {
  if (isSameDate(drafted, sourced)) return true;
  const isNamed = isDayOfWeek(drafted) || isDayOfWeek(sourced);
  return isNamed && weekdayOf(drafted) !== undefined && weekdayOf(drafted) === weekdayOf(sourced);
}

/**
 * True for dates that cannot both be right. Dates are compared as far as both are known; a day of the week with a day of
 * the week or with a full date; what is told from the day of writing (`yesterday`) only with its like.
 */
export function contradicts(date: DateMention, sourced: DateMention): boolean {
  if (isSameDay(date, sourced)) return false;
  if (isDayOfWeek(date) || isDayOfWeek(sourced)) {
    const isDay = (one: DateMention) => isDayOfWeek(one) || /\d/.test(one.text);
    return isDay(date) && isDay(sourced) && weekdayOf(date) !== undefined && weekdayOf(sourced) !== undefined;
  }
  const isWritten = (one: DateMention) => /\d/.test(one.text);
  if (precisionOf(sourced) === precisionOf(date)) return isWritten(sourced) === isWritten(date);
  // `in May` for `on 1 June`; a bare year says too little of the day that it would have to be.
  return precisionOf(date) > 1 && precisionOf(sourced) > 1 && isMonth(date, sourced);
}

/** One of two dates is a month by its name. */
function isMonth(one: DateMention, other: DateMention): boolean {
  const [month, day] = precisionOf(one) < precisionOf(other) ? [one, other] : [other, one];
  return /^(?:\p{L}+ )?(?:\p{Lu}\p{L}+)(?: \d{4})?$/u.test(month.text) && /\d/.test(day.text);
}

const WEEKDAY =
  /^(?:\p{L}+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)$/iu;

function isDayOfWeek({ text }: DateMention): boolean {
  return WEEKDAY.test(text);
}

/** 0 for Sunday. */
export function weekdayOf({ date: { year, month, day } }: DateMention): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
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
