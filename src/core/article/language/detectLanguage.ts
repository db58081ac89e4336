import { franc } from 'franc-min';
import { countFunctionWords, type FunctionWordCount, hasFunctionWords } from './functionWords';
import { shortTag } from './iso639';
import { languageOfScript } from './scripts';

/** ISO 639's code for a language that could not be told. */
const UNDETERMINED = 'und';

/** A paragraph's first line or two mostly are enough; when they leave it open, the rest of a long one is not worth more. */
const PASSAGE_SAMPLES = [100, 640] as const;
/** Three small words and the spaces between them. */
const SHORTEST = 6;
const ARTICLE_SAMPLE = 1500;

/** Below this share of small words a text is in a language that they are not listed for. */
const LEAST_SHARE = 0.18;
const LEAST_HITS = 3;

/** The language of one passage as a BCP 47 primary tag, or `undefined` when it is too short to be sure. */
export function languageOfPassage(text: string): string | undefined {
  for (const length of PASSAGE_SAMPLES) {
    const sample = text.slice(0, length);
    const script = languageOfScript(sample);
    if (script !== undefined) return script;
    if (text.length < SHORTEST) return undefined;
    const count = countFunctionWords(sample);
    if (isClear(count, 1.4)) return count.lang;
    if (text.length <= length) break;
  }
  return undefined;
}

/** The language of a whole text as a BCP 47 primary tag, or {@link UNDETERMINED}. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, ARTICLE_SAMPLE);
  const script = languageOfScript(sample);
  if (script !== undefined) return script;
  const count = countFunctionWords(sample);
  if (isClear(count, 1.2)) return count.lang;
  // Trigrams know eighty languages but guess wildly on a line or a table: what has a list of small words must show some.
  const guess = shortTag(franc(sample, { minLength: 80 }));
  if (!hasFunctionWords(guess)) return guess;
  return count.lang === guess && count.hits >= LEAST_HITS ? guess : UNDETERMINED;
}

function isClear({ hits, next, words }: FunctionWordCount, lead: number): boolean {
  return hits >= LEAST_HITS && hits >= words * LEAST_SHARE && hits >= next * lead;
}
