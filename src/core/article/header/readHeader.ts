import { rangeOf, textOf, type TextRange } from '../../text/range';
import { type ArticleMetadata } from '../article';
import { lineKind } from '../blocks/lineKind';
import { type TextLine } from '../blocks/lines';
import { endsAsSentence } from '../blocks/sentenceEnd';
import { firstKnown } from '../metadata/firstKnown';
import { excerptLines } from './excerpt';
import { type HeaderContext, type HeaderPiece } from './piece';
import { headerLine } from './headerLine';
import { outletLine } from './outletLine';
import { titleLine } from './title';

/** What stands before the body, and the lines that are left for it. */
export interface Header {
  readonly pieces: readonly HeaderPiece[];
  readonly metadata: ArticleMetadata;
  readonly rest: readonly TextLine[];
}

/** Header lines stand at the top; a byline or a date may still come below a standfirst. */
const MOST_LINES = 30;
const MOST_PROSE = 2;

/** Above a title there may be a kicker. */
const MOST_ABOVE_TITLE = 1;

/** Reads title, byline, date and labelled lines from the top of the body. Lines that are none of them stay. */
export function readHeader(lines: readonly TextLine[], context: HeaderContext): Header {
  const top = lines.slice(0, MOST_LINES);
  const excerpt = excerptLines(top, context.text);
  const pieces: HeaderPiece[] = [];
  const taken = new Set<TextLine>();
  let prose = 0;
  top.forEach((line, index) => {
    if (prose > MOST_PROSE) return;
    const hasTitle = pieces.some(({ metadata }) => metadata.title);
    const mayBeTitle = prose === 0 && index - taken.size <= MOST_ABOVE_TITLE && !hasTitle;
    const found = excerpt.has(line)
      ? [excerptPiece(line)]
      : (headerPieces(line, prose > 0, context) ??
        (hasTitle && prose === 0 ? outletPieces(line, context) : undefined) ??
        (mayBeTitle ? titlePieces(line, lines.slice(index + 1, index + 3), context) : undefined));
    if (found) taken.add(line);
    else if (isProse(line, context)) prose++;
    pieces.push(...(found ?? []));
  });
  return { pieces, metadata: firstKnown(...pieces.map(({ metadata }) => metadata)), rest: linesWithout(lines, taken) };
}

/** The lines that are left; where one was taken a paragraph ends. */
function linesWithout(lines: readonly TextLine[], taken: ReadonlySet<TextLine>): readonly TextLine[] {
  if (taken.size === 0) return lines;
  return lines.flatMap((line, index) => {
    if (taken.has(line)) return [];
    const above = lines[index - 1];
    return above && taken.has(above) ? [{ ...line, afterBlank: true }] : [line];
  });
}

function titlePieces(
  line: TextLine,
  below: readonly TextLine[],
  context: HeaderContext,
): readonly HeaderPiece[] | undefined {
  const headerFollows = below.some((next) => headerPieces(next, false, context) ?? outletPieces(next, context));
  const piece = titleLine(line, below, headerFollows, context);
  return piece && [piece];
}

function headerPieces(
  line: TextLine,
  isAmidProse: boolean,
  context: HeaderContext,
): readonly HeaderPiece[] | undefined {
  return headerLine(wordsOf(line, context), context, isAmidProse);
}

function outletPieces(line: TextLine, context: HeaderContext): readonly HeaderPiece[] | undefined {
  const piece = outletLine(wordsOf(line, context), context);
  return piece && [piece];
}

/** The line without list marks and emphasis: `- **Author:** Jane Doe`, `*By Jane Doe*`. */
function wordsOf(line: TextLine, { text }: HeaderContext): TextRange {
  const words = textOf(text, line);
  const { kind, mark } = lineKind(words);
  const lead = kind === 'listItem' ? mark : 0;
  const emphasis = EMPHASIS.exec(words.slice(lead))?.[1]?.length ?? 0;
  return rangeOf(line.start + lead + emphasis, line.end - emphasis);
}

const EMPHASIS = /^(\*{1,2}|_{1,2})(?=[^\s*_])[^*_]*[^\s*_]\1$/;

function excerptPiece({ start, end }: TextLine): HeaderPiece {
  return { start, end, why: 'header', metadata: {} };
}

/** A sentence or a long line: what the body begins with. */
function isProse(line: TextLine, { text }: HeaderContext): boolean {
  const words = textOf(text, line);
  const { kind } = lineKind(words);
  return kind !== 'heading' && kind !== 'markup' && (words.length > 120 || endsAsSentence(words));
}
