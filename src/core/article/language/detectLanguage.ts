import { franc } from 'franc-min';
import { shortTag } from './iso639';
import { countFunctionWords } from './functionWords';
import { languageOfScript } from './scripts';

/** ISO 639's code for a language that could not be told. */
export const UNDETERMINED = 'und';

/** A paragraph's first lines are enough, and keep a long one cheap. */
const PASSAGE_SAMPLE = 400;
const ARTICLE_SAMPLE = 4000;

/** Below this share of small words a text is in a language that they are not listed for. */
const LEAST_SHARE = 0.18;
const LEAST_HITS = 3;

/** The language of one passage as a BCP 47 primary tag, or `undefined` when it is too short to be sure. */
export function languageOfPassage(text: string): string | undefined {
  const sample = text.slice(0, PASSAGE_SAMPLE);
  const { lang, hits, next, words } = countFunctionWords(sample);
  const isSure = hits >= LEAST_HITS && hits >= words * LEAST_SHARE && hits >= next * 1.4;
  return isSure ? lang : languageOfScript(sample);
}

/** The language of a whole text as a BCP 47 primary tag, or {@link UNDETERMINED}. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, ARTICLE_SAMPLE);
  const script = languageOfScript(sample);
  if (script) return script;
  const { lang, hits, next, words } = countFunctionWords(sample);
  if (hits >= LEAST_HITS && hits >= words * LEAST_SHARE && hits >= next * 1.2) return lang;
  // Trigrams know eighty languages, but guess wildly on a line or two.
  const guess = franc(sample, { minLength: 80 });
  return guess === UNDETERMINED && hits >= LEAST_HITS && hits > next ? lang : shortTag(guess);
}
