import { isMap, isScalar, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Annotation, type AnnotationReply, inOrder, isAnnotationStatus } from '../annotation/annotation';
import { numberAt, quoted, selectorsFrom } from './selectorsCodec';
import { unsetKey } from './rewriteSidecar';
import { itemsAt, textAt, textOfNode } from './sidecarDocument';
import { insertSorted, keyOf } from './sortedMap';

/** One annotation as it is written; `undefined` where it is incomplete. */
export function annotationFromNode(id: string, node: unknown): Annotation | undefined {
  if (!isMap(node)) return undefined;
  const [selectors, status] = [selectorsFrom(node), textAt(node, 'status') ?? 'unverified'];
  if (selectors === undefined || !isAnnotationStatus(status)) return undefined;
  const created = textAt(node, 'created') ?? '';
  const [author, origin] = [textAt(node, 'author'), textAt(node, 'origin')];
  return {
    id,
    selectors,
    status,
    note: textAt(node, 'note') ?? '',
    tags: itemsAt(node, 'tags').flatMap((item) => textOfNode(item) ?? []),
    isResolved: textAt(node, 'resolved') === 'true',
    created,
    modified: textAt(node, 'modified') ?? created,
    replies: repliesFrom(node.get('replies')),
    ...(author === undefined ? {} : { author }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function repliesFrom(node: unknown): readonly AnnotationReply[] {
  const replies = (isMap(node) ? node.items : []).flatMap(({ key, value }) =>
    isScalar(key) && isMap(value) ? replyFrom(String(key.value), value) : [],
  );
  return inOrder(replies);
}

function replyFrom(id: string, node: YAMLMap): readonly AnnotationReply[] {
  const text = textAt(node, 'text');
  if (text === undefined) return [];
  const [author, modified] = [textAt(node, 'author'), textAt(node, 'modified')];
  const reply = { id, text, created: textAt(node, 'created') ?? '' };
  return [{ ...reply, ...(author === undefined ? {} : { author }), ...(modified === undefined ? {} : { modified }) }];
}

/**
 * Writes an annotation into its node; what has not changed, comments and keys of others in it stay.
 *
 * The lines that only this annotation has (its id, when it was made and changed) stand first, last and between the
 * others: git's `merge=union` takes lines that two blocks share apart where more than three of them follow each other,
 * or where a block ends with them.
 */
export function writeAnnotation(node: YAMLMap, annotation: Annotation): void {
  const { selectors, status, note, tags, author, origin, isResolved, created, modified, replies } = annotation;
  const { quote, position } = selectors;
  put(node, 'status', status);
  if (numberAt(node, 'start') !== position.start) put(node, 'start', String(position.start));
  if (numberAt(node, 'end') !== position.end) put(node, 'end', String(position.end));
  put(node, 'created', created);
  put(node, 'quote', quote.exact, quoted);
  put(node, 'prefix', quote.prefix, quoted);
  put(node, 'suffix', quote.suffix, quoted);
  put(node, 'author', author);
  putTags(node, tags);
  put(node, 'note', note, written);
  put(node, 'resolved', isResolved ? 'true' : undefined);
  put(node, 'origin', origin);
  putReplies(node, replies);
  put(node, 'modified', modified);
  moveLast(node, 'modified');
}

/** Nothing is written for nothing, but where a key has to be there to be read. */
function put(node: YAMLMap, key: string, value = '', scalarOf = plain): void {
  const kept = node.get(key, true);
  if (value === '' && scalarOf !== quoted) {
    unsetKey(node, key);
  } else if (isScalar(kept)) {
    if (kept.value === value) return;
    dropRepeats(node, key);
    const { type } = scalarOf(value);
    kept.value = value;
    if (type === undefined) delete kept.type;
    else kept.type = type;
  } else node.set(key, scalarOf(value));
}

/** Two branches may have changed it: what is written now is what the writer says to both. */
function dropRepeats(node: YAMLMap, key: string): void {
  const first = node.items.findIndex((pair) => keyOf(pair) === key);
  node.items = node.items.filter((pair, at) => at === first || keyOf(pair) !== key);
}

function plain(text: string): Scalar {
  return new Scalar(text);
}

/** Characters that a block in YAML does not give back as they were, and spaces where they would be lost. */
const NOT_IN_BLOCK = /[^\n\P{C}]|[\u0085\u2028\u2029\ufeff]|^[^\S\n]|[^\S\n]$|(?<![^])\n|\n(?![^])/mu;

/** A note of several lines stands on several lines. */
function written(text: string): Scalar {
  const scalar = new Scalar(text);
  if (!text.includes('\n')) return scalar;
  scalar.type = NOT_IN_BLOCK.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  return scalar;
}

function putTags(node: YAMLMap, tags: readonly string[]): void {
  const kept = itemsAt(node, 'tags').flatMap((item) => textOfNode(item) ?? []);
  if (JSON.stringify(kept) === JSON.stringify(tags)) return;
  if (tags.length === 0) {
    node.delete('tags');
    return;
  }
  const list = new YAMLSeq();
  list.flow = true;
  list.items = tags.map((tag) => new Scalar(tag));
  node.set('tags', list);
}

function putReplies(node: YAMLMap, replies: readonly AnnotationReply[]): void {
  const kept = node.get('replies');
  if (replies.length === 0) {
    node.delete('replies');
    return;
  }
  const map = isMap(kept) ? kept : new YAMLMap();
  const wanted = new Map(replies.map((reply) => [reply.id, reply]));
  map.items = map.items.filter((pair) => wanted.has(keyOf(pair)));
  for (const [id, reply] of wanted) putReply(map, id, reply);
  if (map !== kept) node.set('replies', map);
}

function putReply(map: YAMLMap, id: string, { author, created, modified, text }: AnnotationReply): void {
  const kept = map.get(id);
  const node = isMap(kept) ? kept : new YAMLMap();
  put(node, 'author', author);
  put(node, 'text', text, written);
  put(node, 'created', created);
  put(node, 'modified', modified);
  // By id, as annotations are, and for the same reason.
  if (node !== kept) insertSorted(map, id, node);
}

function moveLast(node: YAMLMap, key: string): void {
  const index = node.items.findIndex((pair) => keyOf(pair) === key);
  const [pair] = index < 0 ? [] : node.items.splice(index, 1);
  if (pair) node.items.push(pair);
}
