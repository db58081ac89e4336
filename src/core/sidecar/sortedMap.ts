import { isScalar, type Node, Pair, Scalar, type YAMLMap } from 'yaml';

/**
 * Puts a value before the first key that is greater: what two writers add stands apart, and merges. Keys that a hand put
 * out of order are left where they are.
 */
export function insertSorted(map: YAMLMap, key: string, value: Node): void {
  map.delete(key);
  const index = map.items.findIndex((pair) => keyOf(pair) > key);
  if (index === 0) leaveCommentAt(map);
  map.items.splice(index < 0 ? map.items.length : index, 0, new Pair(new Scalar(key), value));
}

export function keyOf({ key }: { readonly key: unknown }): string {
  return String(isScalar(key) ? key.value : key);
}

/** A comment above the first key is kept on the map: without this it would end up above the new one. */
function leaveCommentAt(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!isScalar(first) || !map.commentBefore) return;
  first.commentBefore = map.commentBefore;
  map.commentBefore = null;
}
