import { type ExchangeFormat } from './annotation/exchange/exchanged';
import { type AnnotationView, type TagInUse } from './features/annotation/annotationView';
import { type CachePart } from './cache';
import { type AsideView } from './features/source/asides';
import { type ExtractionRow } from './features/source/extractionRow';
import { type BibliographyFormat, type BibliographyTarget, type NamedBibliography } from './citation/bibliography';
import { type CitationRow } from './features/citing/citationList';
import { type AnnotationImport } from './features/annotation/exchangeAnnotations';
import { type CitationHover } from './features/citing/hoverCard';
import { type CitationCompletion } from './features/citing/citationCompletion';
import { type Comparison, type ComparisonSubject } from './features/account/comparison';
import { type AccountCounts } from './features/account/accountsNote';
import { type CorroborationView } from './features/account/corroboration';
import { type StoryView } from './features/account/storyView';
import { type FactCheckSheet } from './features/factCheck/sheet';
import { type CitePlan, type CiteRequest, type DraftSelection, type SourceRecord } from './features/citing/citePlan';
import { type ClaimView } from './features/source/claimView';
import { type CitationDefinition } from './features/citing/definition';
import { type CitationLink } from './features/citing/citationLinks';
import { type DetailChoice } from './features/source/detailChoices';
import { type LibraryStatus } from './features/source/libraryStatus';
import { type Support } from './features/support/findSupport';
import { type AnnotationPlan, type AnnotationRequest, type MarkedWords } from './features/annotation/planAnnotation';
import { type CopiedPassage } from './features/citing/planPaste';
import { type RulingPlan } from './features/source/planRuling';
import { type KeyRename } from './citation/rename/renameInDraft';
import {
  type RenameFault,
  type RenamePlan,
  type RenameRequest,
  type RenameScope,
  type RenameTarget,
} from './features/rename/planRename';
import { type Resolution } from './library/resolution';
import { type CitedPassage } from './features/references/citedPassages';
import { type References } from './features/references/references';
import { type DetailField, type DetailReading } from './features/source/readDetail';
import { type SourceDetails } from './features/source/sourceDetails';
import { type PassageView, type SourceView } from './features/source/sourceView';
import { type ExportForm } from './features/printing/exportDraft';
import { type TypesetDraft } from './features/printing/typesetDraft';
import { type FileChange, type ListedFile } from './library/fileChange';
import { type SourceChanges } from './library/settledSources';
import { type SearchAnswer, type SearchOptions } from './features/search/searchClaims';
import { type AnnotationsToKeep } from './sidecar/withAnnotations';
import { type DetailToKeep } from './sidecar/withDetail';
import { type RulingChange } from './sidecar/withRulings';
import { type TextRange } from './text/range';
import { type CitationStyleChoice } from './typeset/citationStyle';
import { type AskedStyle } from './typeset/typesetting';
import { type WrittenText } from './text/writtenText';
import { type CheckFinding } from './verify/finding';
import { type RuleSettings } from './verify/ruleCodes';

/**
 * The one door to the core. All values that go in and come out are plain data, so that a host may keep it in a worker.
 * Nothing here reads or writes a file, and nothing throws on bad input.
 */
export interface Newscite {
  /** Takes files in: articles and sidecars alike. Parsing happens here, so hosts hand over a few files a call. */
  update(changes: readonly FileChange[]): void;
  /** Forgets every article. */
  clear(): void;
  /**
   * Does some 2 ms of the work that searches would pay for after files have changed, or one of a few searches that make
   * the code ready; whether there is more. For whoever runs the core, while nobody asks for anything.
   */
  tend(): boolean;
  status(): LibraryStatus;
  /**
   * Gives the next part of what {@link restore} begins with: bytes, to be written one behind the other. It takes a few
   * milliseconds; a large folder has hundreds of parts.
   */
  pack(): CachePart;
  /**
   * Begins with what {@link pack} gave another day, as far as the files are the same: for a core that is empty. Bytes that
   * are damaged or of another version are no harm, all files are to be read then.
   *
   * @returns the URIs of the files that need not be handed over
   */
  restore(cache: Uint8Array, listed: readonly ListedFile[]): readonly string[];
  /** Which sources are not as they were at a {@link LibraryStatus.revision}; from 0 on, all are. */
  changesSince(revision: number): SourceChanges;

