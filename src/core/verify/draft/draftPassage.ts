import { type CitationGroup } from '../../citation/citation';
import { type ScalarStyle } from '../../citation/draft/scalarStyle';
import { type TextRange } from '../../text/range';

/** A paragraph, heading, list item, table row, note or block quote of a draft. Offsets are its own, wherever it stands. */
export interface DraftPassage {
  readonly kind: 'prose' | 'heading' | 'quote';
  /** As it is written; of a text of the metadata as it is printed. */
  readonly text: string;
  /** The text with blanks for all that is not the writer's prose; as long as it. */
  readonly words: string;
  /** {@link words} with what else print shows: a quotation is compared by it. As long as them, mostly the same. */
  readonly shown: string;
  readonly groups: readonly CitationGroup[];
  /** Code, comments, addresses: text that is no prose and cites nothing; in order. */
  readonly hidden: readonly TextRange[];
  /** `n` for `[^n]: …`, the text of a note. */
  readonly noteLabel?: string;
  /** Marks of notes in the text: `[^n]`. */
  readonly noteMarks: readonly NoteMark[];
}

interface NoteMark {
  readonly label: string;
  readonly at: number;
}

/** A passage at its place in a draft. */
export interface PlacedPassage extends TextRange {
  readonly passage: DraftPassage;
  /** Of a text of the metadata: how YAML has it written. */
  readonly writtenAs?: ScalarStyle;
}
