import { type Annotation, type AnnotationReply, inOrder, isAnnotationStatus } from '../annotation';
import { annotationId } from '../annotationId';
import { type ExchangedAnnotation, type ExchangedSource, type ExchangeReading } from './exchanged';
import { type Data, dataIn, isData, known, listOf, stringIn, timeIn } from './plainData';
import { selectorList, selectorsIn } from './selectorsIn';

const AUTHORITY = 'newscite';
/** Hypothesis has tags and no statuses: these tags are ours, and a tag that begins like them is told apart. */
const STATUS = 'newscite:status:';
const RESOLVED = 'newscite:resolved';
const TAG = 'newscite:tag:';
const RESERVED = 'newscite:';
const ADDRESS = 'https://hypothes.is/a/';

/**
 * Annotations as Hypothesis' API answers a search.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function hypothesisRows(all: readonly ExchangedAnnotation[]): string {
  const rows = all.flatMap(({ annotation, source }) => [
    rowOf(annotation, source),
    ...annotation.replies.map((reply) => replyRow(annotation, reply, source)),
  ]);
  return JSON.stringify({ total: rows.length, rows }, null, 2) + '\n';
}

function rowOf(annotation: Annotation, source: ExchangedSource): Data {
  const { id, note, tags, status, isResolved, created, modified, origin, selectors } = annotation;
  return {
    id,
    ...made(annotation.author, created, modified),
    ...placed(source),
    text: note,
    tags: [
      ...tags.map((tag) => (tag.startsWith(RESERVED) ? TAG + tag : tag)),
      ...(status === 'unverified' ? [] : [STATUS + status]),
      ...(isResolved ? [RESOLVED] : []),
    ],
    target: [{ source: addressOf(source), selector: selectorList(selectors) }],
    ...(origin === undefined ? {} : { links: { html: origin } }),
  };
}

function replyRow(
  parent: Annotation,
  { id, text, author, created, modified }: AnnotationReply,
  source: ExchangedSource,
): Data {
  const own = { id, ...made(author, created, modified ?? created), ...placed(source), text, tags: [] };
  return { ...own, references: [parent.id], target: [{ source: addressOf(source) }] };
}

function made(author: string | undefined, created: string, updated: string): Data {
  const name = author?.replace(/[^a-z0-9]+/gi, '_') ?? 'nobody';
  return {
    ...(created === '' ? {} : { created }),
    ...(updated === '' ? {} : { updated }),
    user: `acct:${name}@${AUTHORITY}`,
    ...(author === undefined ? {} : { user_info: { display_name: author } }),
    group: '__world__',
  };
}

function placed(source: ExchangedSource): Data {
  const { citekey, title } = source;
  return {
    uri: addressOf(source),
    document: { ...(title === undefined ? {} : { title: [title] }), ...known(AUTHORITY, citekey) },
  };
}

function addressOf({ url, citekey = '' }: ExchangedSource): string {
  return url ?? `urn:newscite:${encodeURIComponent(citekey)}`;
}

/** Reads an answer of the API, a list of rows or a file that its client exports; `undefined` for what is none of these. */
export function readHypothesis(data: unknown): ExchangeReading | undefined {
  const rows = dataIn(isData(data) ? (data.rows ?? data.annotations ?? data) : data).filter(isRow);
  if (rows.length === 0) return undefined;
  const answers = rows.filter((row) => listOf(row.references).length > 0);
  const annotations = rows.flatMap((row) => (answers.includes(row) ? [] : (annotationIn(row, answers) ?? [])));
  const answered = annotations.reduce((sum, { annotation }) => sum + annotation.replies.length, 0);
  return { annotations, passedOver: rows.length - annotations.length - answered };
}

function isRow(data: Data): boolean {
  return typeof data.uri === 'string' && Array.isArray(data.target);
}

function annotationIn(row: Data, answers: readonly Data[]): ExchangedAnnotation | undefined {
  const target = dataIn(row.target).find((each) => selectorsIn(each));
  const selectors = target && selectorsIn(target);
  const key = stringIn(row.id) ?? JSON.stringify(row);
  if (!selectors) return undefined;
  const isOurs = userIn(row)?.authority === AUTHORITY;
  const origin = (isData(row.links) ? stringIn(row.links.html) : undefined) ?? (isOurs ? undefined : ADDRESS + key);
  const tags = listOf(row.tags).flatMap((tag) => stringIn(tag) ?? []);
  const status = tags
    .map((tag) => tag.slice(STATUS.length))
    .find((each, at) => tags[at]?.startsWith(STATUS) && isAnnotationStatus(each));
  const created = timeIn(row.created);
  const annotation: Annotation = {
    id: isOurs ? key : annotationId([ADDRESS + key]),
    selectors,
    note: stringIn(row.text) ?? '',
    tags: tags.flatMap(plainTag),
    status: isAnnotationStatus(status) ? status : 'unverified',
    isResolved: tags.includes(RESOLVED),
    created,
    modified: timeIn(row.updated) || created,
    replies: inOrder(
      answers.filter((answer) => listOf(answer.references)[0] === key).flatMap((answer) => replyIn(answer) ?? []),
    ),
    ...known('author', authorIn(row)),
    ...known('origin', origin),
  };
  return { annotation, source: sourceIn(row), counts: 'utf16' };
}

function plainTag(tag: string): readonly string[] {
  if (tag.startsWith(TAG)) return [tag.slice(TAG.length)];
  return tag === RESOLVED || (tag.startsWith(STATUS) && isAnnotationStatus(tag.slice(STATUS.length))) ? [] : [tag];
}

function replyIn(row: Data): AnnotationReply | undefined {
  const text = stringIn(row.text);
  if (text === undefined) return undefined;
  const key = stringIn(row.id) ?? JSON.stringify(row);
  const [created, updated] = [timeIn(row.created), timeIn(row.updated)];
  const id = userIn(row)?.authority === AUTHORITY ? key : annotationId([ADDRESS + key]);
  const modified = updated === created || updated === '' ? undefined : updated;
  return { id, text, created, ...known('author', authorIn(row)), ...known('modified', modified) };
}

function sourceIn({ uri, document }: Data): ExchangedSource {
  const url = stringIn(uri);
  const about = isData(document) ? document : {};
  return {
    ...known('citekey', stringIn(about[AUTHORITY])),
    ...known('url', url?.startsWith('urn:newscite:') ? undefined : url),
    ...known('title', stringIn(listOf(about.title)[0])),
  };
}

function userIn(row: Data): { readonly name: string; readonly authority: string } | undefined {
  const [, name, authority] = /^acct:(.+)@([^@]+)$/.exec(stringIn(row.user) ?? '') ?? [];
  return name === undefined || authority === undefined ? undefined : { name, authority };
}

function authorIn(row: Data): string | undefined {
  const shown = isData(row.user_info) ? stringIn(row.user_info.display_name) : undefined;
  const user = userIn(row);
  return shown ?? (user?.authority === AUTHORITY ? undefined : user?.name);
}
