import { type BoilerplateReason, type MetadataOrigin } from '../article/article';
import { type Severity } from '../text/problem';
import { type TextSpan } from '../text/lineMap';
import { type ClaimView } from './claimView';

/** A source as the tree, the completion list and the command line show it. */
export interface SourceView {
  readonly uri: string;
  readonly fileName: string;
  readonly citekey: string;
  /** The title, or the opening words in brackets where the article names none. */
  readonly title: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly issued?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly claims: number;
  readonly paragraphs: number;
  /** Where each value was read; a field missing here was not found. */
  readonly origins: Readonly<Record<string, MetadataOrigin>>;
}

/** A source's paragraphs with their claims, in order. */
export interface PassageView {
  readonly paragraph: number;
  readonly text: string;
  readonly claims: readonly ClaimView[];
}

export interface BoilerplateView {
  readonly text: string;
  readonly why: BoilerplateReason;
}

/** A problem of one file, for the list that the status bar opens. */
export interface ProblemView {
  readonly uri: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: TextSpan;
}

/** A file that was looked at and is no source, with the reason. */
export interface SkippedFile {
  readonly uri: string;
  readonly reason: string;
}

/** What the library holds at the moment. */
export interface LibraryStatus {
  readonly sources: number;
  readonly claims: number;
  readonly problems: readonly ProblemView[];
  readonly skipped: readonly SkippedFile[];
}
