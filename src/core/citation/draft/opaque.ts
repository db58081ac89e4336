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
/** Pandoc would read `https://example.org/@user` as a citation of `user`; no writer means that. */
const ADDRESS = /https?:\/\/[^\s<>"'`;[\]]*/y;

/** What the opaque stretches of one block are found with. */
export interface OpaqueContext {
  readonly draft: string;
  readonly block: TextRange;
  readonly codeSpans: CodeSpans;
  readonly closers: Closers;
}

/**
 * The stretch without citations that begins at `at`: code, comment, tag, address, formula, escape. Comments and raw HTML
 * may reach beyond the block.
 */
export function opaqueAt(context: OpaqueContext, at: number): TextRange | undefined {
  const { draft, block } = context;
  const within = (pattern: RegExp) => endOfMatch(pattern, draft, at, block.end);
  switch (draft.charAt(at)) {
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

function codeAt({ draft, block, codeSpans }: OpaqueContext, at: number): TextRange | undefined {
  const length = (endOfMatch(BACKTICKS, draft, at) ?? at) - at;
  const span = codeSpans.spanAt(at, length);
  // An unclosed run is jumped over as a whole, or each of its backticks would be asked for anew.
  if (span === undefined) return rangeOf(at, at + length);
  return rangeOf(at, endOfMatch(RAW_FORMAT, draft, span.end, block.end) ?? span.end);
}

function commentEnd({ draft, closers }: OpaqueContext, at: number): number | undefined {
  return draft.startsWith('<!--', at) ? closers.endOf('-->', at + 4) : undefined;
}

function rawElementEnd({ draft, closers }: OpaqueContext, at: number): number | undefined {
  const end = endOfMatch(RAW_ELEMENT, draft, at);
  return end === undefined ? undefined : closers.endOf(`</${draft.slice(at + 1, end)}>`, end);
}

/** TeX between dollars as pandoc tells it from money: no space inside the marks, no digit behind. */
function formulaEnd({ draft, block, closers }: OpaqueContext, at: number): number | undefined {
  if (draft.startsWith('$$', at)) {
    const end = closers.endOf('$$', at + 2);
    return end !== undefined && end <= block.end ? end : undefined;
  }
  if (/\s/.test(draft.charAt(at + 1))) return undefined;
  let closing = at + 1;
  while (closing < block.end && draft[closing] !== '$') closing += draft[closing] === '\\' ? 2 : 1;
  const isFormula =
    closing < block.end && !/\s/.test(draft.charAt(closing - 1)) && !/\d/.test(draft.charAt(closing + 1));
  return isFormula ? closing + 1 : undefined;
}
