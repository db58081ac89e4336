import { commentedLines } from './comments';
import { fencedLines } from './fences';
import { type TextLine } from './lines';
import { tableLines } from './tables';

/** The indices of lines that the lines around them make markup: in fences, in HTML comments, in tables. */
export function markupLines(text: string, lines: readonly TextLine[]): ReadonlySet<number> {
  return new Set([...fencedLines(text, lines), ...commentedLines(text, lines), ...tableLines(text, lines)]);
}
