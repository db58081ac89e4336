import { parseIsoDate, type PartialDate } from '../../text/partialDate';
import { type Problem } from '../../text/problem';
import { rangeOf } from '../../text/range';
import { type ArticleMetadata, type MetadataValue } from '../article';
import { wholeWrittenDate } from '../dates/writtenDate';
import { languageTag } from '../language/iso639';
import { authorNamed, cleanName } from '../metadata/authors';
import { isAddress } from '../metadata/address';
import { type Field, type FieldText } from './field';
import { FIELD_NAMES } from './fieldNames';

/** Metadata with what had to be left out of it. */
export interface FrontMatterMetadata {
  readonly metadata: ArticleMetadata;
  readonly problems: readonly Problem[];
}

/**
 * Turns the fields of front matter into metadata, whoever wrote them.
 *
 * @param lang the body's language, for dates such as `3/7/2025`
 */
export function frontMatterMetadata(fields: readonly Field[], lang: string): FrontMatterMetadata {
  if (fields.length === 0) return { metadata: {}, problems: [] };
  const find = finder(fields);
  const title = find('title', plain);
  const outlet = find('outlet', (text) => (isAddress(text) ? undefined : plain(text)));
  const authors = authorsIn(fields);
  const issued = find('issued', (text) => dateIn(text, lang));
  const accessed = find('accessed', (text) => dateIn(text, lang));
  const url = find('url', (text) => (isAddress(text) ? text : undefined));
  const archiveUrl = find('archiveUrl', (text) => (isAddress(text) ? text : undefined));
  const named = find('lang', languageTag);
  const place = find('place', plain);
  const metadata: ArticleMetadata = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors && { authors }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { url }),
    ...(archiveUrl && { archiveUrl }),
    ...(named && { lang: named }),
    ...(place && { place }),
  };
  return { metadata, problems: issued ? [] : unreadDates(fields) };
}

type Meaning = keyof typeof FIELD_NAMES;

function finder(fields: readonly Field[]) {
  return <T>(meaning: Meaning, read: (text: string) => T | undefined): MetadataValue<T> | undefined => {
    for (const item of itemsNamed(fields, meaning)) {
      const value = read(item.text);
      if (value !== undefined) return { value, origin: 'frontMatter', range: rangeOf(item.start, item.end) };
    }
    return undefined;
  };
}

function itemsNamed(fields: readonly Field[], meaning: Meaning): readonly FieldText[] {
  return FIELD_NAMES[meaning].flatMap((name) => fields.find((field) => field.name === name)?.items ?? []);
}

function authorsIn(fields: readonly Field[]): ArticleMetadata['authors'] {
  for (const name of FIELD_NAMES.authors) {
    const items = fields.find((field) => field.name === name)?.items ?? [];
    const first = items[0];
    const last = items.at(-1);
    const names = items.flatMap(({ text }) => splitNames(text)).filter((author) => author !== '');
    if (!first || !last || names.length === 0) continue;
    return { value: names.map(authorNamed), origin: 'frontMatter', range: rangeOf(first.start, last.end) };
  }
  return undefined;
}

/** `Jane Doe, John Roe` in one string: two names; but `Doe, Jane` is one. */
function splitNames(text: string): readonly string[] {
  const parts = text.split(/\s*[;、]\s*|\s+(?:and|und|et|y|&)\s+/).flatMap((part) => {
    const names = part.split(/\s*,\s*/);
    return names.every((name) => /\S\s+\S/.test(name) || name.includes('[[')) ? names : [part];
  });
  return parts.map((part) => cleanName(part).replace(/^by\s+/i, ''));
}

function plain(text: string): string | undefined {
  const words = cleanLinks(text).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

function cleanLinks(text: string): string {
  return text.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
}

function dateIn(text: string, lang: string): PartialDate | undefined {
  const words = cleanLinks(text).trim();
  return /^\d{4}(?:-\d{2}){0,2}(?:$|[T ])/.test(words) ? parseIsoDate(words) : wholeWrittenDate(words, lang);
}

function unreadDates(fields: readonly Field[]): readonly Problem[] {
  return itemsNamed(fields, 'issued')
    .slice(0, 1)
    .map(({ text, start, end }) => ({
      code: 'metadata-invalid',
      severity: 'information',
      message: `“${text.slice(0, 60)}” is not a date that can be read; the article is listed without one.`,
      range: { start, end },
    }));
}
