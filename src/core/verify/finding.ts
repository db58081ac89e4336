import { type Severity } from '../text/problem';
import { type TextSpan } from '../text/lineMap';
import { type TextRange } from '../text/range';
import { type Message } from './message';
import { type RuleCode } from './ruleCodes';

/** Something in a draft that its writer should know. Plain data. */
export interface CheckFinding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly message: Message;
  /** Of the draft. */
  readonly range: TextRange;
  /** What a host may offer to do about it, the best first. */
  readonly fixes: readonly Fix[];
  /** An `@name` in running text that is like no source's key: it may as well be a person's handle as a citation. */
  readonly isDoubtful: boolean;
}

/** One way to put a finding right, as a single step to undo. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly FixEdit[];
  /** Safe to apply without looking, together with all others of its kind. */
  readonly isSafe: boolean;
  /** What has to be kept once the draft is edited: see `recordOf`. */
  readonly record?: { readonly citekey: string; readonly claimId?: string };
  /** URI of a source whose details the writer is asked for. */
  readonly detailsOf?: string;
  /** A place in another file, where the writer has to choose. */
  readonly opens?: { readonly uri: string; readonly span: TextSpan };
  /** An annotation that the writer is shown. */
  readonly opensAnnotation?: AnnotationPlace;
  /** An annotation for which the writer is asked for another status. */
  readonly statusOf?: AnnotationPlace;
  /** A sentence of the draft for which more sources are looked for. */
  readonly sourcesFor?: TextRange;
}

/** An annotation by its article and id. */
export interface AnnotationPlace {
  readonly sourceUri: string;
  readonly id: string;
}

/** One stretch of the draft and what takes its place. */
export interface FixEdit {
  readonly range: TextRange;
  readonly newText: string;
}
