import { type Author } from '../../article/article';
import { isAddress } from '../../article/metadata/address';
import { authorNamed } from '../../article/metadata/authors';
import { isCitekey } from '../../citation/key';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type DetailToKeep } from '../../sidecar/withDetail';
import { formatDate, parseIsoDate } from '../../text/partialDate';

/** What a writer can say of a source. */
export type DetailField = 'title' | 'outlet' | 'authors' | 'issued' | 'url' | 'lang' | 'citekey';

export type DetailFault =
  | 'not-a-date'
  | 'not-an-address'
  | 'not-a-language'
  | 'not-authors'
  | 'not-a-citekey'
  | 'citekey-taken'
  | 'citekey-fixed';

/** What was typed comes to: something to keep, or what is wrong with it. */
export type DetailReading =
  { readonly kind: 'valid'; readonly detail: DetailToKeep } | { readonly kind: 'invalid'; readonly why: DetailFault };

/** Reads what was typed for a field of a source. Nothing at all takes back what had been typed before. */
export function readDetail(library: SourceLibrary, uri: string, field: DetailField, typed: string): DetailReading {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (field === 'citekey') return readCitekey(library, uri, text);
  if (field === 'authors') return readAuthors(text);
  if (text === '') return valid({ key: field, value: undefined });
  const fault = FAULTS[field]?.(text);
  return fault === undefined ? valid({ key: field, value: text }) : invalid(fault);
}

type TextFault = (text: string) => DetailFault | undefined;

const FAULTS: Readonly<Partial<Record<DetailField, TextFault>>> = {
  issued: (text) => (isWholeDate(text) ? undefined : 'not-a-date'),
  url: (text) => (isAddress(text) ? undefined : 'not-an-address'),
  lang: (text) => (isLanguageTag(text) ? undefined : 'not-a-language'),
};

/** ISO 8601 to the year, month or day, and no time behind it. */
function isWholeDate(text: string): boolean {
  const date = parseIsoDate(text);
  return date !== undefined && formatDate(date) === text;
}

/** BCP 47: `en`, `pt-BR`, `zh-Hant`. A language's name in words is none. */
function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Between authors, since a name may have a comma in it: `Jane Doe; Reuters`. */
const BETWEEN = /\s*;\s*/;

function readAuthors(text: string): DetailReading {
  const names = text.split(BETWEEN).filter((name) => name !== '');
  if (names.length === 0) return text === '' ? valid({ key: 'author', value: undefined }) : invalid('not-authors');
  const authors = names.map(authorTyped);
  return authors.some(({ name }) => name === '') ? invalid('not-authors') : valid({ key: 'author', value: authors });
}

/** In braces, as in BibTeX, it is an organisation, whatever its name looks like. */
function authorTyped(text: string): Author {
  const braced = /^\{(.*)\}$/.exec(text)?.[1]?.trim();
  return braced === undefined ? authorNamed(text) : { name: braced, isOrganisation: true };
}

/** Authors as they are typed; {@link readDetail} reads them back. */
export function authorsAsTyped(authors: readonly Author[]): string {
  return authors.map(authorAsTyped).join('; ');
}

export function authorAsTyped({ name, isOrganisation }: Author): string {
  return isOrganisation && !authorNamed(name).isOrganisation ? `{${name}}` : name;
}

function readCitekey(library: SourceLibrary, uri: string, key: string): DetailReading {
  if (library.source(uri)?.sidecar?.citekey !== undefined) return invalid('citekey-fixed');
  if (!isCitekey(key)) return invalid('not-a-citekey');
  const owner = library.sourceByKey(key);
  if (owner !== undefined && owner.uri !== uri) return invalid('citekey-taken');
  return valid({ key: 'citekey', value: key });
}

function valid(detail: DetailToKeep): DetailReading {
  return { kind: 'valid', detail };
}

function invalid(why: DetailFault): DetailReading {
  return { kind: 'invalid', why };
}
