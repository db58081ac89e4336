import { type PartialDate, dateOf } from '../../text/partialDate';

/** `, 31` or ` (31)` behind a weekday, as Portuguese and Spanish papers add the day of the month. */
const DAY_BEHIND =
  /^(?:-feira)?,? \(?(\d{1,2})(?![\d.,:/]*\d|\s?(?:%|h(?!\p{L})|horas|mil|por c|\p{L}+s(?!\p{L})))\)?/u;

/** The months that the day may be of, as seen from the article's: this one, the last, the next. */
const MONTHS = [0, -1, 1];

/** A weekday with the day of the month behind it, and where that number ends. */
export interface NumberedWeekday {
  readonly date: PartialDate;
  readonly end: number;
}

/**
 * The day that `segunda-feira, 31` means: the one with both its weekday and its number next to the article's.
 *
 * @param weekday any day of that weekday
 * @param end where the weekday's name ends in `words`
 */
export function numberedWeekday(
  words: string,
  end: number,
  weekday: PartialDate,
  issued: PartialDate,
): NumberedWeekday | undefined {
  const match = DAY_BEHIND.exec(words.slice(end, end + 20));
  const day = Number(match?.[1]);
  if (!match || issued.month === undefined) return undefined;
  for (const months of MONTHS) {
    const first = new Date(Date.UTC(issued.year, issued.month - 1 + months, 1));
    const date = dateOf(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
    if (date && weekdayOf(date) === weekdayOf(weekday)) return { date, end: end + match[0].length };
  }
  return undefined;
}

function weekdayOf({ year, month = 1, day = 1 }: PartialDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
