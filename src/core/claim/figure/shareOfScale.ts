import { PARTS } from './fraction';
import { NUMBER_WORDS } from './numberWords';

/** What stands before a scale and divides it. */
export interface Share {
  readonly start: number;
  readonly value: number;
}

const NUMBERS = [...NUMBER_WORDS.keys()].join('|');
const BEFORE = new RegExp(`(?<![\\p{L}-])(?:half|(an?|${NUMBERS})[\\s-](${[...PARTS.keys()].join('|')}) of)\\s$`, 'iu');
const LONGEST = 24;
const WHOLE = /^(?:an?|one)[\s-](?:dozen|hundred|thousand|[mbtr]+illion)$/i;

/**
 * The share of `a million` that ends where it begins at `start`: .5 for `half a million`, .75 for `three-quarters of a
 * million`. Read as a million, the draft that rounds $750,000 so would be called wrong, and one that doubles it right.
 */
export function shareOfScale(words: string, start: number, phrase: string): Share | undefined {
  if (!WHOLE.test(phrase)) return undefined;
  const from = Math.max(0, start - LONGEST);
  const match = BEFORE.exec(words.slice(from, start));
  if (!match) return undefined;
  const [, count = '', part = 'half'] = match;
  const value = (NUMBER_WORDS.get(count.toLowerCase()) ?? 1) / (PARTS.get(part.toLowerCase()) ?? 1);
  return { start: from + match.index, value };
}
