/** A word that starts with a capital, and its stop. */
const WORD_ALONE = /^(\p{Lu}[\p{Ll}\p{M}-]{3,})\s?\.$/u;
const LONGEST = 25;

/** Answers and verbs with their pronoun are no headings: `Exatamente.`, `Absolument.`, `Certainly.`, `Entende-se.` */
const NO_HEADING = /(?:mente|ment|ly|-[a-z]{1,4})$/;

/** What a heading stands before is no exclamation itself. */
const SHORTEST_BELOW = 40;

/**
 * The word of a sentence that may head the next one within a paragraph, as papers in Brazil and Spain set it:
 * `… by May. Costs. The council wants …`. It tells nothing alone; behind a question it answers.
 *
 * @param before the sentence before it
 * @param below the sentence behind it
 */
export function runInHeading(sentence: string, before: string, below: string): string | undefined {
  if (sentence.length > LONGEST || below.length < SHORTEST_BELOW || before.endsWith('?')) return undefined;
  const word = WORD_ALONE.exec(sentence)?.[1];
  return word === undefined || NO_HEADING.test(word) ? undefined : word;
}
