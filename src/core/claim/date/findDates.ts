import { type ParsedResult } from 'chrono-node';
import { matchesOf } from '../../text/matches';
import { compareAsKnown, type PartialDate, dateOf } from '../../text/partialDate';
import { type TextRange, textOf } from '../../text/range';
import { type DateMention } from '../claim';
import { monthNear, weekdayNear } from './bareDate';
import { directionOf } from './direction';
import { type NumberedWeekday, numberedWeekday } from './numberedWeekday';
import { type DateLocale, dateLocaleOf } from './localeParser';

const HAS_YEAR = /(?:19|20)\d\d/;
/** In English chrono loses the day beside a month with six blanks behind it: those of a citation that was blanked out. */
const MANY_BLANKS = /(?<=\s)\s{3,}(?=\s)/g;
/** Never part of a date. */
const NO_DATE = '|';
/** Sentences beyond this are no sentences, and chrono's expressions are not made for them. */
const LONGEST_SENTENCE = 2000;
/** `May 30, 10 p.m.`, `4 May, 40 boats`: chrono takes the hour and the boats for the year. */
const COUNT_BEHIND = /(?<=\d(?: \p{Lu}\p{Ll}+)?), (?=\d{1,2}(?:(?::\d\d)? ?[ap]\.?m\b| \p{Ll}))/gu;
/** `from 6.21` is no day in English. */
const DECIMAL = /\d+\.\d+(?!\.?\d)/g;
const NOTHING = /(?!)/g;
/** `from 3 to 5 May`: chrono takes the day for an hour. */
const FROM_DAY = /\b[Ff]rom (?=\d{1,2}(?:st|nd|rd|th)?(?: (?:to|until|till|through|\p{Lu}\p{Ll})| ?[-–]))/gu;
/** `del 3 al 5 de mayo`: chrono knows `3 a 5`. */
const TO_DAY = /(?<=\d) al (?=\d)/g;
/** An hour has its minutes or its half of the day behind `from`. */
const COUNT_FROM = /\sfrom\s\d{1,2}$/;
const NUMBER_GOES_ON = /^\d[.,]\d/;
const NUMBERS_WEEKDAYS = new Set(['pt', 'es']);
/** Here a number right behind a weekday is no day of the month, as it is in French. */
const COUNTS_BEHIND_DAYS = new Set(['en', 'de']);
/** The attacks, in whatever year the article stands. */
const NINE_ELEVEN = /^9\/11$/;
const SEPTEMBER_ELEVEN = /^Sept(?:ember|\.)? 11$/;
const ATTACKS_BEHIND = /^(?:,? )(?:terror\w* )?(?:attack|terror|hijack)/;
/** As far as they stand behind the day. */
const NEAR = 20;
const BARE_YEAR =
  /(?=[12])(?:(?<=(?:19|20)\d\d (?:to|and|or|through|bis|und|a|y|et|à|e) )(?:19|20)\d\d(?![\d.,-]*\d|\p{L})|(?<=(?:^|[\s(])(?:in|since|by|until|of|during|from|after|before|between|early|late|mid|seit|zwischen|entre|im Jahr|en|desde|em|depuis) )(?:19|20)\d\d(?![\d.,-]*\d|\p{L})|(?:19|20)\d\d(?=年))/giu;

/**
 * The dates that a sentence names. Those that need today to be understood ('on Monday', '3 March') are read from
 * `issued`, the article's own date, and left out without it. Never bare words that chrono also takes for dates: 'now', 'may', 'second'.
 */
export function findDates(
  text: string,
  sentence: TextRange,
  lang: string,
  issued: PartialDate | undefined,
): DateMention[] {
  const words = textOf(text, sentence).slice(0, LONGEST_SENTENCE);
  const hasYear = HAS_YEAR.test(words);
  // Only dates with their year are kept where the article's own is not known.
  if (!hasYear && !issued) return [];
  const dates = parsedDates(words, lang, issued);
  if (hasYear) dates.push(...bareYears(words));
  if (dates.length === 0) return dates;
  const found = dates.sort((a, b) => a.start - b.start || b.end - a.end);
  return found
    .filter((date, i) => !found.slice(0, i).some((earlier) => earlier.end > date.start))
    .map((date) => ({ ...date, start: date.start + sentence.start, end: date.end + sentence.start }));
}

function parsedDates(words: string, lang: string, issued: PartialDate | undefined): DateMention[] {
  const locale = dateLocaleOf(lang);
  if (!locale || !mayHoldDate(locale, words, issued !== undefined)) return [];
  const reference = { instant: instantOf(issued), timezone: 'UTC' };
  const dense = words
    .replace(MANY_BLANKS, (blanks) => NO_DATE.repeat(blanks.length))
    .replace(COUNT_BEHIND, ` ${NO_DATE}`)
    .replace(lang === 'en' ? DECIMAL : NOTHING, (decimal) => NO_DATE.repeat(decimal.length))
    .replace(lang === 'en' ? FROM_DAY : NOTHING, (from) => NO_DATE.repeat(from.length - 1) + ' ')
    .replace(lang === 'es' ? TO_DAY : NOTHING, ' a  ');
  return locale.parser.parse(dense, reference).flatMap((result) => {
    const date = isDate(result) ? partialDateOf(result, words, lang, issued) : undefined;
    if (!date) return [];
    const text = withoutCount(result, words, lang).replace(/[\s,.;:]+$/, '');
    const end = result.index + text.length;
    const numbered = numberedAt(result, words, date, lang, issued);
    if (!numbered)
      return [
        {
          start: result.index,
          end,
          text: textOf(words, { start: result.index, end }),
          date,
          ...spanOf(result, text, date),
        },
      ];
    return [
      { start: result.index, end: numbered.end, text: words.slice(result.index, numbered.end), date: numbered.date },
    ];
  });
}

/** Chrono takes the number for an hour, or its first digits: `on Monday 23 miners died`, `yesterday at 2,575p`. */
function withoutCount({ text, start, index }: ParsedResult, words: string, lang: string): string {
  if (start.isCertain('hour') && COUNT_FROM.test(text)) return text.replace(COUNT_FROM, '');
  if (start.isCertain('hour') && NUMBER_GOES_ON.test(words.slice(index + text.length - 1)))
    return text.replace(/\s+(?:\p{L}+\s+)?\d+$/u, '');
  const mayCount = COUNTS_BEHIND_DAYS.has(lang) && !start.isCertain('month');
  return mayCount ? text.replace(/(?<=\p{L})\s+\d{1,2}$/u, '') : text;
}

/** The last day or month of a span, in the year in which that begins or right behind it. */
function spanOf(
  { end, text: whole }: ParsedResult,
  text: string,
  first: PartialDate,
): { readonly until?: PartialDate } {
  if (!end || text.length < whole.replace(/[\s,.;:]+$/, '').length) return {};
  const hasDay = end.isCertain('day') || end.isCertain('weekday');
  const month = hasDay || end.isCertain('month') ? end.get('month') : null;
  if (month === null) return {};
  const year = end.isCertain('year') ? end.get('year') : null;
  const day = hasDay ? (end.get('day') ?? undefined) : undefined;
  const until = dateOf(year ?? first.year + Number(month < (first.month ?? 1)), month, day);
  return until === undefined || compareAsKnown(first, until) >= 0 ? {} : { until };
}

/** `segunda-feira, 31`, or the weekday alone where the number is none of its days; in the languages that write so. */
function numberedAt(
  { start, text, index }: ParsedResult,
  words: string,
  date: PartialDate,
  lang: string,
  issued: PartialDate | undefined,
): NumberedWeekday | undefined {
  if (!NUMBERS_WEEKDAYS.has(lang) || !issued || !start.isCertain('weekday') || start.isCertain('month'))
    return undefined;
  const name = /^[^\d,(]*(?<=\p{L})/u.exec(text)?.[0] ?? text;
  const end = index + name.length;
  return numberedWeekday(words, end, date, issued) ?? { date, end };
}

/** Chrono is slow beside all else here. */
function mayHoldDate(
  { absolute, withYear, relative, relativeHint }: DateLocale,
  words: string,
  isDated: boolean,
): boolean {
  if (!isDated) return withYear.test(words);
  return absolute.test(words) || (relativeHint.test(words) && relative.test(words));
}

function instantOf(issued: PartialDate | undefined): Date {
  // Any fixed day will do without a date: what depends on it is dropped.
  return new Date(Date.UTC(issued?.year ?? 2000, (issued?.month ?? 1) - 1, issued?.day ?? 1, 12));
}

/** More than a time of day or a word with another common meaning. */
function isDate({ text, start }: ParsedResult): boolean {
  if (
    /^(?:now|may|march|mar|second|sat|sun|the second|this|morgen|mai|mars|so|mo|mi|do|di|fr|jetzt|ahora|agora|maintenant)$/i.test(
      text.trim(),
    )
  )
    return false;
  // A length of time: `for several minutes`.
  if (/^for\s/i.test(text)) return false;
  // Counted from something else than the article's day: `24 years before`.
  if (/\b(?:before|earlier|later|after)$/i.test(text)) return false;
  return start.isCertain('day') || start.isCertain('month') || start.isCertain('year') || start.isCertain('weekday');
}

/** As precise as the text, or as the reference allows. */
function partialDateOf(
  result: ParsedResult,
  words: string,
  lang: string,
  issued: PartialDate | undefined,
): PartialDate | undefined {
  const { start } = result;
  if (isNineEleven(result, words)) return dateOf(2001, 9, 11);
  if (!isYearKnown(result) && issued === undefined) return undefined;
  if (isRelative(start) && issued?.day === undefined) return undefined;
  const year = start.get('year') ?? undefined;
  if (year === undefined) return undefined;
  const month = start.get('month') ?? undefined;
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  if (!start.isCertain('month') && !hasDay) return dateOf(year);
  const date = dateOf(year, month, hasDay ? (start.get('day') ?? undefined) : undefined);
  return issued && date ? (settled(date, result, words, lang, issued) ?? date) : date;
}

/** Of the span's end, too: `January-June 2027`. */
function isYearKnown({ start, end }: ParsedResult): boolean {
  return start.isCertain('year') || end?.isCertain('year') === true;
}

/** `9/11`, `the Sept. 11 attacks` */
function isNineEleven({ text, index }: ParsedResult, words: string): boolean {
  const end = index + text.length;
  return NINE_ELEVEN.test(text) || (SEPTEMBER_ELEVEN.test(text) && ATTACKS_BEHIND.test(words.slice(end, end + NEAR)));
}

/** Chrono takes a bare `Friday` or `September` for the nearest one, come or gone. */
function settled(
  date: PartialDate,
  result: ParsedResult,
  words: string,
  lang: string,
  issued: PartialDate,
): PartialDate | undefined {
  const { start, text, index } = result;
  if (isYearKnown(result) || start.isCertain('day')) return undefined;
  const direction = directionOf(words, { start: index, end: index + text.length }, lang);
  if (!direction) return undefined;
  if (start.isCertain('weekday')) return weekdayNear(date, issued, direction);
  return date.month === undefined ? undefined : monthNear(date.month, issued, direction);
}

/** Chrono tags what it counted from the reference. */
function isRelative(start: ParsedResult['start']): boolean {
  const tags = [...start.tags()];
  return (
    start.isCertain('weekday') ||
    tags.some(
      (tag) =>
        tag.startsWith('result/relative') ||
        tag.includes('casual') ||
        tag.includes('Casual') ||
        tag.includes('Relative'),
    )
  );
}

function bareYears(words: string): DateMention[] {
  return matchesOf(BARE_YEAR, words).map((match) => ({
    start: match.index,
    end: match.index + 4,
    text: match[0],
    date: { year: Number(match[0]) },
  }));
}
