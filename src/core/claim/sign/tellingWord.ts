import { type Sign } from './sign';
import { signTableOf } from './signWords';

const TELLING: readonly Sign[] = ['negation', 'hedge', 'number'];

/** True for words that a sentence cannot lose or gain and say the same: negations, hedges, spelt numbers. In lower case. */
export function isTellingWord(lang: string): (word: string) => boolean {
  const { words } = signTableOf(lang);
  return (word) => words.get(word)?.some((sign) => TELLING.includes(sign)) ?? false;
}
