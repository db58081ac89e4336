import { type Boilerplate } from '../article/article';
import { type PartialDate } from '../text/partialDate';
import { type TextRange } from '../text/range';

/** How what was said is given: in the speaker's words, in the reporter's, or in both. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

export type ClaimKind = AttributionKind | 'unattributed';

/** Who said it. */
export interface Speaker extends TextRange {
  /** As written at this place, without a link's markup: `He`, `Federighi`, `Insiders`. */
  readonly text: string;
  /** The full name, when this mention could be resolved within the article: `Craig Federighi`. Never guessed. */
  readonly resolved?: string;
  /** What the article says they are: `Apple's senior vice president of software engineering`. */
  readonly role?: string;
  /** A source that the article leaves unnamed: insiders, a spokesperson, people familiar with the matter. */
  readonly anonymous: boolean;
}

/** The words that report: `said`, `according to`. */
export interface Cue extends TextRange {
  readonly text: string;
}

/** Who said what: the attributed content is `[start, end)`, quotation marks included. */
export interface Attribution extends TextRange {
  /** The content without the words that interrupt it (`…, insiders say, …`); one range where nothing does. */
  readonly fragments: readonly TextRange[];
  readonly kind: AttributionKind;
  readonly cue: Cue;
  readonly speaker?: Speaker;
  /** Whose word the speaker passes on, where the same sentence says so: hearsay at second hand; empty for most. */
  readonly relayed: readonly RelayedReport[];
}

/** What somebody says inside what another says: `insiders say`, in `The Ledger reports that insiders say it rained`. */
export interface RelayedReport {
  readonly cue: Cue;
  readonly speaker?: Speaker;
}

/** A word of the sentence that a writer must not lose: `reportedly`, `not`. */
export interface Marker extends TextRange {
  readonly text: string;
}

export type Comparison = 'exactly' | 'more-than' | 'less-than' | 'about';

/** A number with what it counts: `$1.13bn` is `{ value: 1.13e9, unit: 'USD' }`, `76 %` is `{ value: 76, unit: '%' }`. */
export interface Figure extends TextRange {
  readonly text: string;
  /** Scale applied: `3 billion` is 3e9. */
  readonly value: number;
  /** ISO 4217 code, `%`, or the noun counted (`parameters`); absent for a bare number. */
  readonly unit?: string;
  readonly comparison: Comparison;
}

/** A date in the text; relative ones ('on Monday') only where the article's own date is known. */
export interface DateMention extends TextRange {
  readonly text: string;
  readonly date: PartialDate;
  /** Where a span ends: 5 May of `from 3 to 5 May`; {@link date} is where it begins. */
  readonly until?: PartialDate;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'name';

/** A name in the text; `name` is the kind of those that nothing tells more of. */
export interface NameMention extends TextRange {
  readonly text: string;
  readonly kind: NameKind;
  /** The fullest form that stood before, where it is another and surely meant: `World Health Organization` for `WHO`. */
  readonly resolved?: string;
}

/** A citable sentence. `[start, end)` slices the article's text; claims are in order and do not overlap. */
export interface ExtractedClaim extends TextRange {
  readonly text: string;
  /** {@link Passage.locator} of the paragraph it stands in. */
  readonly paragraph: number;
  readonly kind: ClaimKind;
  readonly speaker?: Speaker;
  readonly cue?: Cue;
  /** Every attribution whose content touches this sentence, as indices into {@link Extraction.attributions}. */
  readonly attributions: readonly number[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** People, organisations and places. */
  readonly names: readonly NameMention[];
  /** Words that leave it open whether the sentence is true: `may`, `reportedly`, `is said to`. */
  readonly hedges: readonly Marker[];
  /** Words that turn its meaning round: `not`, `never`. */
  readonly negations: readonly Marker[];
  /** 0–1: how worth citing or checking the sentence is. Orders lists, hides nothing. */
  readonly score: number;
}

/** All that an article says. */
export interface Extraction {
  readonly claims: readonly ExtractedClaim[];
  readonly attributions: readonly Attribution[];
  /** What people want, support, doubt or know, where nothing says that they said so; no claim's kind depends on it. */
  readonly stances: readonly Attribution[];
  /** What stands between the sentences of a passage and is none: `(…)`, `Read also: …`. */
  readonly asides: readonly Boilerplate[];
}
