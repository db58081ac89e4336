import { matchesOf } from '../../text/matches';
import { type TextRange } from '../../text/range';
import { isDigitUnit, isSpaceUnit, isWordUnit } from '../token/characters';
import { type QuoteMarks } from './quoteMarks';
import { type Quotation } from './quotation';
import { pairSingleQuotes } from './singleQuotes';

const ANY_MARK = /["“”„‟«»「」『』《》]|'''?|``/g;
const STRAIGHT = '"';

/**
 * The quotations of one paragraph, in order, outermost only. An unclosed one runs to the paragraph's end; `isOpen` tells
 * that the paragraph before left one so, which a closing mark may end here though none opens it again.
 */
export function pairQuotes(text: string, range: TextRange, marks: QuoteMarks, isOpen = false): Quotation[] {
  const body = text.slice(range.start, range.end);
  const doubles = pairDoubles(body, marks, isOpen);
  const singles = /['‘]/.test(body) ? pairSingleQuotes(body, doubles) : [];
  const all = singles.length === 0 ? doubles : [...doubles, ...singles].sort((a, b) => a.start - b.start);
  return all.map((q) => ({ start: q.start + range.start, end: q.end + range.start, isClosed: q.isClosed }));
}

function pairDoubles(body: string, marks: QuoteMarks, isOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly start: number; readonly closers: string } | undefined;
  const carried = isOpen ? closingEnd(body) : undefined;
  if (carried !== undefined) found.push({ start: 0, end: carried, isClosed: true });
  for (const match of matchesOf(ANY_MARK, body)) {
    // Three apostrophes are a double mark with a single one inside.
    const mark = match[0].length > 1 ? STRAIGHT : match[0];
    const end = match.index + match[0].length;
    if (end <= (carried ?? 0)) continue;
    if (!open) {
      const closers = closersOf(mark, marks);
      if (closers !== '' && opens(body, match.index, end, mark)) open = { start: match.index, closers };
    } else if (open.closers.includes(mark) && closes(body, match.index, end, mark, open.start)) {
      found.push({ start: open.start, end, isClosed: true });
      open = undefined;
    }
  }
  if (open) found.push({ start: open.start, end: body.length, isClosed: false });
  return found;
}

/** Behind the first mark of a paragraph, where that mark can only close: behind a stop, and before a space or nothing. */
function closingEnd(body: string): number | undefined {
  const match = /["“”„‟«»]|''/.exec(body);
  if (!match || !/["”]|''/.test(match[0]) || !/[.,?!…]/.test(body.charAt(match.index - 1))) return undefined;
  const end = match.index + match[0].length;
  return end === body.length || isSpaceUnit(body.charCodeAt(end)) ? end : undefined;
}

function closersOf(mark: string, marks: QuoteMarks): string {
  if (mark === STRAIGHT) return '"”';
  const closers = marks.pairs.get(mark) ?? '';
  // Texts typed in two programs close “ with a straight mark.
  return closers.includes('”') ? `${closers}"` : closers;
}

/** A straight mark outside a quotation opens one before a word; behind a number and before a space it means inches. */
function opens(body: string, start: number, end: number, mark: string): boolean {
  if (mark !== STRAIGHT) return true;
  // `she said," …`: nothing is open that it could close.
  if (/[,:]/.test(body.charAt(start - 1)) && isSpaceUnit(body.charCodeAt(end))) return true;
  return end < body.length && !isSpaceUnit(body.charCodeAt(end)) && !isDigitUnit(body.charCodeAt(start - 1));
}

/** A straight mark right between a space and a word opens again: it does not close what is open, it is nested in it. */
function closes(body: string, start: number, end: number, mark: string, opened: number): boolean {
  if (mark !== STRAIGHT) return true;
  if (body[opened] !== STRAIGHT && !body.startsWith("''", opened) && !/[.,?!…]/.test(body.charAt(start - 1)))
    return false;
  return !(isSpaceUnit(body.charCodeAt(start - 1)) && end < body.length && isWordUnit(body.charCodeAt(end)));
}
