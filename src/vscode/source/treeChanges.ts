/**
 * Brings nodes that a tree view shows up to date in place: VS Code knows a node as an object, and a menu that was opened on
 * it is good for nothing once the node, or only its parent, was forgotten.
 *
 * @param before nodes as they are shown
 * @param now what would be shown in their place
 * @returns those that look otherwise now; `undefined` where others came, went or changed places
 */
export function followNodes<N extends object>(
  before: readonly N[],
  now: readonly N[],
  idOf: (node: N) => string,
): readonly N[] | undefined {
  const pairs = before.flatMap((node, i): (readonly [N, N])[] => {
    const next = now[i];
    return next && idOf(next) === idOf(node) ? [[node, next]] : [];
  });
  if (pairs.length < before.length || before.length < now.length) return undefined;
  return pairs.flatMap(([node, next]) => {
    if (JSON.stringify(node) === JSON.stringify(next)) return [];
    return [Object.assign(node, next)];
  });
}
