import { type TextRange } from '../text/range';
import { type SourceLocation } from './location';

/** State of the pin as the card says it. */
export type PinState =
  | { readonly kind: 'anchored' }
  | { readonly kind: 'unpinned' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'altered'; readonly score: number; readonly quote: string }
  | { readonly kind: 'gone'; readonly quote: string }
  | { readonly kind: 'unknownClaim'; readonly claimId: string }
  | { readonly kind: 'unknownParagraph'; readonly paragraphs: number };

/** One source of a citation, as its hover shows it. */
export type HoverCard =
  | { readonly kind: 'unknownSource'; readonly citekey: string; readonly nearest: readonly string[] }
  | {
      readonly kind: 'source';
      readonly citekey: string;
      readonly title: string;
      readonly outlet?: string;
      readonly authors: readonly string[];
      readonly issued?: string;
      readonly url?: string;
      readonly pin: PinState;
      /** The paragraph that is cited; absent when the citation names none or it isn't there any more. */
      readonly passage?: HoverPassage;
      /** Where "Open source" goes: the claim, else the paragraph, else the top of the article. */
      readonly location: SourceLocation;
      /** For "Insert quote" and "Copy": set when the pinned sentence is known. */
      readonly claimId?: string;
    };

export interface HoverPassage {
  readonly paragraph: number;
  readonly text: string;
  /** The claim within {@link text}. */
  readonly marked?: TextRange;
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly speakerIsAnonymous: boolean;
}

/** What to show over an offset of a draft, and the range that it belongs to. */
export interface CitationHover {
  readonly range: TextRange;
  readonly cards: readonly HoverCard[];
}
