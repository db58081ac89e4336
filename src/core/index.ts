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
export type * from './features/accountsNote';
export type * from './features/annotationView';
export type { AnnotationImport } from './features/exchangeAnnotations';
export type * from './features/planAnnotation';
export type * from './features/asides';
export type * from './features/citationList';
export type * from './features/citePlan';
export type * from './features/claimView';
export type * from './features/comparison';
export type * from './features/completion';
export type * from './features/corroboration';
export type * from './features/definition';
export type * from './features/detailChoices';
export type * from './features/extractionRow';
export type * from './features/factCheck/sheet';
export type * from './features/factCheck/forms/printedSheet';
export { printedSheet } from './features/factCheck/forms/printedSheet';
export { SHEET_FORMS, type SheetForm, writeFactCheck } from './features/factCheck/forms/writeFactCheck';
export type * from './features/hoverCard';
export type * from './features/planPaste';
export type * from './features/planRuling';
export type * from './features/readDetail';
export type * from './features/searchClaims';
export type * from './features/libraryStatus';
export type * from './features/location';
export type * from './features/references/citedPassages';
export type * from './features/references/references';
export type * from './features/rename/planRename';
export type * from './features/sourceDetails';
export type * from './features/support/findSupport';
export type * from './features/sourceView';
export type * from './features/storyView';
export type * from './features/typesetDraft';
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
export type { ExportForm } from './features/exportDraft';
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
