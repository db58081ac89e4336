import { type TextRange } from '../../text/range';

/** An `@key` of a draft. `start` is before `-@` or `@`; `end` behind the key or its closing brace. */
export interface KeyMark extends TextRange {
  readonly kind: 'key';
  readonly key: string;
  readonly suppressesAuthor: boolean;
}

/** What matters for citations among the characters of a block; everything else is prose. */
export type InlineMark =
  | KeyMark
  | {
      readonly kind: 'open';
      readonly at: number;
      /** `![` and `[^`: an image, a note. Keys inside count, the bracket makes no citation. */
      readonly isPlain: boolean;
    }
  | {
      readonly kind: 'close';
      readonly at: number;
      /** `](…)`, `][…]`, `]{…}`: a link or a span. */
      readonly isLink: boolean;
    }
  | { readonly kind: 'separator'; readonly at: number }
  /** The border of a table's cell: no bracket reaches across. */
  | { readonly kind: 'border'; readonly at: number }
  /** Code, a comment, a tag, an address, a formula: what stands in it cites nothing. */
  | ({ readonly kind: 'opaque' } & TextRange);
