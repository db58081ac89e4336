import { escapeInline, escapeLines } from './escapeMarkdown';
import { type QuoteMarks, quoteMarksOf } from './quoteMarks';

const DOUBLE = /["“”„‟«»「」『』]/;
/** A quotation in single marks. A straight one is far more often an apostrophe, and so is `’` before a letter. */
const SINGLE = /[‘‚‹](?:[^‘’‚‹›]|’(?=\p{L})){1,1000}[’‘›](?!\p{L})/gu;

/**
 * A passage's words in quotation marks of the draft's language: marks around the whole are replaced, marks inside turned
 * into inner ones, Markdown escaped, line breaks made spaces.
 *
 * @param lang BCP 47 tag of the draft, see `draftLanguage`
 */
export function formatQuote(passage: string, lang: string | undefined): string {
  const marks = quoteMarksOf(lang);
  const words = escapeInline(nested(unquoted(oneLine(passage)), marks));
  return marks.outer[0] + words + marks.outer[1];
}

/** A passage's words as a block quote, marks around the whole left out as printers do. */
export function formatBlockQuote(passage: string): string {
  return escapeLines(unquoted(passage.trim()).replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => (line.trim() === '' ? '>' : `> ${line.trim()}`))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without the marks around the whole; `“Yes,” he said, “no.”` is not one quotation and keeps all of them. */
function unquoted(text: string): string {
  const levels = quoteLevels(text);
  const first = levels[0];
  const isWhole = first?.at === 0 && first.opens && levels.at(-1)?.at === text.length - 1;
  const staysOpen = levels.slice(0, -1).every(({ depth }) => depth > 0);
  return isWhole && levels.length > 1 && staysOpen ? text.slice(1, -1).trim() : text;
}

interface Mark {
  readonly at: number;
  readonly opens: boolean;
  /** How many quotations are open behind it. */
  readonly depth: number;
}

/** The double quotation marks of a text, whatever the language: a straight one opens where a word begins. */
function quoteLevels(text: string): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (!DOUBLE.test(text.charAt(at))) continue;
    const opens = isOpening(text, at, depth);
    depth = Math.max(0, depth + (opens ? 1 : -1));
    marks.push({ at, opens, depth });
  }
  return marks;
}

function isOpening(text: string, at: number, depth: number): boolean {
  const mark = text.charAt(at);
  if ('„‟「『'.includes(mark)) return true;
  if ('」』'.includes(mark)) return false;
  // Languages use “ and » on either side: what stands beside tells.
  const startsWord = /^(?:^|[\s([{—–-])$/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
  return startsWord || (depth === 0 && (mark === '“' || mark === '«') && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
}

/** Quotations within: double marks become the language's inner ones, single ones within those its outer ones. */
function nested(text: string, { outer, inner }: QuoteMarks): string {
  const turned = new Map<number, string>();
  const levels = quoteLevels(text);
  for (const { at, opens } of levels) turned.set(at, opens ? inner[0] : inner[1]);
  for (const { 0: quotation, index } of text.matchAll(SINGLE)) {
    const isWithin = (levels.findLast(({ at }) => at < index)?.depth ?? 0) > 0;
    if (!isWithin) continue;
    turned.set(index, outer[0]);
    turned.set(index + quotation.length - 1, outer[1]);
  }
  return Array.from({ length: text.length }, (_, at) => turned.get(at) ?? text.charAt(at)).join('');
}
