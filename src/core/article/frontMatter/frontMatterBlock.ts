import { rangeOf, type TextRange } from '../../text/range';

/** A block of metadata before the body; the range includes its fences. */
export interface FrontMatterBlock extends TextRange {
  readonly format: 'yaml' | 'toml';
  /** What stands between the fences. */
  readonly content: TextRange;
}

/**
 * Finds a front matter block at the very beginning: YAML between `---` lines, as Obsidian, Pandoc, Jekyll and Hugo write
 * it, or TOML between `+++` lines (Hugo). Two rules around prose are no front matter: its first line must look like data.
 */
export function frontMatterBlock(text: string): FrontMatterBlock | undefined {
  const [opening = '', fence] = OPENING.exec(text.slice(0, 80)) ?? [];
  if (fence === undefined) return undefined;
  const closing = fence === '---' ? YAML_CLOSING : TOML_CLOSING;
  // One unit back: the closing fence of an empty block follows the opening line's end.
  closing.lastIndex = opening.length - 1;
  const end = closing.exec(text);
  if (!end) return undefined;
  const content = rangeOf(opening.length, Math.max(opening.length, end.index));
  const firstLine = /^\s*(.*)/.exec(text.slice(content.start, Math.min(content.end, content.start + 400)))?.[1] ?? '';
  if (firstLine !== '' && !DATA_LINE.test(firstLine)) return undefined;
  return { start: 0, end: closing.lastIndex, content, format: fence === '---' ? 'yaml' : 'toml' };
}

const OPENING = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const YAML_CLOSING = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
const TOML_CLOSING = /(?<=[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/g;

/** `key: value`, `key = value`, a list item, a bracket, a comment. Prose has more than three words before its colon. */
const DATA_LINE =
  /^(?:["']?[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}["']?\s*(?::(?:\s|$)|=)|[[{}\]#?&*!|>%@`]|- )/u;