  sources(): readonly SourceView[];
  source(sourceUri: string): SourceView | undefined;
  passagesOf(sourceUri: string): readonly PassageView[];
  /** What of a source is no claim, each with its reason. */
  asidesOf(sourceUri: string): readonly AsideView[];
  claim(claimId: string): ClaimView | undefined;
  /** All that was extracted from an article, for `newscite extract`. */
  extractionOf(sourceUri: string): ExtractionRow | undefined;
  /**
   * Understands quoted phrases, `-word` and the filters `speaker: outlet: title: lang: source: after: before: tag: status: is:`; an
   * empty query gives the claims most worth citing.
   */
  search(query: string, limit: number, options?: SearchOptions): SearchAnswer;

  /** What a draft is printed with: to be handed over with {@link putBibliography} before its keys are asked for. */
  bibliographiesOf(draft: string): readonly NamedBibliography[];
  /** Takes a bibliography in, or its newest text; `undefined` when the draft names it and it can't be read. */
  putBibliography(uri: string, text: string | undefined): void;

  /**
   * The card for the citation at `offset`; `undefined` anywhere else.
   *
   * @param bibliographies URIs of those that the draft is printed with
   */
  hoverAt(draft: string, offset: number, bibliographies?: readonly string[]): CitationHover | undefined;
  /**
   * The claim that the citation at `offset`, or else one for the sentence there, is from: pinned, or the one that it most
   * probably means.
   *
   * @param bibliographies URIs of those that the draft is printed with
   */
  claimCitedAt(draft: string, offset: number, bibliographies?: readonly string[]): string | undefined;
  /** Where the citation at `offset` leads; one location a source. */
  definitionsAt(draft: string, offset: number): CitationDefinition | undefined;
  /** Every citation of an article that is at hand, with where it leads. */
  citationLinks(draft: string): readonly CitationLink[];
  completionsAt(draft: string, offset: number, bibliographies?: readonly string[]): readonly CitationCompletion[];
  /** What a draft cites, for `newscite citations`. */
  citationsOf(draft: string): readonly CitationRow[];
  /** Pin comments of a draft, to be dimmed. */
  pinRanges(draft: string): readonly TextRange[];
  /** What the rules find in a draft, in its order; a rule that `rules` does not name keeps its own severity. */
  check(draft: string, bibliographies?: readonly string[], rules?: RuleSettings): readonly CheckFinding[];

  /** Every sentence of a draft with what proves it; takes what {@link check} takes. */
  factCheck(draft: string, bibliographies?: readonly string[], rules?: RuleSettings): FactCheckSheet;

  /** Takes Markdown files of the folder in, to know what they cite; those that are articles count for nothing. */
  updateDrafts(changes: readonly FileChange[]): void;
  /** Those of these files that are no articles. */
  draftsAmong(uris: readonly string[]): readonly string[];
  /** Who cites what the citation at `offset` does; an item a source. */
  referencesAt(draft: string, offset: number): readonly References[];
  /** Who cites the sentence at `offset` of an article, or else the article. */
  referencesIn(sourceUri: string, offset?: number): References | undefined;

  /** The passages of an article that drafts cite; none of a file that is no article. */
  citedPassages(sourceUri: string): readonly CitedPassage[];

  /** The citekey at `offset` of a draft. */
  renameTargetAt(draft: string, offset: number): RenameTarget | undefined;
  /** The files that renaming a citekey is about. */
  renameScope(citekey: string): RenameScope;
  /** Why a citekey can't become another one. */
  renameFault(rename: KeyRename): RenameFault | undefined;
  /** What renaming does to those files. */
  planRename(request: RenameRequest): RenamePlan;
  /** What each citation of a key in a draft comes to, in order. */
  statesOf(draft: string, citekey: string): readonly Resolution['kind'][];

  /** The style that a draft is set in; a file of the writer's own is for the host to read. */
  citationStyleOf(draft: string, setting: string): CitationStyleChoice;
  /** Citations and reference list as they are printed. */
  typeset(draft: string, bibliographies: readonly string[], style: AskedStyle): Promise<TypesetDraft>;
  /** The draft as it leaves the desk, with its citations printed and its pins gone. */
  exportDraft(draft: string, bibliographies: readonly string[], style: AskedStyle, form: ExportForm): Promise<string>;

