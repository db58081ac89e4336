import { type CitationGroup } from '../../citation/citation';
import { type ScalarStyle } from '../../citation/draft/scalarStyle';
import { type TextRange } from '../../text/range';

/** A paragraph, heading, list item, table row, note or block quote of a draft. */
export interface DraftPassage extends TextRange {
  readonly kind: 'prose' | 'heading' | 'quote';
  /** The draft's text from `start` to `end` with blanks for all that is not the writer's prose; as long as it. */
  readonly words: string;
  /** {@link words} with what else print shows: a quotation is compared by it. As long as them, mostly the same. */
  readonly shown: string;
  readonly groups: readonly CitationGroup[];
  /** `n` for `[^n]: …`, the text of a note. */
  readonly noteLabel?: string;
  /** Marks of notes in the text: `[^n]`. */
  readonly noteMarks: readonly NoteMark[];
  /** Of a text of the metadata: how YAML has it written. */
  readonly writtenAs?: ScalarStyle;
}

interface NoteMark {
  readonly label: string;
  /** In the draft. */
  readonly at: number;
}
