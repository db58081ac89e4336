import { plainTypography } from '../text/fold';
import { type TextRange } from '../text/range';
import { type WrittenText } from '../text/writtenText';
import { applied, refusedBibliography } from './bibliographyText';
import { type CslDate, type CslItem, type CslName } from './csl';
import { bibtexRecords, type BibtexRecord } from './references/bibtexRecords';
import { printedValue } from './references/bibtexText';

/** BibLaTeX's names of languages; others are written as their tags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'ngerman',
  'de-at': 'naustrian',
  'de-ch': 'nswissgerman',
  en: 'english',
  'en-gb': 'british',
  'en-us': 'american',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ru: 'russian',
  sv: 'swedish',
};

/**
 * A bibliography in BibLaTeX with these items in it. Entries of others are never touched, nor what stands between them; of
 * an entry of ours the fields that changed are written. A file with a brace too few is refused.
 */
export function withBibtexReferences(current: string | undefined, items: readonly CslItem[]): WrittenText {
  const text = current ?? '';
  const records = bibtexRecords(text);
  if (records.some(({ isClosed }) => !isClosed) || !isBalanced(text)) {
    return refusedBibliography('BibLaTeX with every brace closed');
  }
  const byKey = new Map(records.map((record) => [record.key, record]));
  const known = items.flatMap((item) => {
    const record = byKey.get(item.id);
    return record && isOurs(record, item) ? fieldEdits(text, record, item) : [];
  });
  const fresh = items.filter(({ id }) => !byKey.has(id)).map(entryOf);
  const lead = text.trim() === '' ? '' : text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const end = { start: text.length, end: text.length };
  const next = applied(text, [...known, ...(fresh.length === 0 ? [] : [{ ...end, text: lead + fresh.join('\n') }])]);
  return next === text ? { kind: 'unchanged' } : { kind: 'written', text: next };
}

function entryOf(item: CslItem): string {
  const fields = fieldsOf(item).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${item.id},\n${fields.join('')}}\n`;
}

function fieldsOf(item: CslItem): readonly (readonly [name: string, value: string])[] {
  const { title, author, issued, accessed, URL: url, language } = item;
  const all: readonly (readonly [string, string | undefined])[] = [
    // In braces of its own: an English title would be set in lower case.
    ['title', title && `{${tex(title)}}`],
    ['author', author?.map(nameOf).join(' and ')],
    ['journaltitle', item['container-title'] && tex(item['container-title'])],
    ['entrysubtype', 'newspaper'],
    ['date', issued && dateOf(issued)],
    ['url', url?.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark))],
    ['urldate', accessed && dateOf(accessed)],
    ['location', item['publisher-place'] && tex(item['publisher-place'])],
    ['langid', language && (LANGUAGES[language.toLowerCase()] ?? language)],
  ];
  return all.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}

/** One of another type or title was written by someone who knew better. */
function isOurs({ type, fields }: BibtexRecord, { title = '' }: CslItem): boolean {
  const written = printedValue(fields.get('title')?.written ?? '');
  const isSame = written.startsWith('[') || plainTypography(written) === plainTypography(title);
  return type === 'article' && printedValue(fields.get('entrysubtype')?.written ?? '') === 'newspaper' && isSame;
}

function fieldEdits(text: string, record: BibtexRecord, item: CslItem): (TextRange & { text: string })[] {
  const missing: string[] = [];
  const edits: (TextRange & { text: string })[] = [];
  for (const [name, value] of fieldsOf(item)) {
    const existing = record.fields.get(name);
    if (existing === undefined) missing.push(`  ${name} = {${value}},\n`);
    else if (printedValue(existing.written) !== printedValue(`{${value}}`))
      edits.push({ start: existing.start, end: existing.end, text: `{${value}}` });
  }
  if (missing.length === 0) return edits;
  const last = Math.max(...[...record.fields.values()].map(({ end }) => end));
  const isParted = /^\s*,/.test(text.slice(last, record.end));
  const at = isParted ? text.indexOf(',', last) + 1 : last;
  return [...edits, { start: at, end: at, text: `${isParted ? '' : ','}\n${missing.join('').trimEnd()}` }];
}

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const { family, given, suffix } = name;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [tex(part)])).join(', ');
}

function dateOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** Text that TeX prints as it stands. */
function tex(text: string): string {
  return text
    .replace(/\\/g, '\u0000')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replace(/\u0000/g, '\\textbackslash{}');
}

/** Braces outside of comments; a backslash takes the one behind it out of the count. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text.replace(/\\[^]/g, '').match(/[{}]/g) ?? []) {
    depth += mark === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