  planCitation(request: CiteRequest): CitePlan;
  /** Pasting words of an article as a quotation, pinned; `undefined` where they are of no passage. */
  planPaste(copied: CopiedPassage, draft: DraftSelection): CitePlan | undefined;
  /** The claims that best support the sentence that the caret is in, or what is selected. */
  findSupport(draft: DraftSelection, limit: number): Support;
  /** What to keep when a completion was accepted or a citation typed by hand shall be recorded. */
  recordOf(citekey: string, claimId?: string): SourceRecord | undefined;
  /** The sidecar's new text. `current` is the file's text, `undefined` where there is none. Refuses a broken sidecar. */
  withPins(current: string | undefined, record: SourceRecord): WrittenText;

  /** What is known of a source, from where, for a form; `undefined` for a file that is none. */
  detailsOf(sourceUri: string): SourceDetails | undefined;
  /** What typing this for a field of the source means. */
  readDetail(sourceUri: string, field: DetailField, typed: string): DetailReading;
  /** Values in use that complete what was typed. */
  detailChoices(field: DetailField, typed: string): readonly DetailChoice[];
  /** The sidecar's new text, as with {@link withPins}. */
  withDetail(current: string | undefined, citekey: string, detail: DetailToKeep): WrittenText;
  /** What to keep when the writer says that a claim is none, or that an aside is text; saying the opposite takes it back. */
  planRuling(sourceUri: string, range: TextRange, is: 'text' | 'boilerplate'): RulingPlan | undefined;
  /** The sidecar's new text, as with {@link withPins}. */
  withRulings(current: string | undefined, change: RulingChange): WrittenText;

  /** The writer's notes, source by source in the order of the text; orphans last. Of one source or of all. */
  annotations(sourceUri?: string): readonly AnnotationView[];
  /** Understands what {@link search} does; `speaker:` is the author of the note. */
  searchAnnotations(query: string, limit: number): readonly AnnotationView[];
  /** Most used first. */
  tagsInUse(): readonly TagInUse[];
  /** What to keep of a note; `undefined` where the article does not have the words. */
  planAnnotation(request: AnnotationRequest): AnnotationPlan | undefined;
  /** What to keep when a note is attached to other words; nothing where the article does not have them. */
  planReattachment(sourceUri: string, id: string, marked: MarkedWords, now: string): readonly AnnotationPlan[];
  /** All annotations in a format that others read. */
  exportAnnotations(format: ExchangeFormat): string;
  /** What bringing the annotations of a file over means; `undefined` for a file that holds none in a format that is read. */
  planImport(text: string): AnnotationImport | undefined;
  /** The sidecar's new text, as with {@link withPins}. */
  withAnnotations(current: string | undefined, annotations: AnnotationsToKeep): WrittenText;

  /** Who else says what a claim says, and who gives it otherwise; `undefined` for an unknown claim. */
  corroborationOf(claimId: string): CorroborationView | undefined;
  /**
   * How many tell it, 1 where nobody else does: for the lines of a list. `undefined` also while the folder is still read;
   * asked again after, it may be known.
   */
  accountCounts(claimId: string): AccountCounts | undefined;
  /** Events that several of the articles tell of, newest first. */
  stories(): readonly StoryView[];
  /** Who tells of a claim, or of an article's event, side by side; `undefined` for what is not in the folder. */
  compareAccounts(subject: ComparisonSubject): Comparison | undefined;
  /**
   * Reads some articles for {@link corroborationOf} before somebody asks; whether there is more to read. To be called
   * again and again while nothing else is to be done: else whoever asks first pays for all of it.
   */
  prepareAccounts(): boolean;

  bibliographyOf(draft: string, preferred?: BibliographyFormat): BibliographyTarget;
  /** The bibliography's new text; entries of others, order and formatting stay. Refuses a broken file. */
  withReferences(
    current: string | undefined,
    records: readonly SourceRecord[],
    format?: BibliographyFormat,
  ): WrittenText;
}

/** {@link Newscite} as it looks from another thread: the same, a promise later. */
export type AsyncNewscite = {
  readonly [Method in keyof Newscite]: (
    ...parameters: Parameters<Newscite[Method]>
  ) => Promise<Awaited<ReturnType<Newscite[Method]>>>;
};
