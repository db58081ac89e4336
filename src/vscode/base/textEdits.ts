import { type TextRange } from '../../core';

/** What makes `after` of `before`: one stretch, as small as it can be, so that folds, cursors and marks around it stay. */
export function smallestEdit(before: string, after: string): { readonly replace: TextRange; readonly text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { replace: { start, end: before.length - behind }, text: after.slice(start, after.length - behind) };
}
