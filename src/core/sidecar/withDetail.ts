import { isMap, isScalar, isSeq, type Node, type Document, type YAMLMap } from 'yaml';
import { type Author } from '../article/article';
import { type WrittenText } from '../text/writtenText';
import { fixCitekey, rewriteSidecar, setKey, unsetKey } from './rewriteSidecar';

/** What a writer may say of a source, under one key of its sidecar; `undefined` takes back what was said. */
export type DetailToKeep =
  | { readonly key: 'citekey' | 'title' | 'outlet' | 'issued' | 'url' | 'lang'; readonly value: string | undefined }
  | { readonly key: 'author'; readonly value: readonly Author[] | undefined };

/**
 * A sidecar with this detail in it, or without; see {@link rewriteSidecar}. A key is made of outlet and year: it is fixed
 * before they change, since a draft may have it.
 *
 * @param citekey by which the source goes
 */
export function withDetail(current: string | undefined, citekey: string, detail: DetailToKeep): WrittenText {
  return rewriteSidecar(current, (document, root) => {
    if (detail.key !== 'citekey') fixCitekey(document, root, citekey);
    return setDetail(document, root, detail);
  });
}

function setDetail(document: Document, root: YAMLMap, { key, value }: DetailToKeep): boolean {
  if (value === undefined) return unsetKey(root, key);
  const kept = root.get(key, true);
  if (isScalar(kept) && kept.value === value) return false;
  setKey(document, root, key, typeof value === 'string' ? value : authorsNode(document, value, kept));
  return true;
}

/** As the sidecar's example has them: on one line, unless the writer's list stands on several. */
function authorsNode(document: Document, authors: readonly Author[], kept: unknown): Node {
  const node = document.createNode(
    authors.map(({ name, isOrganisation }) => (isOrganisation ? { literal: name } : name)),
  );
  if (!isSeq(node)) return node;
  node.flow = !isSeq(kept) || kept.flow === true;
  for (const item of node.items) if (isMap(item)) item.flow = true;
  if (isSeq(kept)) keepComments(kept, node);
  return node;
}

type Commented = Pick<Node, 'comment' | 'commentBefore'>;

function keepComments(from: Commented, to: Commented): void {
  if (from.comment != null) to.comment = from.comment;
  if (from.commentBefore != null) to.commentBefore = from.commentBefore;
}
