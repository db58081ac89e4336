import { type TextRange } from '../../text/range';
import { type ArticleMetadata, type BoilerplateReason } from '../article';

/** A stretch before the body that speaks about the article, and what it says. */
export interface HeaderPiece extends TextRange {
  readonly why: BoilerplateReason;
  readonly metadata: ArticleMetadata;
}

/** What a header rule may know of the article beyond the words it looks at. */
export interface HeaderContext {
  readonly text: string;
  /** The body's language, for dates such as `3/7/2025`. */
  readonly lang: string;
}

/** Reads a range that may be a piece of header; `undefined` when it is not, all of it, what the rule is for. */
export type HeaderRule = (range: TextRange, context: HeaderContext) => HeaderPiece | undefined;
