import { rangeOf, type TextRange } from '../../text/range';
import { type Closers } from './closers';
import { type CodeSpans } from './codeSpans';
import { endOfMatch } from './matchAt';

/** A backslash and what it takes along: a raw TeX command with its arguments, else the one character it escapes. */
const ESCAPE = /\\(?:[A-Za-z]+\*?(?:\[[^[\]\n]{0,300}\]|\{[^{}\n]{0,300}\})*|[^])?/uy;
const BACKTICKS = /`+/y;
const RAW_FORMAT = /\{[=.#]?[^{}\n`]{0,100}\}/y;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\s<>]*|[^\s<>@]{1,200}@[^\s<>]*)>/y;
const TAG = /<\/?[A-Za-z][A-Za-z0-9-]{0,50}(?:\s[^<>]*)?\/?>/y;
const RAW_ELEMENT = /<(pre|script|style|textarea)\b/iy;
/**
 * Pandoc would read `https://example.org/@user` as a citation of `user`; no writer means that. Quotation marks and the
 * stop behind an address are the sentence's.
 */
const ADDRESS = /https?:\/\/(?:[^\s<>"'`;[\]“”„‟«»]*[^\s<>"'`;[\]“”„‟«».,:!?])?/y;

/** What the opaque stretches of one block are found with. */
export interface OpaqueContext {
  /** The draft up to the end of the block. */
  readonly text: string;
  readonly codeSpans: CodeSpans;
  readonly closers: Closers;
}

/**
 * The stretch without citations that begins at `at`: code, comment, tag, address, formula, escape. Comments and raw HTML
 * may reach beyond the block.
 */
export function opaqueAt(context: OpaqueContext, at: number): TextRange | undefined {
  const { text } = context;
  const within = (pattern: RegExp) => endOfMatch(pattern, text, at);
  switch (text.charAt(at)) {
    case '\\':
      return upTo(at, within(ESCAPE));
    case '`':
      return codeAt(context, at);
    case '<':
      return upTo(at, commentEnd(context, at) ?? rawElementEnd(context, at) ?? within(AUTOLINK) ?? within(TAG));
    case '$':
      return upTo(at, formulaEnd(context, at));
    case 'h':
      return upTo(at, within(ADDRESS));
    default:
      return undefined;
  }
}

function upTo(start: number, end: number | undefined): TextRange | undefined {
  return end === undefined ? undefined : rangeOf(start, end);
}

function codeAt({ text, codeSpans }: OpaqueContext, at: number): TextRange | undefined {
  const length = (endOfMatch(BACKTICKS, text, at) ?? at) - at;
  const span = codeSpans.spanAt(at, length);
  // An unclosed run is jumped over as a whole, or each of its backticks would be asked for anew.
  if (span === undefined) return rangeOf(at, at + length);
  return rangeOf(at, endOfMatch(RAW_FORMAT, text, span.end) ?? span.end);
}

function commentEnd({ text, closers }: OpaqueContext, at: number): number | undefined {
  return text.startsWith('<!--', at) ? closers.endOf('-->', at + 4) : undefined;
}

function rawElementEnd({ text, closers }: OpaqueContext, at: number): number | undefined {
  const end = endOfMatch(RAW_ELEMENT, text, at);
  return end === undefined ? undefined : closers.endOf(`</${text.slice(at + 1, end)}>`, end);
}

/** TeX between dollars as pandoc tells it from money: no space inside the marks, no digit behind. */
function formulaEnd({ text, closers }: OpaqueContext, at: number): number | undefined {
  if (text.startsWith('$$', at)) {
    const end = closers.endOf('$$', at + 2);
    return end !== undefined && end <= text.length ? end : undefined;
  }
  if (/\s/.test(text.charAt(at + 1))) return undefined;
  let closing = at + 1;
  while (closing < text.length && text[closing] !== '$') closing += text[closing] === '\\' ? 2 : 1;
  const isFormula =
    closing < text.length && !/\s/.test(text.charAt(closing - 1)) && !/\d/.test(text.charAt(closing + 1));
  return isFormula ? closing + 1 : undefined;
}
