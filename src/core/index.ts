/** The front door: what hosts may use of the core. */
export { createNewscite } from './createNewscite';
export type * from './newscite';
export {
  type Annotation,
  ANNOTATION_STATUSES,
  type AnnotationReply,
  type AnnotationStatus,
  isAnnotationStatus,
} from './annotation/annotation';
export type * from './annotation/annotationChange';
export { annotationId } from './annotation/annotationId';
export { EXCHANGE_FORMATS, type ExchangeFormat } from './annotation/exchange/exchanged';
export type * from './features/account/accountsNote';
export type * from './features/annotation/annotationView';
export type { AnnotationImport } from './features/annotation/exchangeAnnotations';
export type * from './features/annotation/planAnnotation';
export type * from './features/source/asides';
export type * from './features/citing/citationList';
export type * from './features/citing/citePlan';
export type * from './features/source/claimView';
export type * from './features/account/comparison';
export type * from './features/citing/citationCompletion';
export type * from './features/account/corroboration';
export type * from './features/citing/citationLinks';
export type * from './features/citing/definition';
export type * from './features/source/detailChoices';
export type * from './features/source/extractionRow';
export type * from './features/factCheck/sheet';
export type * from './features/factCheck/forms/printedSheet';
export { printedSheet } from './features/factCheck/forms/printedSheet';
export { SHEET_FORMS, type SheetForm, writeFactCheck } from './features/factCheck/forms/writeFactCheck';
export type * from './features/citing/hoverCard';
export type * from './features/citing/planPaste';
export type * from './features/source/planRuling';
export type * from './features/source/readDetail';
export type * from './features/search/searchClaims';
export type * from './features/source/libraryStatus';
export type * from './features/location';
export type * from './features/references/citedPassages';
export type * from './features/references/references';
export type * from './features/rename/planRename';
export type * from './features/source/sourceDetails';
export type * from './features/support/findSupport';
export type * from './features/source/sourceView';
export type * from './features/account/storyView';
export type { PrintedSource } from './features/printing/printedSource';
export type * from './features/printing/typesetDraft';
export type { BoilerplateReason, MetadataOrigin } from './article/article';
export type { CachePart } from './cache';
export type { FileChange, ListedFile } from './library/fileChange';
export type { SourceChanges } from './library/settledSources';
export type { QueryCompletion } from './search/completeQuery';
export type { WordExplanation } from './search/explanation';
export type { FilterName } from './search/queryFilter';
export type { QueryProblem } from './search/queryProblem';
export type { DetailToKeep } from './sidecar/withDetail';
export type { Problem } from './text/problem';
export { MAX_ARTICLE_BYTES } from './article/decodeArticle';
export type { BibliographyFormat, BibliographyTarget, NamedBibliography } from './citation/bibliography';
export type { KeyRename } from './citation/rename/renameInDraft';
export type { ReferenceEntry } from './citation/references/referenceEntry';
export type { CitationStyleChoice } from './typeset/citationStyle';
export {
  drawCitations,
  type DrawnCitation,
  type DrawnDraft,
  type MarkdownIt,
  type PreviewSource,
} from './typeset/drawCitations';
export type { ExportForm } from './features/printing/exportDraft';
export type { Typesetter, TypesettingParts } from './typeset/typesetter';
export type { AskedStyle } from './typeset/typesetting';
export type { WrittenText } from './text/writtenText';
export type { TextRange } from './text/range';
export { escapeHtml } from './text/escapeHtml';
export type { DiffPart } from './text/wordDiff';
export { LineMap, type TextPosition, type TextSpan } from './text/lineMap';
export type { Disposable } from './text/disposable';
export { SIDECAR_SUFFIX } from './sidecar/sidecar';
export type { DifferenceKind } from './corroboration/difference';
export type { Kinship } from './corroboration/kinship';
export type * from './verify/finding';
export { inEnglish, type Message } from './verify/message';
export { DEFAULT_SEVERITIES, type RuleCode, type RuleSettings, type RuleSeverity } from './verify/ruleCodes';
