import { type Article } from '../../article/article';
import { plainWords } from '../../article/plainWords';
import { type TextRange } from '../../text/range';

/** Longer quotations are named by their first and last words: an address of a thousand letters breaks in mails. */
const MOST_WHOLE = 160;
const EDGE_WORDS = 5;
/** So many words beside a quotation tell it from its twin, or none do. */
const MOST_CONTEXT = 8;
/** Where that many words stand. */
const REACH = 200;

/**
 * An address that opens a page at quoted words and marks them. Where the words stand in the article more than once, words
 * before and behind them are added.
 *
 * @param article the file of the page; its markup is not on the page
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(url: string, article: Pick<Article, 'name' | 'text'>, range: TextRange): string {
  const around = (start: number, end: number) => plain(plainWords(article, { start: Math.max(0, start), end }));
  const words = around(range.start, range.end);
  if (words === '') return url;
  const before = around(range.start - REACH, range.start)
    .split(' ')
    .filter(Boolean);
  const behind = around(range.end, range.end + REACH)
    .split(' ')
    .filter(Boolean);
  const all = around(0, article.text.length).toLowerCase();
  const contexts = Array.from({ length: MOST_CONTEXT + 1 }, (_, count) => ({
    prefix: count === 0 ? '' : before.slice(-count).join(' '),
    suffix: behind.slice(0, count).join(' '),
  }));
  const told = contexts.find(({ prefix, suffix }) => isOnce(all, `${prefix} ${words} ${suffix}`.trim().toLowerCase()));
  const { prefix, suffix } = told ?? { prefix: '', suffix: '' };
  const directive = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    ...edges(words).map(encoded),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
  const [address = url] = url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** All of the words, or the first and the last of many. */
function edges(words: string): readonly string[] {
  const each = words.split(' ');
  if (words.length <= MOST_WHOLE || each.length <= EDGE_WORDS * 2) return [words];
  return [each.slice(0, EDGE_WORDS).join(' '), each.slice(-EDGE_WORDS).join(' ')];
}

/** Commas and ampersands part directives, and a dash marks what stands beside. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/[-'()*!~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
