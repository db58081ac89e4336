import { wordSet } from '../language/wordSet';
import { type Sign, type SignTable } from './sign';

type Words = Readonly<Partial<Record<Sign, string>>>;

const SHORTEST_WITH_ENDING = 5;

/** A table of words listed by sign; `plain` are those whose ending says nothing. */
export function signTable(words: Words, endings: SignTable['endings'] = [], plain = ''): SignTable {
  const isPlain = wordSet(plain);
  const signs = new Map<string, Sign[]>([...isPlain].map((word) => [word, []]));
  for (const [sign, list] of Object.entries(words) as [Sign, string][]) {
    for (const word of wordSet(list)) {
      const known = signs.get(word) ?? [...(signsOfEnding(word, endings) ?? [])];
      if (!known.includes(sign)) known.push(sign);
      signs.set(word, known);
    }
  }
  return { words: signs, endings };
}

/** `voted` is a past form whatever it means. */
export function signsOfEnding(word: string, endings: SignTable['endings']): readonly Sign[] | undefined {
  if (word.length < SHORTEST_WITH_ENDING) return undefined;
  for (const [ending, signs] of endings) if (word.endsWith(ending)) return signs;
  return undefined;
}
