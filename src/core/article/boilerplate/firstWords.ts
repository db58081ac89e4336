/**
 * The words that texts which match `pattern` may begin with, in small letters as the pattern has them: `find|(?:please )?share this`
 * → `find`, `please`, `share`. For patterns of plain words and groups, whose first word has no class of letters in it.
 */
export function firstWordsOf(pattern: string): readonly string[] {
  return alternativesOf(pattern).flatMap((alternative) => {
    if (!alternative.startsWith('(?:')) return wordsAtStart(alternative);
    const end = groupEnd(alternative);
    const words = firstWordsOf(alternative.slice('(?:'.length, end - 1));
    return alternative[end] === '?' ? [...words, ...firstWordsOf(alternative.slice(end + 1))] : words;
  });
}

/** `articles?` is two words. */
function wordsAtStart(alternative: string): readonly string[] {
  const word = /^\p{L}+/u.exec(alternative)?.[0];
  if (word === undefined) return [];
  return alternative[word.length] === '?' ? [word, word.slice(0, -1)] : [word];
}

/** What the pattern's own bars part, not those within its groups. */
function alternativesOf(pattern: string): readonly string[] {
  const alternatives: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    depth += depthAdded(pattern.charAt(at));
    if (depth > 0 || pattern[at] !== '|') continue;
    alternatives.push(pattern.slice(start, at));
    start = at + 1;
  }
  return [...alternatives, pattern.slice(start)];
}

/** Behind the group that the pattern begins with. */
function groupEnd(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    depth += depthAdded(pattern.charAt(at));
    if (depth === 0) return at + 1;
  }
  return pattern.length;
}

function depthAdded(char: string): number {
  if (char === '(') return 1;
  return char === ')' ? -1 : 0;
}
