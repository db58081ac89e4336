import { type ReferenceEntry } from '../citation/references/referenceEntry';
import { type TextRange } from '../text/range';
import { type UnreadBibliography } from './draftReferences';
import { type Claim, type Source } from './source';

/**
 * What a citation in a draft comes to. Computed once; hover, links, diagnostics and the command line all read this.
 *
 * `anchored` without a claim is a plain pandoc citation: key and paragraph are good, the sentence isn't known. `passage`
 * is the paragraph that the locator names, where the sentence can't be told.
 */
export type Resolution =
  | { readonly kind: 'anchored'; readonly source: Source; readonly range?: TextRange; readonly claim?: Claim }
  | { readonly kind: 'moved'; readonly source: Source; readonly range: TextRange; readonly claim?: Claim }
  | {
      readonly kind: 'altered';
      readonly source: Source;
      readonly range: TextRange;
      /** What stands there today. */
      readonly claim?: Claim;
      /** Likeness of the words pinned and today's, 0–1. */
      readonly score: number;
      /** The words that were pinned. */
      readonly quote: string;
    }
  | { readonly kind: 'gone'; readonly source: Source; readonly quote: string; readonly passage?: TextRange }
  | { readonly kind: 'unknownClaim'; readonly source: Source; readonly claimId: string; readonly passage?: TextRange }
  | { readonly kind: 'unknownParagraph'; readonly source: Source; readonly paragraphs: number }
  /** It stands in the draft's bibliography, but no article of it is in the folder: a book, say. */
  | { readonly kind: 'listed'; readonly entry: ReferenceEntry }
  | {
      readonly kind: 'unknownSource';
      /** Keys of sources and of the bibliography that it may have meant. */
      readonly nearest: readonly string[];
      /** Bibliographies that could not be read: the key may stand in one of them. */
      readonly unread: readonly UnreadBibliography[];
    };
