import { type CslData } from '../citation/references/cslData';

/** An item that a processor can set, or the first of its fields that it can't. */
export type PrintableItem =
  { readonly kind: 'printable'; readonly item: CslData } | { readonly kind: 'bad'; readonly field: string };

const NAMES = new Set(
  (
    'author editor translator director illustrator interviewer composer recipient container-author collection-editor ' +
    'editorial-director original-author reviewed-author'
  ).split(' '),
);
const DATES = new Set(['issued', 'accessed', 'original-date', 'event-date', 'submitted', 'available-date']);
const ISO_DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/;

/**
 * An item with its fields as CSL asks for them. What other programs write is taken as it is meant: a date as `2026-04-04`,
 * one name instead of a list, numbers as text.
 */
export function printableItem(item: CslData): PrintableItem {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    if (value === null || value === undefined || value === '') continue;
    const printable = NAMES.has(name) ? namesIn(value) : DATES.has(name) ? dateIn(value) : plainIn(name, value);
    if (printable === undefined) return { kind: 'bad', field: name };
    fields[name] = printable;
  }
  return { kind: 'printable', item: { ...fields, id: item.id, type: item.type ?? 'document' } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Fields that are no text are those that styles do not print, such as `custom` and `categories`. */
function plainIn(name: string, value: unknown): unknown {
  if (isText(value)) return name === 'title' ? asWritten(String(value)) : String(value);
  return PRINTED.test(name) ? undefined : value;
}

/** A title in brackets describes a text that has none, with its opening words as a rule: no style may capitalise those. */
function asWritten(title: string): string {
  return /^\[[^]*\]$/.test(title) ? `<span class="nocase">${title}</span>` : title;
}

/** A processor fails at anything but text in them. */
const PRINTED =
  /^(?:title|title-short|container-title|container-title-short|collection-title|publisher|publisher-place|volume|issue|page|edition|number|URL|DOI|ISBN|ISSN|archive|archive_location|archive-place|genre|medium|note|language|type|section|version|abstract|event|event-title|event-place|authority|original-title)$/;

function namesIn(value: unknown): readonly object[] | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]) : [value]).map(nameIn);
  return names.every((name) => name !== undefined) ? names : undefined;
}

function nameIn(value: unknown): object | undefined {
  if (isText(value)) return { literal: String(value) };
  if (!isObject(value)) return undefined;
  const parts = Object.entries(value).map(([part, text]) => [part, isText(text) ? String(text) : text] as const);
  const isNamed = parts.some(([part, text]) => (part === 'literal' || part === 'family') && typeof text === 'string');
  const isPlain = parts.every(([, text]) => typeof text === 'string' || typeof text === 'boolean');
  if (!isPlain) return undefined;
  const name = Object.fromEntries(parts);
  // A given name alone is all there is of some.
  return isNamed ? name : typeof name.given === 'string' ? { literal: name.given } : undefined;
}

function dateIn(value: unknown): object | undefined {
  if (isText(value)) return writtenDate(String(value));
  // `issued: [{year: 2026, month: 4}]`, as older CSL-YAML has it.
  if (Array.isArray(value)) {
    const dates = value.map((part) => (isObject(part) ? partsIn([part.year, part.month, part.day]) : undefined));
    return dates.every((date) => date !== undefined) && dates.length > 0 ? { 'date-parts': dates } : undefined;
  }
  if (!isObject(value)) return undefined;
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const dates = parts.map((part: unknown) => (Array.isArray(part) ? partsIn(part) : undefined));
    return dates.every((date) => date !== undefined) && dates.length > 0
      ? { ...value, 'date-parts': dates }
      : undefined;
  }
  if (isText(value.year)) return dateIn([value]);
  const text = value.raw ?? value.literal;
  return isText(text) ? writtenDate(String(text)) : undefined;
}

/** Also a span of time: `2026-04-04/2026-04-06`. What is no date is printed as it stands. */
function writtenDate(text: string): object {
  const dates = text.split('/').map((part) => partsIn(ISO_DATE.exec(part.trim())?.slice(1) ?? []));
  return dates.length <= 2 && dates.every((date) => date !== undefined) ? { 'date-parts': dates } : { literal: text };
}

/** `undefined` for what is no date. */
function partsIn(parts: readonly unknown[]): readonly number[] | undefined {
  const numbers = parts.filter((part) => part !== undefined && part !== null && part !== '').map(Number);
  const isDate = numbers.length > 0 && numbers.length <= 3 && numbers.every((part) => Number.isInteger(part));
  return isDate ? numbers : undefined;
}
