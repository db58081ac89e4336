/** Words separated by white space, as a set: tables stay readable as text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Lines of phrases, each split into its words. */
export function phraseList(phrases: string): readonly (readonly string[])[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '');
}
