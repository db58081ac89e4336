import { type ArticleMetadata, type MetadataOrigin, type MetadataValue } from '../../article/article';
import { type Source } from '../../library/source';
import { SIDECAR_SUFFIX } from '../../sidecar/sidecar';
import { formatDate } from '../../text/partialDate';
import { authorsAsTyped, type DetailField } from './readDetail';
import { titleOf } from '../title';

/** Where a source's sidecar is, or shall be. */
export interface SidecarPlace {
  readonly sidecarUri: string;
  /** What the sidecar begins with where there is none: the one that was left behind when the article was renamed. */
  readonly adoptedFrom?: string;
}

/** A source's metadata as a form shows it. */
export interface SourceDetails extends SidecarPlace {
  readonly uri: string;
  readonly title: string;
  readonly citekey: string;
  readonly missing: readonly MissingDetail[];
  readonly details: readonly DetailView[];
}

export interface DetailView {
  readonly field: DetailField;
  /** As it is typed: a date in ISO 8601, authors with `;` between them; empty where nothing is known. */
  readonly value: string;
  /** Absent where nothing is known, and for a citekey that was made up. */
  readonly origin?: MetadataOrigin;
  /** What will stand when the writer's own value is taken back. */
  readonly beneath?: { readonly value: string; readonly origin: MetadataOrigin };
  /** A citekey that stands in drafts. */
  readonly isFixed: boolean;
}

export function sourceDetailsOf(source: Source): SourceDetails {
  const typed = valuesOf(source.metadata);
  const parsed = valuesOf(source.article.metadata);
  return {
    uri: source.uri,
    title: titleOf(source),
    citekey: source.citekey,
    missing: missingDetails(source.metadata),
    ...sidecarPlaceOf(source),
    details: [...FIELDS.map((field) => detailOf(field, typed[field], parsed[field])), citekeyOf(source)],
  };
}

export function sidecarPlaceOf({ uri, adoptedFrom }: Source): SidecarPlace {
  return { sidecarUri: uri + SIDECAR_SUFFIX, ...(adoptedFrom === undefined ? {} : { adoptedFrom }) };
}

/** What a bibliography's entry is poor without: an article often has no byline, and a printed one no address. */
const NEEDED = ['title', 'outlet', 'issued'] as const;

/** What a source lacks, to be named to its writer. */
export type MissingDetail = (typeof NEEDED)[number];

export function missingDetails(metadata: ArticleMetadata): readonly MissingDetail[] {
  return NEEDED.filter((field) => metadata[field] === undefined);
}

const FIELDS = ['title', 'outlet', 'authors', 'issued', 'url', 'lang'] as const;
interface Known {
  readonly value: string;
  readonly origin: MetadataOrigin;
}

function valuesOf({ title, outlet, authors, issued, url, lang }: ArticleMetadata) {
  return {
    title: known(title, (text) => text),
    outlet: known(outlet, (text) => text),
    authors: known(authors, authorsAsTyped),
    issued: known(issued, formatDate),
    url: known(url, (text) => text),
    lang: known(lang, (text) => text),
  };
}

function known<T>(value: MetadataValue<T> | undefined, written: (value: T) => string): Known | undefined {
  return value && { value: written(value.value), origin: value.origin };
}

function detailOf(field: DetailField, value: Known | undefined, parsed: Known | undefined): DetailView {
  const isTyped = value?.origin === 'sidecar';
  return {
    field,
    value: value?.value ?? '',
    isFixed: false,
    ...(value === undefined ? {} : { origin: value.origin }),
    ...(isTyped && parsed !== undefined ? { beneath: parsed } : {}),
  };
}

function citekeyOf({ citekey, sidecar }: Source): DetailView {
  const isFixed = sidecar?.citekey !== undefined;
  return { field: 'citekey', value: citekey, isFixed, ...(isFixed ? { origin: 'sidecar' as const } : {}) };
}
