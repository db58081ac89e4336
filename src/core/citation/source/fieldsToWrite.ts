import { plainTypography } from '../../text/fold';
import { type CslItem } from '../csl';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The fields of an existing entry that a reference fills in or brings up to date. An entry of another type or with
 * another title was written by someone who knew better, so only what it lacks is added.
 */
export function fieldsToWrite(entry: Entry, item: CslItem): readonly [name: string, value: unknown][] {
  const isOurs = isSameWork(entry, item);
  return Object.entries(item).filter(([name, value]) => {
    const existing = entry[name];
    return existing === undefined || (isOurs && !saysAsMuch(existing, value));
  });
}

function isSameWork(entry: Entry, item: CslItem): boolean {
  if (entry.type !== undefined && entry.type !== item.type) return false;
  if (typeof entry.title !== 'string' || item.title === undefined) return entry.title === undefined;
  // Opening words in brackets stood in for a title that was not known yet.
  return entry.title.startsWith('[') || plainTypography(entry.title) === plainTypography(item.title);
}

/** Equal, or a date known more precisely: `2025-07-23` where the article tells the year. */
function saysAsMuch(existing: unknown, value: unknown): boolean {
  const [before, now] = [canonical(existing), canonical(value)];
  return before === now || (now.startsWith(DATE) && before.startsWith(now.slice(0, -CLOSING)));
}

const DATE = '{"date-parts":[[';
const CLOSING = ']]}'.length;

/** Other programs write numbers as strings. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part));
}
