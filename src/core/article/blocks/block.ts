import { type TextRange } from '../../text/range';

/** What a block is by its marks: only a reading of its words can tell prose from boilerplate. */
export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'listItem' | 'markup';

/** A paragraph, list item, block quote or heading; the range includes its marks. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  /** Its words, without the `#`, `>` or `-` before them and the underline below them. */
  readonly content: TextRange;
  /** How many lines of the file it takes. */
  readonly lines: number;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}
