import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, YAMLSeq } from 'yaml';
import { type Problem } from '../text/problem';
import { type WrittenText } from '../text/writtenText';
import { rewriteSidecar, setKey, unsetKey } from './rewriteSidecar';
import { isSameRuling, rulingFromNode, writeRuling } from './rulingCodec';
import { type Ruling } from './sidecar';

const KEY = 'boilerplate';

/** What changes when a writer overrules, or takes that back. */
export interface RulingChange {
  readonly drop: readonly Ruling[];
  readonly add: readonly Ruling[];
}

/** A sidecar with rulings more and fewer, in the order of the article; see {@link rewriteSidecar}. */
export function withRulings(current: string | undefined, { drop, add }: RulingChange): WrittenText {
  return rewriteSidecar(current, (document, root) => {
    const list = listIn(root);
    if (list === undefined) return NO_LIST;
    const isDropped = (node: unknown) => {
      const ruling = rulingFromNode(node);
      return ruling !== undefined && drop.some((each) => isSameRuling(each, ruling));
    };
    const kept = list.items.filter((node) => !isDropped(node));
    const fresh = add.filter((ruling) => !kept.some((node) => isSame(node, ruling)));
    if (kept.length === list.items.length && fresh.length === 0) return false;
    list.items = kept;
    for (const ruling of fresh) insert(document, list, ruling);
    if (list.items.length === 0) return unsetKey(root, KEY);
    if (root.get(KEY) !== list) setKey(document, root, KEY, list);
    return true;
  });
}

const NO_LIST: Problem = {
  code: 'sidecar-invalid',
  severity: 'error',
  message: `The sidecar’s key “${KEY}” holds something else than a list. Nothing is written to it until it is put right.`,
};

/** The list that is there, or an empty one for where there is none; `undefined` where something else is. */
function listIn(root: YAMLMap): YAMLSeq | undefined {
  const node: unknown = root.get(KEY, true);
  if (isSeq(node)) return node;
  return node === undefined || (isScalar(node) && node.value === '') ? new YAMLSeq() : undefined;
}

function isSame(node: unknown, ruling: Ruling): boolean {
  const own = rulingFromNode(node);
  return own !== undefined && isSameRuling(own, ruling);
}

function insert(document: Document, list: YAMLSeq, ruling: Ruling): void {
  const node = document.createNode({});
  if (isMap(node)) writeRuling(node, ruling);
  const { start } = ruling.selectors.position;
  const index = list.items.findIndex((item) => (rulingFromNode(item)?.selectors.position.start ?? -1) > start);
  list.items.splice(index < 0 ? list.items.length : index, 0, node satisfies Node);
}
