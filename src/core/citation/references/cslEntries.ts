import { formatDate, dateOf } from '../../text/partialDate';
import { type ReferenceEntry } from './referenceEntry';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The entries of parsed CSL-JSON or CSL-YAML: a list of items, or an object that holds one as `references` (CSL-YAML,
 * front matter) or `items`. `undefined` for anything else; items without an id are left out.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslEntries(data: unknown): readonly ReferenceEntry[] | undefined {
  return cslObjects(data)?.flatMap(entryOf);
}

/** The same, each with all that it holds. */
export function cslObjects(data: unknown): readonly Fields[] | undefined {
  const items = Array.isArray(data)
    ? (data as unknown[])
    : isObject(data)
      ? (data.references ?? data.items)
      : undefined;
  return Array.isArray(items) ? items.filter(isObject) : undefined;
}

function entryOf(item: Fields): ReferenceEntry[] {
  const key = text(item.id);
  if (key === undefined) return [];
  const title = text(item.title);
  const outlet = text(item['container-title']);
  const issued = dateIn(item.issued);
  const authors = Array.isArray(item.author) ? item.author.flatMap((name: unknown) => nameIn(name)) : [];
  return [{ key, authors, ...(title && { title }), ...(outlet && { outlet }), ...(issued && { issued }) }];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without the few tags that CSL allows in a title. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value)
    .replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^>]{0,60}>/g, '')
    .trim();
  return written === '' ? undefined : written;
}

function nameIn(value: unknown): string[] {
  if (!isObject(value)) return [];
  const parts = [value.given, value['dropping-particle'], value['non-dropping-particle'], value.family, value.suffix];
  const name = text(value.literal) ?? parts.flatMap((part) => text(part) ?? []).join(' ');
  return name === '' ? [] : [name];
}

function dateIn(value: unknown): string | undefined {
  if (!isObject(value)) return text(value);
  const [parts] = Array.isArray(value['date-parts']) ? (value['date-parts'] as unknown[]) : [];
  const [year, month, day] = Array.isArray(parts) ? parts.map(Number) : [];
  const date = year === undefined ? undefined : (dateOf(year, month, day) ?? dateOf(year));
  return date ? formatDate(date) : (text(value.literal) ?? text(value.raw));
}
