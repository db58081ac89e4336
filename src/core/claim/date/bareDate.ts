import { type PartialDate, dateOf } from '../../text/partialDate';
import { type Direction, distanceOf } from './direction';

const DAY = 86_400_000;

/** The same day of the week, on the side of the article's day that its sentence speaks of. */
export function weekdayNear(date: PartialDate, issued: PartialDate, direction: Direction): PartialDate | undefined {
  const from = instantOf(issued);
  const days = distanceOf((instantOf(date) - from) / DAY, 7, direction);
  const day = new Date(from + days * DAY);
  return dateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The same month, likewise. */
export function monthNear(month: number, issued: PartialDate, direction: Direction): PartialDate | undefined {
  if (issued.month === undefined) return undefined;
  const now = issued.year * 12 + issued.month - 1;
  const then = now + distanceOf(month - issued.month, 12, direction);
  return dateOf(Math.floor(then / 12), (then % 12) + 1);
}

function instantOf({ year, month = 1, day = 1 }: PartialDate): number {
  return Date.UTC(year, month - 1, day);
}
