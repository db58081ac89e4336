import { textOf, type TextRange } from '../text/range';
import { JOIN_LENGTH } from './quoteContext';
import { type Selectors } from './selectors';
import { TypesetText } from './typesetText';

/** Units of context on either side; more, step by step, where they stand more than once. */
const CONTEXT_LENGTHS = [32, 64, 128, 256];

/** What to keep of a passage so that it is found again when the text around it, or in it, has changed. */
export function selectorsOf(text: string, range: TextRange): Selectors {
  const exact = textOf(text, range);
  const quotes = CONTEXT_LENGTHS.map((length) => ({
    exact,
    prefix: text.slice(contextStart(text, range.start, length), range.start),
    suffix: text.slice(range.end, contextEnd(text, range.end, length)),
  }));
  const { plain } = new TypesetText(text);
  // Each for itself: when the words are edited, the neighbours alone tell where they stood.
  const quote =
    quotes.find(
      ({ prefix, suffix }) =>
        (prefix.length === range.start || tellsPlace(plain, prefix)) &&
        (suffix.length === text.length - range.end || tellsPlace(plain, suffix)),
    ) ??
    quotes.find(({ prefix, suffix }) => isUnique(text, prefix + exact + suffix)) ??
    quotes.at(-1);
  return { quote: quote ?? { exact, prefix: '', suffix: '' }, position: { start: range.start, end: range.end } };
}

/** Compared as the text will be searched: without the blanks that columns are set with. */
function tellsPlace(plain: string, context: string): boolean {
  const words = new TypesetText(context).plain.trim();
  return words.length >= JOIN_LENGTH && isUnique(plain, words);
}

function isUnique(text: string, part: string): boolean {
  return part === '' || text.indexOf(part) === text.lastIndexOf(part);
}

/** The first word's start within reach; where the script has no spaces, the first whole code point. */
function contextStart(text: string, end: number, length: number): number {
  const start = Math.max(0, end - length);
  if (start === 0 || /\s/.test(text.charAt(start - 1))) return start;
  const gap = text.slice(start, end).search(/\s\S/);
  return gap >= 0 ? start + gap + 1 : start + (isInsidePair(text, start) ? 1 : 0);
}

function contextEnd(text: string, start: number, length: number): number {
  const end = Math.min(text.length, start + length);
  if (end === text.length || /\s/.test(text.charAt(end))) return end;
  const words = /^[^]*\S(?=\s)/.exec(text.slice(start, end))?.[0].length;
  return words === undefined ? end - (isInsidePair(text, end) ? 1 : 0) : start + words;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}
