import { dateOf, type PartialDate } from '../../text/partialDate';
import { monthNumber } from './months';

/** A date as it stands in a text: `text.slice(at, end)`. */
export interface WrittenDate {
  readonly date: PartialDate;
  readonly end: number;
}

/**
 * Reads the date that begins at `at`: `2025-07-23`, `July 3, 2025`, `3. Juli 2025`, `3 de julio de 2025`,
 * `3 июля 2025 г.`, `23/07/2025`, `26-FEB-1987`, `2025年7月23日`, a weekday before it and a time behind it included.
 * A date without a year is none: a year is never invented.
 *
 * @param lang tells `3/7/2025` apart: the day comes first everywhere but in English, where it stays unread
 */
export function writtenDateAt(text: string, at: number, lang: string): WrittenDate | undefined {
  // A date is short: a window keeps every expression's work bounded, whatever follows.
  const window = text.slice(at, at + WINDOW);
  const weekday = WEEKDAY.exec(window)?.[0].length ?? 0;
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = weekday;
    const match = pattern.exec(window);
    const date = match && read(match, lang);
    if (!date) continue;
    TIME.lastIndex = pattern.lastIndex;
    const end = TIME.test(window) ? TIME.lastIndex : pattern.lastIndex;
    return { date, end: at + end };
  }
  return undefined;
}

/** The date that a whole text is, white space around it aside. */
export function wholeWrittenDate(text: string, lang: string): PartialDate | undefined {
  const trimmed = text.trim();
  const found = writtenDateAt(trimmed, 0, lang);
  return found && found.end >= trimmed.replace(/[.\s]+$/, '').length ? found.date : undefined;
}

interface DateForm {
  /** Sticky, so that it matches where the date begins and nowhere else. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, lang: string) => PartialDate | undefined;
}

const WINDOW = 96;

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?=[.,])|(?:星期|周)[一二三四五六日天])[.,，]*\s*(?:(?:den|le|el)\s+)?/i;

const TIME =
  /[,T]?[ \t]*(?:(?:at|um|à|a las|às|[|·•–-])[ \t]*)?\d{1,2}(?:[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ \t]?[APap]\.?[Mm]\.?)?|[ \t]?[APap]\.?[Mm]\.?|[ \t]?Uhr)(?:[ \t]*(?:Uhr|Z|[A-Z]{2,4}\b|[+-]\d{2}:?\d{2}))*(?!\w)/y;

const FORMS: readonly DateForm[] = [
  {
    pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
    read: ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/y,
    read: ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern:
      /(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.\s-]+(?:(?:of|de|di)\s+)?(\p{L}{3,10})\.?[,\s-]+(?:(?:of|de|del)\s+)?(\d{4})(?!\d)(?:\s?(?:г\.|года|р\.|року))?/iuy,
    read: ([, day, month, year]) => namedMonth(year, month, day),
  },
  {
    pattern: /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iuy,
    read: ([, month, day, year]) => namedMonth(year, month, day),
  },
  {
    pattern: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y,
    read: ([, d, m, y]) => dateOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/y,
    read: ([, a, b, year], lang) => slashed(Number(a), Number(b), Number(year), lang),
  },
];

function namedMonth(year?: string, name?: string, day?: string): PartialDate | undefined {
  const month = name === undefined ? undefined : monthNumber(name);
  return month === undefined ? undefined : dateOf(Number(year), month, Number(day));
}

function slashed(first: number, second: number, year: number, lang: string): PartialDate | undefined {
  if (first > 12) return dateOf(year, second, first);
  if (second > 12) return dateOf(year, first, second);
  // British and American papers write 3/7/2025 for two different days: better no date than a wrong one.
  return lang.startsWith('en') && first !== second ? undefined : dateOf(year, second, first);
}
