import { type AnnotationStatus } from '../../annotation/annotation';
import { type TextRange } from '../../text/range';
import { type CheckFinding } from '../../verify/finding';
import { type PinState } from '../citing/hoverCard';
import { type SourceLocation } from '../location';

/** What a sentence states that a reader may ask the proof of. */
export type StatedFact = 'figure' | 'quote' | 'name';

/**
 * `unproven`: states a figure, a quote or a name and cites nothing. `verified`: cited, every citation pinned and as it was,
 * nothing found by a rule, nothing counted or named that is not in what is cited, nothing annotated as disputed.
 * `toCheck`: cited, and any of that is not so.
 */
export type SentenceState = 'unproven' | 'toCheck' | 'uncited' | 'verified';

/** A draft, sentence by sentence, with what proves each. Plain data. */
export interface FactCheckSheet {
  /** The draft's title, where its front matter has one. */
  readonly title?: string;
  readonly summary: FactCheckSummary;
  /** Those that are `unproven` first, then all others; each in the order of the draft. */
  readonly sentences: readonly SheetSentence[];
}

export interface FactCheckSummary {
  readonly sentences: number;
  readonly cited: number;
  readonly verified: number;
  readonly toCheck: number;
  readonly uncited: number;
  /** Of those uncited, the ones that state something. */
  readonly unproven: number;
}

export interface SheetSentence {
  /** From 1, in the order of the draft. */
  readonly number: number;
  /** In the draft; without citations behind its full stop. */
  readonly range: TextRange;
  /** From 1. */
  readonly line: number;
  /** The writer's words without markup and citations. */
  readonly text: string;
  readonly state: SentenceState;
  readonly states: readonly StatedFact[];
  readonly citations: readonly SheetCitation[];
  readonly findings: readonly SheetFinding[];
}

/**
 * What speaks against a sentence: what a rule found in it, or a figure or a name that nothing cited there has, which no rule
 * reports. Writers add what they know, and underlining it would be noise; but nobody has verified it by what is cited.
 */
export interface SheetFinding extends Pick<CheckFinding, 'severity' | 'message' | 'range'> {
  readonly code: CheckFinding['code'] | 'unproven-figure' | 'unproven-name';
}

/** State of a pin, or why there is no article to look at. */
export type SheetPin = PinState['kind'] | 'listed' | 'unknownSource';

export interface SheetCitation {
  readonly citekey: string;
  /** In the draft. */
  readonly range: TextRange;
  readonly pin: SheetPin;
  /** What the article says there today; of a `likely` pin, what the citation most probably means. */
  readonly claim?: SheetClaim;
  /** The words that were pinned, where the article no longer has them. */
  readonly pinned?: string;
  readonly paragraph?: number;
  readonly source?: SheetSource;
  readonly annotations: readonly SheetAnnotation[];
  readonly corroboration?: SheetCorroboration;
  /** Where following the citation leads. */
  readonly location?: SourceLocation;
}

export interface SheetClaim {
  readonly id: string;
  readonly text: string;
  /** The words said, where somebody is quoted directly. */
  readonly quote?: string;
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly speakerIsAnonymous: boolean;
}

export interface SheetSource {
  readonly title: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  /** ISO 8601, as precise as known. */
  readonly issued?: string;
  readonly url?: string;
  readonly archiveUrl?: string;
}

export interface SheetAnnotation {
  readonly status: AnnotationStatus;
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly author?: string;
  readonly words: string;
}

export interface SheetCorroboration {
  /** Accounts that say the same, the cited one among them. */
  readonly independent: number;
  readonly differing: number;
  /** Those that are not the cited one. */
  readonly others: readonly SheetAccount[];
}

export interface SheetAccount {
  readonly citekey: string;
  readonly outlet?: string;
  readonly text: string;
  /** What this account gives otherwise; empty where it agrees. */
  readonly differences: readonly { readonly own: string; readonly theirs: string }[];
}
