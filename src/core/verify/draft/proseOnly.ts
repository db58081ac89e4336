import { type CitationGroup } from '../../citation/citation';
import { endOfGroup } from '../../citation/pin';
import { type TextRange } from '../../text/range';

/** Marks of quotes, lists, notes and headings where a line begins. */
const LINE_MARKS = /^[ \t]*(?:>[ \t>]*)?(?:[-*+][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|\[\^[^\]\s]{1,100}\]:)?/gm;
const NOTE_MARK = /\[\^[^\]\s]{1,100}\]/g;
/** An underscore in the middle of a word is a letter; anywhere else it is markup, as asterisks are. */
const EMPHASIS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** A quoted passage's mark of a numbered list. */
const NUMBER_MARK = /^[ \t]*>[ \t>]*(\d{1,3})[.)](?=[ \t])/gm;
/** What print shows of a draft though it is no prose: a bare address, code. Where a link leads is not shown. */
const SHOWN = /^(?:<?https?:|`)/;

/**
 * The prose of a passage with blanks in place of its markup, code, addresses and citations, so that it is as long as it
 * was and every place in it is a place in the draft. A key that is part of the sentence becomes a name of its length.
 *
 * @param groups their offsets are the text's, as those of `hidden` are
 */
export function proseOnly(text: string, groups: readonly CitationGroup[], hidden: readonly TextRange[]): string {
  const masks = [...groups.flatMap(masksOf), ...hidden.map((range) => maskOf(text, range))];
  let words = masked(text, masks);
  words = words.replace(LINE_MARKS, blank);
  if (words.includes('[^')) words = words.replace(NOTE_MARK, blank);
  return /[*_]/.test(words) ? words.replace(EMPHASIS, blank) : words;
}

/**
 * {@link proseOnly} with what else a reader sees, as quotations are compared by: addresses, code, and numbers at the
 * beginning of quoted lines that don't count them, such as `237. Oak Lane`.
 */
export function shownWords(words: string, text: string, hidden: readonly TextRange[]): string {
  const shown = hidden.flatMap((range) => {
    const from = Math.max(0, range.start);
    const to = Math.min(text.length, range.end);
    return SHOWN.test(text.slice(from, to)) && !text.slice(0, from).endsWith('](') ? [{ start: from, end: to }] : [];
  });
  const put = (into: string, range: TextRange) =>
    into.slice(0, range.start) + text.slice(range.start, range.end) + into.slice(range.end);
  return [...shown, ...uncountedNumbers(text)].reduce(put, words);
}

/** A list begins with 1 and goes on by ones; a number that does neither is somebody's. */
function uncountedNumbers(text: string): TextRange[] {
  let last = 0;
  return Array.from(text.matchAll(NUMBER_MARK)).flatMap((match) => {
    const digits = match[1] ?? '';
    const isNext = Number(digits) === last + 1;
    if (isNext) last++;
    const start = match.index + match[0].length - digits.length - 1;
    return isNext ? [] : [{ start, end: start + digits.length }];
  });
}

interface Mask extends TextRange {
  readonly isName: boolean;
}

function masksOf(group: CitationGroup): Mask[] {
  const [first] = group.citations;
  const whole = { start: group.start, end: endOfGroup(group), isName: false };
  if (first?.mode !== 'narrative') return [whole];
  const { keyRange } = first;
  return [
    { ...keyRange, isName: true },
    { ...whole, start: keyRange.end },
  ];
}

/** Of an escape only the backslash goes: what it protects is prose. */
function maskOf(text: string, range: TextRange): Mask {
  const isEscape = text[range.start] === '\\' && range.end - range.start === 2;
  return { start: range.start, end: isEscape ? range.start + 1 : range.end, isName: false };
}

function masked(text: string, masks: readonly Mask[]): string {
  const sorted = [...masks].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const mask of sorted) {
    const from = Math.max(at, mask.start);
    const to = Math.min(text.length, mask.end);
    if (to <= from) continue;
    parts.push(text.slice(at, from), mask.isName ? nameOf(to - from) : ' '.repeat(to - from));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

function nameOf(length: number): string {
  return 'X' + 'x'.repeat(length - 1);
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
