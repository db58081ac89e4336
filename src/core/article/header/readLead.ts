import { rangeOf, type TextRange } from '../../text/range';
import { dateLead } from './dateHeader';
import { dateline } from './dateline';
import { outletLead } from './outletLead';
import { type HeaderContext, type HeaderPiece, type HeaderRule } from './piece';

/** Rules for the words before the first sentence, on its own line; a dateline before an outlet: both end in a dash. */
const RULES: readonly HeaderRule[] = [dateLead, dateline, outletLead];

/** Reads what stands before the first sentence of the body: `date 2025-07-23`, `BERLIN (Reuters) —`, `NewsDesk - `. */
export function readLead(range: TextRange, context: HeaderContext): readonly HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  let start = range.start;
  for (const rule of RULES) {
    const piece = rule(rangeOf(start, range.end), context);
    if (!piece) continue;
    pieces.push(piece);
    start = piece.end;
  }
  return pieces;
}
