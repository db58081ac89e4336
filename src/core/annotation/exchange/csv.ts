import { type Annotation, type AnnotationReply, inOrder, isAnnotationStatus } from '../annotation';
import { csvText, readCsv } from './csvText';
import { type ExchangedAnnotation, type ExchangeReading } from './exchanged';
import { known, stringIn } from './plainData';

const COLUMNS = [
  'id',
  'reply to',
  'source',
  'title',
  'url',
  'quote',
  'note',
  'status',
  'tags',
  'author',
  'created',
  'modified',
  'resolved',
  'prefix',
  'suffix',
  'start',
  'end',
  'origin',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A row an annotation and a row a reply, the columns that one reads first. */
export function annotationCsv(all: readonly ExchangedAnnotation[]): string {
  const rows = all.flatMap((each) => [rowOf(each), ...each.annotation.replies.map((reply) => replyRow(each, reply))]);
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function rowOf({ annotation, source }: ExchangedAnnotation): Row {
  const { selectors, status, note, tags, isResolved, created, modified, id } = annotation;
  const { quote, position } = selectors;
  return {
    ...{ id, note, status, created, modified },
    ...placed(source),
    quote: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    start: String(position.start),
    end: String(position.end),
    tags: tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; '),
    resolved: isResolved ? 'yes' : '',
    ...known('author', annotation.author),
    ...known('origin', annotation.origin),
  };
}

function replyRow(
  { annotation, source }: ExchangedAnnotation,
  { id, text, author, created, modified }: AnnotationReply,
): Row {
  const own = { id, 'reply to': annotation.id, note: text, created, ...known('author', author) };
  return { ...own, ...known('modified', modified), ...placed(source) };
}

function placed({ citekey, title, url }: ExchangedAnnotation['source']): Row {
  return { ...known('source', citekey), ...known('title', title), ...known('url', url) };
}

/** Reads what {@link annotationCsv} writes, its columns in any order; `undefined` for other tables. */
export function readAnnotationCsv(text: string): ExchangeReading | undefined {
  const [head = [], ...body] = readCsv(text);
  if (!['id', 'quote', 'status'].every((column) => head.includes(column))) return undefined;
  const rows = body.map((cells): Row => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
  const annotations = rows.flatMap((row) => annotationIn(row, rows) ?? []);
  const answered = annotations.reduce((sum, { annotation }) => sum + annotation.replies.length, 0);
  return { annotations, passedOver: rows.length - annotations.length - answered };
}

function annotationIn(row: Row, rows: readonly Row[]): ExchangedAnnotation | undefined {
  const { id = '', quote: exact = '', prefix = '', suffix = '', status, created = '', note = '' } = row;
  if (exact.trim() === '' || id === '' || (row['reply to'] ?? '') !== '') return undefined;
  const start = Number(row.start) || 0;
  const annotation: Annotation = {
    id,
    selectors: { quote: { exact, prefix, suffix }, position: { start, end: Number(row.end) || start + exact.length } },
    note,
    tags: tagsIn(row.tags ?? ''),
    status: isAnnotationStatus(status) ? status : 'unverified',
    isResolved: row.resolved === 'yes',
    created,
    modified: row.modified ?? created,
    replies: inOrder(rows.flatMap((each) => (each['reply to'] === id ? (replyIn(each) ?? []) : []))),
    ...known('author', stringIn(row.author)),
    ...known('origin', stringIn(row.origin)),
  };
  const source = {
    ...known('citekey', stringIn(row.source)),
    ...known('title', stringIn(row.title)),
    ...known('url', stringIn(row.url)),
  };
  return { annotation, source, counts: 'utf16' };
}

function replyIn({ id = '', note, author, created = '', modified }: Row): AnnotationReply | undefined {
  const text = stringIn(note);
  if (text === undefined) return undefined;
  return { id, text, created, ...known('author', stringIn(author)), ...known('modified', stringIn(modified)) };
}

/** Separated by `;`, which a backslash makes part of a tag. */
function tagsIn(cell: string): readonly string[] {
  const tags = Array.from(cell.matchAll(/(?:[^\\;]|\\.)+/gsu), ([tag]) => tag.replace(/\\(.)/gsu, '$1').trim());
  return tags.filter((tag) => tag !== '');
}
