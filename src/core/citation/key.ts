import { endOfMatch } from './draft/matchAt';

/** Letters, digits and `_`: what a key starts with and what must follow any mark inside it. */
const WORD = /[\p{L}\p{N}_]+/uy;
const INNER_MARKS = new Set(':.#$%&-+?<>~/');
/** A key in braces. Bounded, since each `@{` of a draft is looked at on its own; no one wrote a longer one. */
const UNSPACED = /\S{1,300}/y;

/** A key as it stands behind an `@`. */
export interface WrittenKey {
  /** Without braces. */
  readonly key: string;
  /** Behind its last unit or closing brace. */
  readonly end: number;
}

/**
 * Reads the key that begins at `at`, behind an `@`: `'tradingkeytalent, para. 3'` → `tradingkeytalent`. Trailing
 * punctuation is no part of it; anything without white space is a key in braces.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function readKey(text: string, at: number): WrittenKey | undefined {
  if (text[at] === '{') return readBracedKey(text, at);
  let end = endOfMatch(WORD, text, at);
  if (end === undefined) return undefined;
  for (let next = innerEnd(text, end); next !== undefined; next = innerEnd(text, end)) end = next;
  return { key: text.slice(at, end), end };
}

/** True for keys that can be written without braces. */
export function isCitekey(key: string): boolean {
  return !key.startsWith('{') && readKey(key, 0)?.end === key.length;
}

/** The key as it is written behind `@`: in braces where pandoc would not read all of it. */
export function writtenKey(key: string): string {
  return isCitekey(key) ? key : `{${key}}`;
}

function innerEnd(text: string, at: number): number | undefined {
  const mark = text[at];
  if (mark === undefined || !INNER_MARKS.has(mark)) return undefined;
  const isPartOfAddress = (mark === ':' || mark === '/') && text[at + 1] === '/';
  return endOfMatch(WORD, text, at + 1) ?? (isPartOfAddress ? at + 1 : undefined);
}

function readBracedKey(text: string, at: number): WrittenKey | undefined {
  const inside = endOfMatch(UNSPACED, text, at) ?? at;
  let depth = 0;
  for (let end = at; end < inside; end++) {
    const unit = text[end];
    if (unit === '{') depth++;
    if (unit === '}' && --depth === 0) return end > at + 1 ? { key: text.slice(at + 1, end), end: end + 1 } : undefined;
  }
  return undefined;
}
