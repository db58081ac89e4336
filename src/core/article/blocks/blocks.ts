import { lengthOf, rangeOf, textOf } from '../../text/range';
import { type Block, type BlockKind } from './block';
import { type LineKind, lineKind, type MarkedLine } from './lineKind';
import { type TextLine } from './lines';
import { markupLines } from './markupLines';
import { endsAsSentence } from './sentenceEnd';
import { Wrapping } from './wrapping';

/**
 * Groups lines into blocks. In Markdown a paragraph ends at an empty line; in plain text at every line end, unless the
 * text is wrapped. A Markdown file without empty lines was saved by something that knew no Markdown: as plain text.
 */
export function blocksOf(text: string, lines: readonly TextLine[], isMarkdown: boolean): readonly Block[] {
  const wrapping = Wrapping.of(text, lines);
  const joinsAll = isMarkdown && lines.some((line, index) => index > 0 && line.afterBlank);
  const markup = markupLines(text, lines);
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const marked = markup.has(index) ? MARKUP : lineKind(textOf(text, line));
    const previous = blocks.at(-1);
    const above = lines[index - 1];
    if (!previous || !above || line.afterBlank) blocks.push(opened(line, marked));
    else if (underlines(text, previous, marked.kind)) blocks[blocks.length - 1] = underlined(previous, line);
    else if (
      goesOn(previous, marked.kind) ||
      (isOpen(previous, marked.kind) && (joinsAll || wrapping.joins(text, above, line)))
    )
      blocks[blocks.length - 1] = extended(previous, line, marked);
    else blocks.push(opened(line, marked));
  });
  return blocks;
}

const MARKUP: MarkedLine = { kind: 'markup', mark: 0 };
const LONGEST_HEADING = 150;

function opened(line: TextLine, { kind, mark }: MarkedLine): Block {
  const content = rangeOf(line.start + mark, line.end);
  return { start: line.start, end: line.end, kind: BLOCK_KINDS[kind], content, lines: 1, afterBlank: line.afterBlank };
}

function extended(block: Block, line: TextLine, { mark }: MarkedLine): Block {
  const { start, end } = block.content;
  // A quotation may begin with a line of its mark alone.
  const from = start < end ? start : line.start + mark;
  return { ...block, end: line.end, content: rangeOf(from, line.end), lines: block.lines + 1 };
}

function underlined(block: Block, line: TextLine): Block {
  return { ...block, kind: 'heading', end: line.end, lines: 2 };
}

const BLOCK_KINDS: Readonly<Record<LineKind, BlockKind>> = {
  text: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  listItem: 'listItem',
  underline: 'markup',
  fence: 'markup',
  markup: 'markup',
};

/** A `===` or `---` below a short line makes it a heading; below a sentence it is a rule. */
function underlines(text: string, block: Block, kind: LineKind): boolean {
  if (kind !== 'underline' || block.kind !== 'paragraph' || block.lines > 1) return false;
  return lengthOf(block) <= LONGEST_HEADING && !endsAsSentence(textOf(text, block));
}

/** Quoted lines and lines of markup belong together whatever their width. */
function goesOn(block: Block, kind: LineKind): boolean {
  return (block.kind === 'quote' && kind === 'quote') || (block.kind === 'markup' && BLOCK_KINDS[kind] === 'markup');
}

function isOpen(block: Block, kind: LineKind): boolean {
  return kind === 'text' && (block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'quote');
}
