import { matchesOf } from '../../text/matches';
import { isDigitUnit, isLowerUnit, isSpaceUnit, isWordUnit } from '../token/characters';
import { type Quotation } from './quotation';

const OPENING = /['‘]/g;
const CLOSERS = { "'": /'/g, '‘': /’/g } as const;

/**
 * Quotations in single marks that stand outside `doubles`. Apostrophes make these guesses, so a straight one counts only
 * where it closes behind a punctuation mark (`'No,' she said`).
 */
export function pairSingleQuotes(body: string, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  let next = 0;
  for (const match of matchesOf(OPENING, body)) {
    const start = match.index;
    if (start < at || !opens(body, start)) continue;
    while ((doubles[next]?.end ?? Infinity) <= start) next++;
    const limit = doubles[next]?.start ?? body.length;
    if (limit <= start) continue;
    const end = closingEnd(body, start, match[0] === '‘' ? '‘' : "'");
    // No mark closes from here on: none would for a later opening either.
    if (end === undefined) break;
    if (end > limit) continue;
    found.push({ start, end, isClosed: true });
    at = end;
  }
  return found;
}

function opens(body: string, at: number): boolean {
  const before = body.charCodeAt(at - 1);
  const after = body.charCodeAt(at + 1);
  return (at === 0 || isSpaceUnit(before) || body[at - 1] === '(') && isWordUnit(after) && !isDigitUnit(after);
}

function closingEnd(body: string, start: number, mark: keyof typeof CLOSERS): number | undefined {
  const closer = CLOSERS[mark];
  closer.lastIndex = start + 1;
  for (let match = closer.exec(body); match; match = closer.exec(body)) {
    if (closes(body, match.index, mark)) return match.index + 1;
  }
  return undefined;
}

function closes(body: string, at: number, mark: string): boolean {
  if (isWordUnit(body.charCodeAt(at + 1))) return false;
  if (/[.,?!…]/.test(body.charAt(at - 1))) return true;
  if (mark === "'") return false;
  // ‘the workers’ rights’: an s before it and a small letter behind is a possessive.
  return !(body[at - 1] === 's' && isLowerUnit(body.charCodeAt(at + 2)));
}
