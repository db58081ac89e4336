import { type DraftReferences } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type TextRange } from '../text/range';
import { type CitedPlace } from './draft/citedPlaces';
import { type DraftPassage, type PlacedPassage } from './draft/draftPassage';
import { type DraftQuotation } from './draft/draftQuotation';
import { type PassageReading } from './draft/readPassage';
import { type Cast } from './cast';
import { type CheckedCitation, type CitedSentence } from './citedSentence';
import { type FigureDesk } from './figure/figureDesk';
import { type Likeness } from './likeness';
import { type QuoteDesk } from './quote/quoteDesk';
import { type Statements } from './statement/statements';

/** Quoted words of the draft. Offsets are the passage's. */
export interface CheckedQuotation extends DraftQuotation {
  /** Marks included. */
  readonly range: TextRange;
  /** The words, marks left out. */
  readonly inside: TextRange;
  /** What the words are cited from: the citations of their sentence, else of their paragraph, else of the words around a block quote. */
  readonly citations: readonly CheckedCitation[];
  readonly isInHeading: boolean;
  /** Of a block quote: what stands in marks within it. It may be the writer's words around somebody's. */
  readonly parts: readonly CheckedQuotation[];
}

/** A passage of the draft, read, with what it cites. Offsets are the passage's. */
export interface CitingPassage {
  readonly passage: DraftPassage;
  readonly reading: PassageReading;
  /** Its own citations, in order. */
  readonly citations: readonly CheckedCitation[];
  /** All that is cited in it, by the notes too that it has marks of: these have places before or behind it. */
  readonly places: readonly CitedPlace[];
  readonly bySentence: ReadonlyMap<TextRange, readonly CheckedCitation[]>;
}

/** What rules compare with; each remembers what came of it. */
export interface Desks {
  readonly quotes: QuoteDesk;
  readonly likeness: Likeness;
  readonly figures: FigureDesk;
  readonly statements: Statements;
  readonly cast: Cast;
}

/**
 * All that rules look at in a passage. They don't read text themselves, and offsets are the passage's: so long as nothing of
 * this changes they find the same, wherever the passage is pushed to.
 */
export interface CheckedPassage extends Omit<CitingPassage, 'places'>, Desks {
  /** BCP 47 primary tag of the draft; `und` where it can't be told. */
  readonly lang: string;
  /** With those of the notes that it has marks of. */
  readonly cited: readonly CheckedCitation[];
  readonly sentences: readonly CitedSentence[];
  readonly quotations: readonly CheckedQuotation[];
  /** Whether the draft cites an article, here or anywhere. */
  readonly isInCitingDraft: boolean;
}

/** A passage at its place in the draft. */
export interface PlacedCheck extends Omit<PlacedPassage, 'passage'> {
  readonly checked: CheckedPassage;
}

/** All that rules look at in a draft as a whole. */
export interface CheckContext extends Desks {
  readonly draft: string;
  readonly lang: string;
  readonly passages: readonly PlacedCheck[];
  readonly references: DraftReferences;
  /** Other articles whose sidecars ask for this key. */
  rivalsOf(citekey: string): readonly Source[];
}
