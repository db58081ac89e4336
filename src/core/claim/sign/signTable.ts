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
      const known = signs.get(word) ?? [...(byEnding(word, endings) ?? [])];
      if (!known.includes(sign)) known.push(sign);
      signs.set(word, known);
    }
  }
  return { words: signs, endings };
}

/** What a word's last letters say: `voted` is a past form whatever it means. */
function byEnding<T>(word: string, endings: readonly (readonly [string, T])[]): T | undefined {
  if (word.length < SHORTEST_WITH_ENDING) return undefined;
  for (const [ending, said] of endings) if (word.endsWith(ending)) return said;
  return undefined;
}
