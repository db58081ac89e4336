import { rangeOf, type TextRange } from '../../text/range';
import { Fences } from './fences';
import { endOfMatch } from './matchAt';

/** A stretch of a draft that pandoc reads as one: nothing inline reaches from one block into the next. */
export interface DraftBlock extends TextRange {
  readonly kind: 'prose' | 'code' | 'front-matter';
  /** Rows of a pipe table: `|` ends a cell. */
  readonly isTable: boolean;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?![ \t\r]*\n)(?:[^]*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Metadata may stand anywhere behind a blank line; a rule has one on either side. */
const METADATA = /---[ \t]*\r?\n[\w-]+:(?=\s)(?:[^]*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/y;
const BLANK = /^[\s>]*$/;
const QUOTE_MARKS = /^(?: {0,3}> ?)*/;
/** A list item's or footnote's first line: what is indented below it is text, not code. */
const ITEM = /^[ \t]*(?:[-*+]|\(?(?:\d{1,9}|[a-zA-Z#]|@[\w-]{0,80})[.)]|\[\^[^\]\s]{1,100}\]:|:)[ \t]/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const CODE_INDENT = 4;

/** Cuts a draft into blocks, front to back. */
export class DraftBlocks {
  private readonly fences: Fences;
  private isInItem = false;

  constructor(private readonly draft: string) {
    this.fences = new Fences(draft);
  }

  /** The first block that begins at or behind `from`, the start of a line. */
  next(from: number): DraftBlock | undefined {
    const frontMatter = from === 0 ? FRONT_MATTER.exec(this.draft) : null;
    if (frontMatter) return { kind: 'front-matter', start: 0, end: frontMatter[0].length, isTable: false };
    for (let line = this.lineAt(from); line !== undefined; line = this.lineAt(line.end + 1)) {
      const text = this.draft.slice(line.start, line.end);
      const metadataEnd = this.metadataEnd(line.start);
      if (metadataEnd !== undefined) {
        this.isInItem = false;
        return { kind: 'front-matter', start: line.start, end: metadataEnd, isTable: false };
      }
      if (!BLANK.test(text)) return this.blockFrom(line, text.replace(QUOTE_MARKS, ''));
    }
    return undefined;
  }

  private metadataEnd(at: number): number | undefined {
    if (!this.draft.startsWith('---', at)) return undefined;
    const isBehindBlank = /\n[ \t]*\r?\n$/.test(this.draft.slice(Math.max(0, at - 80), at));
    return isBehindBlank ? endOfMatch(METADATA, this.draft, at) : undefined;
  }

  private blockFrom(line: TextRange, text: string): DraftBlock {
    const codeEnd = this.fences.codeEnd(text, line) ?? (this.isIndentedCode(text) ? line.end : undefined);
    if (codeEnd !== undefined) {
      // A fence at the margin ends a list; what is indented below it is code.
      if (/^\S/.test(text)) this.isInItem = false;
      return { kind: 'code', start: line.start, end: codeEnd, isTable: false };
    }
    const isItem = ITEM.test(text);
    this.isInItem = isItem || (this.isInItem && /^[ \t]/.test(text));
    const end = this.proseEnd(line, LIST_ITEM.test(text));
    return { kind: 'prose', start: line.start, end, isTable: text.trimStart().startsWith('|') };
  }

  /** Behind the last line that goes on with the block: no blank one, no code, and in a list no next item. */
  private proseEnd(first: TextRange, isList: boolean): number {
    let end = first.end;
    for (let line = this.lineAt(end + 1); line !== undefined; line = this.lineAt(end + 1)) {
      const text = this.draft.slice(line.start, line.end);
      if (BLANK.test(text) || (isList && LIST_ITEM.test(text)) || this.fences.codeEnd(text, line) !== undefined) break;
      end = line.end;
    }
    return end;
  }

  private isIndentedCode(text: string): boolean {
    const indent = (/^[ \t]*/.exec(text)?.[0] ?? '').replace(/\t/g, '    ').length;
    return indent >= (this.isInItem ? 2 * CODE_INDENT : CODE_INDENT);
  }

  private lineAt(start: number): TextRange | undefined {
    if (start >= this.draft.length) return undefined;
    const end = this.draft.indexOf('\n', start);
    return rangeOf(start, end < 0 ? this.draft.length : end);
  }
}
