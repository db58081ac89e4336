/** As many words as a sentence seldom has. */
const MOST_WORDS = 3;

const LONGEST = 40;

/** Figures say something alone, `He added:` announces what follows, marks of speech make an exclamation of it. */
const UNFIT = /[\d:"“”„«»‘?!%]|\p{Lo}/u;

/** A line of a word or three without a final mark: an item of a list, a label, a place. `Sore throat`, `Griffin Park`. */
export function isFewWords(words: string): boolean {
  if (words.length > LONGEST || UNFIT.test(words)) return false;
  return !/[.…][)*_’']*$/.test(words) && words.split(/\s+/).length <= MOST_WORDS;
}
