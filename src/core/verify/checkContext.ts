import { type DraftReferences } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type TextRange } from '../text/range';
import { type DraftPassage } from './draft/draftPassage';
import { type DraftQuotation } from './draft/draftQuotation';
import { type PassageReading } from './draft/readPassages';
import { type Cast } from './cast';
import { type CheckedCitation, type CitedSentence } from './citedSentence';
import { type FigureDesk } from './figure/figureDesk';
import { type Likeness } from './likeness';
import { type QuoteDesk } from './quote/quoteDesk';
import { type Statements } from './statement/statements';

/** Quoted words of the draft. */
export interface CheckedQuotation extends DraftQuotation {
  /** In the draft, marks included. */
  readonly range: TextRange;
  /** The words in the draft, marks left out. */
  readonly inside: TextRange;
  /** What the words are cited from: the citations of their sentence, else of their paragraph, else of the words around a block quote. */
  readonly citations: readonly CheckedCitation[];
  readonly isInHeading: boolean;
  /** Of a block quote: what stands in marks within it. It may be the writer's words around somebody's. */
  readonly parts: readonly CheckedQuotation[];
}

/** A passage of the draft, read, with what each of its sentences cites; offsets of sentences are the passage's. */
export interface CitingPassage {
  readonly passage: DraftPassage;
  readonly reading: PassageReading;
  readonly bySentence: ReadonlyMap<TextRange, readonly CheckedCitation[]>;
}

/** All that rules look at, made once for a draft. Rules don't read text themselves. */
export interface CheckContext {
  readonly draft: string;
  /** BCP 47 primary tag; `und` where it can't be told. */
  readonly lang: string;
  readonly citations: readonly CheckedCitation[];
  readonly passages: readonly CitingPassage[];
  readonly sentences: readonly CitedSentence[];
  readonly quotations: readonly CheckedQuotation[];
  /** Passages of the draft with what is cited in them. */
  readonly paragraphs: readonly { readonly range: TextRange; readonly citations: readonly CheckedCitation[] }[];
  readonly references: DraftReferences;
  readonly quotes: QuoteDesk;
  readonly likeness: Likeness;
  readonly figures: FigureDesk;
  readonly statements: Statements;
  readonly cast: Cast;
  /** Other articles whose sidecars ask for this key. */
  rivalsOf(citekey: string): readonly Source[];
}
