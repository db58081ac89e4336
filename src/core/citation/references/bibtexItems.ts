import { type CslData } from './cslData';
import { keysOf } from './bibtexEntries';
import { bibtexRecords, type BibtexRecord } from './bibtexRecords';
import { printedValue, writtenNames } from './bibtexText';

/** By pandoc's reading of BibLaTeX; what is not here is a document. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  collection: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  manual: 'book',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  patent: 'patent',
  periodical: 'periodical',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  unpublished: 'manuscript',
  audio: 'song',
  video: 'motion_picture',
  movie: 'motion_picture',
  software: 'software',
  dataset: 'dataset',
};
const SUBTYPES: Readonly<Record<string, string>> = { newspaper: 'article-newspaper', magazine: 'article-magazine' };
/** CSL's name of a field, and those of BibLaTeX and BibTeX that it is read from, the first that there is. */
const FIELDS: readonly (readonly [csl: string, bibtex: readonly string[]])[] = [
  ['title', ['title']],
  ['container-title', ['journaltitle', 'journal', 'booktitle', 'maintitle']],
  ['publisher', ['publisher', 'institution', 'school', 'organization']],
  ['publisher-place', ['location', 'address']],
  ['volume', ['volume']],
  ['issue', ['number', 'issue']],
  ['page', ['pages']],
  ['edition', ['edition']],
  ['URL', ['url']],
  ['DOI', ['doi']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['language', ['langid', 'language', 'hyphenation']],
  ['archive', ['eprinttype', 'library']],
  ['archive_location', ['eprint']],
  ['note', ['note']],
];
const NAMES = ['author', 'editor', 'translator'] as const;

/** The entries of a BibTeX or BibLaTeX file as CSL items, as far as news, books and pages need it. */
export function bibtexItems(file: string): readonly CslData[] {
  return bibtexRecords(file).flatMap((record) => {
    const item = fieldsOf(record);
    return keysOf(record).map((id) => ({ ...item, id }));
  });
}

function fieldsOf(record: BibtexRecord): Record<string, unknown> {
  const { type, fields } = record;
  const printed = (names: readonly string[]) => {
    const name = names.find((each) => fields.has(each));
    return name === undefined ? undefined : printedValue(fields.get(name)?.written ?? '');
  };
  const subtype = printed(['entrysubtype'])?.toLowerCase() ?? '';
  const item: Record<string, unknown> = { type: SUBTYPES[subtype] ?? TYPES[type] ?? 'document' };
  for (const [csl, names] of FIELDS) {
    const value = printed(names);
    if (value !== undefined && value !== '') item[csl] = csl === 'page' ? value.replace(/-{2,3}/g, '–') : value;
  }
  for (const name of NAMES) {
    const written = fields.get(name)?.written;
    if (written !== undefined) item[name] = writtenNames(written).map(cslNameOf);
  }
  const issued = printed(['date']) ?? yearAndMonth(printed(['year']), printed(['month']));
  const accessed = printed(['urldate']);
  return { ...item, ...(issued && { issued }), ...(accessed && { accessed }) };
}

function yearAndMonth(year: string | undefined, month: string | undefined): string | undefined {
  const number = MONTHS.findIndex((name) => month?.toLowerCase().startsWith(name)) + 1 || Number(month);
  return year === undefined || !(number >= 1 && number <= 12) ? year : `${year}-${String(number).padStart(2, '0')}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Okafor, Ruth`, `van Dam, Jr., Piet`, `Ruth Okafor`, `{Coast Wire}`. */
function cslNameOf(written: string): Record<string, string> {
  if (/^\{[^]*\}$/.test(written)) return { literal: printedValue(written) };
  const [family = '', ...rest] = written.split(/\s*,\s*/).map(printedValue);
  const given = rest.at(-1);
  const suffix = rest.length > 1 ? rest[0] : undefined;
  if (given !== undefined) return { family, given, ...(suffix && { suffix }) };
  const words = family.split(' ');
  const [last = ''] = words.slice(-1);
  return words.length === 1 ? { literal: last } : { family: last, given: words.slice(0, -1).join(' ') };
}
