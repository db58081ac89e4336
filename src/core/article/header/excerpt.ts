import { textOf } from '../../text/range';
import { lineKind } from '../blocks/lineKind';
import { type TextLine } from '../blocks/lines';

/** The lines of a clipper's excerpt: a block quote below `> ## Excerpt` that repeats the article's beginning. */
export function excerptLines(lines: readonly TextLine[], text: string): ReadonlySet<TextLine> {
  const excerpt = new Set<TextLine>();
  let within = false;
  for (const line of lines) {
    const words = textOf(text, line);
    const isQuote = lineKind(words).kind === 'quote';
    within = isQuote && (EXCERPT.test(words) || (within && !line.afterBlank));
    if (within) excerpt.add(line);
  }
  return excerpt;
}

const EXCERPT = /^>\s*(?:#{1,6}\s*|[*_]{2})?excerpt\b[*_:]*$/i;
