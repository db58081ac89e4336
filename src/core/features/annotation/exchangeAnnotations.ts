import { resolveSelectors } from '../../anchor/resolveSelectors';
import { type Annotation, isSameAnnotation } from '../../annotation/annotation';
import { type AnnotationChange } from '../../annotation/annotationChange';
import { annotationCsv } from '../../annotation/exchange/csv';
import {
  type ExchangedAnnotation,
  type ExchangedSource,
  type ExchangeFormat,
} from '../../annotation/exchange/exchanged';
import { hypothesisRows } from '../../annotation/exchange/hypothesis';
import { annotationMarkdown } from '../../annotation/exchange/markdown';
import { readExchange } from '../../annotation/exchange/readExchange';
import { webAnnotations } from '../../annotation/exchange/webAnnotation';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { fromCodePoints, toCodePoints } from '../../text/codePoints';
import { type AnnotationPlan } from './planAnnotation';
import { sidecarPlaceOf } from '../source/sourceDetails';
import { titleOf } from '../title';

/** All annotations of the folder in a format that others read. */
export function exportAnnotations(library: SourceLibrary, format: ExchangeFormat): string {
  const all = library.sources().flatMap((source) =>
    source.annotations.map(({ annotation }): ExchangedAnnotation => {
      return { annotation, source: exchangedSource(source), counts: 'utf16' };
    }),
  );
  switch (format) {
    case 'web-annotation':
      return webAnnotations(all.map((each) => inCodePoints(library, each)));
    case 'hypothesis':
      return hypothesisRows(all);
    case 'csv':
      return annotationCsv(all);
    case 'markdown':
      return annotationMarkdown(all);
  }
}

function exchangedSource(source: Source): ExchangedSource {
  const url = source.metadata.url?.value;
  return { citekey: source.citekey, title: titleOf(source), ...(url === undefined ? {} : { url }) };
}

function inCodePoints(library: SourceLibrary, each: ExchangedAnnotation): ExchangedAnnotation {
  const text = library.sourceByKey(each.source.citekey ?? '')?.article.text ?? '';
  return { ...withPosition(each, (offset) => toCodePoints(text, offset)), counts: 'codePoints' };
}

function withPosition(each: ExchangedAnnotation, convert: (offset: number) => number): ExchangedAnnotation {
  const { quote, position } = each.annotation.selectors;
  const selectors = { quote, position: { start: convert(position.start), end: convert(position.end) } };
  return { ...each, annotation: { ...each.annotation, selectors } };
}

/** What bringing a file's annotations over means. */
export interface AnnotationImport {
  readonly plans: readonly AnnotationPlan[];
  readonly added: number;
  /** Known ones that were changed there since. */
  readonly updated: number;
  /** Known ones that are as new here, or newer. */
  readonly unchanged: number;
  /** Addresses or titles of articles that are not in the folder. */
  readonly unknownSources: readonly string[];
  /** On no words: notes on whole pages, answers to nothing. */
  readonly passedOver: number;
}

/** `undefined` for a file that holds no annotations in any format that is read. */
export function planImport(library: SourceLibrary, text: string): AnnotationImport | undefined {
  const reading = readExchange(text);
  if (reading === undefined) return undefined;
  const plans = new Map<Source, AnnotationChange[]>();
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const unknownSources = new Set<string>();
  for (const each of reading.annotations) {
    const source = sourceFor(library, each);
    if (source === undefined) {
      unknownSources.add(each.source.url ?? each.source.title ?? each.source.citekey ?? '?');
      continue;
    }
    const annotation = asOurs(source, each);
    const outcome = outcomeOf(source, annotation);
    counts[outcome]++;
    if (outcome !== 'unchanged') put(plans, source, { kind: 'put', annotation });
  }
  return {
    ...counts,
    plans: Array.from(plans, ([source, changes]) => ({ ...sidecarPlaceOf(source), citekey: source.citekey, changes })),
    unknownSources: [...unknownSources],
    passedOver: reading.passedOver,
  };
}

function put(plans: Map<Source, AnnotationChange[]>, source: Source, change: AnnotationChange): void {
  const changes = plans.get(source);
  if (changes) changes.push(change);
  else plans.set(source, [change]);
}

function outcomeOf({ sidecar }: Source, annotation: Annotation): 'added' | 'updated' | 'unchanged' {
  const known = sidecar?.annotations.find(({ id }) => id === annotation.id);
  if (known === undefined) return 'added';
  return isSameAnnotation(known, annotation) || annotation.modified <= known.modified ? 'unchanged' : 'updated';
}

function asOurs({ article }: Source, each: ExchangedAnnotation): Annotation {
  if (each.counts === 'utf16') return each.annotation;
  return withPosition(each, (offset) => fromCodePoints(article.text, offset)).annotation;
}

/** By its key, else by its address or its title; of several the one that has the words. */
function sourceFor(library: SourceLibrary, each: ExchangedAnnotation): Source | undefined {
  const { citekey, url, title } = each.source;
  const ofKey = citekey === undefined ? undefined : library.sourceByKey(citekey);
  if (ofKey !== undefined && (url === undefined || ofKey.metadata.url === undefined || isOf(ofKey, url))) return ofKey;
  const ofAddress = url === undefined ? [] : library.sources().filter((source) => isOf(source, url));
  const all = ofAddress.length > 0 ? ofAddress : library.sources().filter((source) => titleOf(source) === title);
  return all.find((source) => has(source, each.annotation)) ?? all[0];
}

function has({ article }: Source, { selectors }: Annotation): boolean {
  return resolveSelectors(article.text, selectors).kind !== 'gone';
}

function isOf({ metadata }: Source, url: string): boolean {
  return metadata.url !== undefined && bare(metadata.url.value) === bare(url);
}

/** Without what makes no other page of it. */
function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
