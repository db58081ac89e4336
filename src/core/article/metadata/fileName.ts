import { dateOf, type PartialDate } from '../../text/partialDate';
import { type ArticleMetadata } from '../article';

/**
 * What an article's file name says: a date (`2025-07-23-city-drops-plan.txt`, `20250723_…`) and, when it is clearly a
 * slug of words, a title. Names of digits and hashes say nothing.
 */
export function fileNameMetadata(name: string): ArticleMetadata {
  const stem = name.replace(/\.[a-z0-9]{1,8}$/i, '');
  const issued = dateIn(stem);
  const title = titleIn(issued ? stem.replace(DATE, ' ') : stem);
  return {
    ...(issued && { issued: { value: issued, origin: 'fileName' } }),
    ...(title !== undefined && { title: { value: title, origin: 'fileName' } }),
  };
}

const DATE = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

function dateIn(stem: string): PartialDate | undefined {
  const [, year, , month, day] = DATE.exec(stem) ?? [];
  return year === undefined ? undefined : dateOf(Number(year), Number(month), Number(day));
}

/** A slug has three words or more, of letters, one of them longer than three; a hash has digits amid its letters. */
function titleIn(stem: string): string | undefined {
  const words = stem.split(/[-_\s.]+/).filter((word) => word !== '');
  const isSlug =
    words.length >= 3 &&
    words.every((word) => WORD.test(word)) &&
    words.filter((word) => LETTERS.test(word)).length >= 3;
  if (!isSlug || !words.some((word) => word.length > 3)) return undefined;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const WORD = /^(?:[\p{L}\p{M}'’,&:!?()]+|\d{1,4})$/u;
const LETTERS = /^\p{L}{2,}/u;

/** True for a file that is written in Markdown. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(name);
}
