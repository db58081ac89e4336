import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import { isSameAnnotation } from '../annotation/annotation';
import { type AnnotationChange, changed, idOfChange } from '../annotation/annotationChange';
import { type Problem } from '../text/problem';
import { type WrittenText } from '../text/writtenText';
import { annotationFromNode, writeAnnotation } from './annotationCodec';
import { fixCitekey, rewriteSidecar, setKey, unsetKey } from './rewriteSidecar';
import { insertSorted } from './sortedMap';

const KEY = 'annotations';

/** What a writer did in one go to a source's annotations. */
export interface AnnotationsToKeep {
  /** Fixed with the first, so that the notes find their article when it is renamed elsewhere. */
  readonly citekey: string;
  readonly changes: readonly AnnotationChange[];
}

/** A sidecar with these changes made, annotations sorted by id; see {@link rewriteSidecar}. */
export function withAnnotations(current: string | undefined, { citekey, changes }: AnnotationsToKeep): WrittenText {
  return rewriteSidecar(current, (document, root) => {
    const map = mapIn(root);
    if (map === undefined) return NO_MAP;
    const made = changes.filter((change) => make(map, change));
    if (made.length === 0) return false;
    fixCitekey(document, root, citekey);
    if (map.items.length === 0) unsetKey(root, KEY);
    else if (root.get(KEY) !== map) setKey(document, root, KEY, map);
    return true;
  });
}

const NO_MAP: Problem = {
  code: 'sidecar-invalid',
  severity: 'error',
  message: `The sidecar’s key “${KEY}” holds something else than annotations by id. Nothing is written to it until it is put right.`,
};

/** The map that is there, or an empty one for where there is none or an empty list; `undefined` where something else is. */
function mapIn(root: YAMLMap): YAMLMap | undefined {
  const node: unknown = root.get(KEY, true);
  if (isMap(node)) {
    node.flow = false;
    return node;
  }
  const isEmpty =
    node === undefined || (isScalar(node) && node.value === '') || (isSeq(node) && node.items.length === 0);
  return isEmpty ? new YAMLMap() : undefined;
}

/** False where there was nothing to do. */
function make(map: YAMLMap, change: AnnotationChange): boolean {
  const id = idOfChange(change);
  const node = map.get(id);
  const before = annotationFromNode(id, node);
  const after = changed(before, change);
  if (after === undefined) return change.kind === 'remove' && map.delete(id);
  if (isSameAnnotation(before, after)) return false;
  if (isMap(node)) writeAnnotation(node, after);
  else {
    const fresh = new YAMLMap();
    writeAnnotation(fresh, after);
    insertSorted(map, id, fresh);
  }
  return true;
}
