/**
 * A calendar date known to the year, the month or the day (EDTF level 0): news texts often give no more.
 * `month` is 1–12. `day` only with `month`.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** `'2025-07-23'`, `'2025-07'` or `'2025'`: ISO 8601, as precise as what is known. */
export function formatDate(date: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [
    String(date.year).padStart(4, '0'),
    ...(date.month === undefined ? [] : [two(date.month)]),
    ...(date.month === undefined || date.day === undefined ? [] : [two(date.day)]),
  ].join('-');
}

/** Reads an ISO 8601 date, with or without a time behind it; `undefined` for anything that is no real date. */
export function parseIsoDate(text: string): PartialDate | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  return dateOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

/** The date, or `undefined` when there is no such day (30 February, month 13, year 0 or beyond 2200). */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < 1 || year > 2200) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? { year, month, day } : undefined;
}

/** Order of two dates by what both know: 2025 is neither before nor after 2025-07 (0). */
export function compareAsKnown(a: PartialDate, b: PartialDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day;
}
