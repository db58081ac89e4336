import { type Annotation, type AnnotationReply, inOrder, isAnnotationStatus } from '../annotation';
import { annotationId } from '../annotationId';
import { type ExchangedAnnotation, type ExchangedSource, type ExchangeReading } from './exchanged';
import { type Data, dataIn, isData, known, listOf, stringIn, timeIn } from './plainData';
import { selectorList, selectorsIn } from './selectorsIn';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const RESOLVED = 'resolved';

/**
 * Annotations as a collection of W3C Web Annotations. A status is a body that assesses, `resolved` one that moderates, a
 * reply an annotation of its own on the one it answers.
 *
 * @param all with positions in code points, as the recommendation counts them
 * @see https://www.w3.org/TR/annotation-model/
 */
export function webAnnotations(all: readonly ExchangedAnnotation[]): string {
  const items = all.flatMap(({ annotation, source }) => {
    const id = iriOf(source, annotation.id);
    return [webAnnotation(id, annotation, source), ...annotation.replies.map((reply) => webReply(id, reply))];
  });
  const first = { id: 'urn:newscite:annotations:1', type: 'AnnotationPage', startIndex: 0, items };
  const collection = { id: 'urn:newscite:annotations', type: 'AnnotationCollection', total: items.length, first };
  return JSON.stringify({ '@context': CONTEXT, ...collection }, null, 2) + '\n';
}

function iriOf({ citekey = '' }: ExchangedSource, id: string): string {
  return `urn:newscite:${encodeURIComponent(citekey)}:${id}`;
}

function webAnnotation(id: string, annotation: Annotation, source: ExchangedSource): Data {
  const { note, tags, status, isResolved, author, created, modified, origin, selectors } = annotation;
  return {
    id,
    type: 'Annotation',
    motivation: note === '' ? 'assessing' : 'commenting',
    ...made(author, created, modified),
    ...known('via', origin),
    body: [
      ...(note === '' ? [] : [textualBody('commenting', note)]),
      ...tags.map((tag) => textualBody('tagging', tag)),
      textualBody('assessing', status),
      ...(isResolved ? [textualBody('moderating', RESOLVED)] : []),
    ],
    target: {
      source: source.url ?? `urn:newscite:${encodeURIComponent(source.citekey ?? '')}`,
      selector: selectorList(selectors),
    },
  };
}

function webReply(target: string, { id, text, author, created, modified }: AnnotationReply): Data {
  const body = textualBody('replying', text);
  return {
    id: `${target}:${id}`,
    type: 'Annotation',
    motivation: 'replying',
    ...made(author, created, modified),
    body,
    target,
  };
}

function textualBody(purpose: string, value: string): Data {
  const isProse = purpose === 'commenting' || purpose === 'replying';
  return { type: 'TextualBody', purpose, value, ...(isProse ? { format: 'text/markdown' } : {}) };
}

function made(author: string | undefined, created: string, modified = ''): Data {
  return {
    ...(author === undefined ? {} : { creator: { type: 'Person', name: author } }),
    ...(created === '' ? {} : { created }),
    ...(modified === '' ? {} : { modified }),
  };
}

/** Reads a collection, a page, a list or a single one; `undefined` for what is none of these. */
export function readWebAnnotations(data: unknown): ExchangeReading | undefined {
  const items = itemsOf(data);
  if (items.length === 0) return undefined;
  const answers = items.filter((item) => listOf(item.motivation).includes('replying'));
  const others = items.filter((item) => !answers.includes(item));
  const annotations = others.flatMap((item) => annotationIn(item, answers) ?? []);
  const answered = annotations.reduce((sum, { annotation }) => sum + annotation.replies.length, 0);
  return { annotations, passedOver: items.length - annotations.length - answered };
}

function itemsOf(data: unknown): readonly Data[] {
  return dataIn(data).flatMap((each): readonly Data[] => {
    const types = listOf(each.type ?? each['@type']);
    if (types.includes('AnnotationCollection')) return itemsOf(each.first);
    if (types.includes('AnnotationPage')) return itemsOf(each.items);
    return types.includes('Annotation') ? [each] : [];
  });
}

const OURS = /^urn:newscite:([^:]*):([0-9a-f]{8,})$/;

function annotationIn(item: Data, answers: readonly Data[]): ExchangedAnnotation | undefined {
  const target = dataIn(item.target).find((each) => selectorsIn(each));
  const selectors = target && selectorsIn(target);
  if (!selectors) return undefined;
  const iri = stringIn(item.id);
  const [, key, id] = OURS.exec(iri ?? '') ?? [];
  const origin = id === undefined ? iri : stringIn(item.via);
  const replies = answers.filter((answer) =>
    listOf(answer.target).some((each) => iri !== undefined && iriIn(each) === iri),
  );
  const annotation: Annotation = {
    id: id ?? annotationId([iri ?? JSON.stringify(item)]),
    selectors,
    ...saidIn(item),
    ...timesIn(item),
    replies: inOrder(replies.flatMap((answer) => replyIn(answer, iri ?? '') ?? [])),
    ...known('author', authorIn(item)),
    ...known('origin', origin),
  };
  const url = iriIn(target.source);
  const source = {
    ...known('citekey', key && decoded(key)),
    ...known('url', url?.startsWith('urn:newscite:') ? undefined : url),
  };
  return { annotation, source, counts: 'codePoints' };
}

function saidIn(item: Data): Pick<Annotation, 'note' | 'tags' | 'status' | 'isResolved'> {
  const plain = stringIn(item.bodyValue);
  const bodies = [...(plain === undefined ? [] : [{ value: plain } as Data]), ...dataIn(item.body)];
  const of = (...purposes: readonly (string | undefined)[]) =>
    bodies.flatMap(({ purpose, value }) => {
      const isMeant = purposes.some((each) =>
        each === undefined ? purpose === undefined : listOf(purpose).includes(each),
      );
      return isMeant ? (stringIn(value) ?? []) : [];
    });
  const assessed = of('assessing');
  return {
    note: of('commenting', 'describing', 'replying', undefined).join('\n\n'),
    // What somebody else assesses a passage as is not lost, though it is no status of ours.
    tags: [...of('tagging'), ...assessed.filter((value) => !isAnnotationStatus(value))],
    status: assessed.find(isAnnotationStatus) ?? 'unverified',
    isResolved: of('moderating').includes(RESOLVED),
  };
}

function replyIn(answer: Data, target: string): AnnotationReply | undefined {
  const text = saidIn(answer).note;
  const iri = stringIn(answer.id) ?? JSON.stringify(answer);
  const { created } = timesIn(answer);
  const modified = timeIn(answer.modified);
  const id = iri.startsWith(`${target}:`) ? iri.slice(target.length + 1) : annotationId([iri]);
  if (text === '') return undefined;
  return { id, text, created, ...known('author', authorIn(answer)), ...known('modified', modified || undefined) };
}

function timesIn(item: Data): Pick<Annotation, 'created' | 'modified'> {
  const created = timeIn(item.created);
  return { created, modified: timeIn(item.modified) || created };
}

function authorIn(item: Data): string | undefined {
  const [creator] = listOf(item.creator);
  if (!isData(creator)) return stringIn(creator);
  return stringIn(creator.name) ?? stringIn(creator.nickname) ?? stringIn(creator.id);
}

function iriIn(value: unknown): string | undefined {
  return isData(value) ? (stringIn(value.id) ?? iriIn(value.source)) : stringIn(value);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
