/**
 * The matches of a global expression, none of them empty, in order. `matchAll` makes the expression anew for each text, which
 * takes longer than to search a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
