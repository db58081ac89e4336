import { type TextRange } from '../../text/range';
import { type NamedPerson, type Person } from './people';

const RELATIVE = /^(?:who|whom|which)$/i;
/** Between a name and `who`: nothing, or an apposition without a name of its own: `Jane Roe, the engineer who …`. */
const APPOSITION = /^,?\s*$|^,\s+(?:an?|the|one|his|her|its|their|then|former)\s[^,;:.()“”"„\p{Lu}]{0,60}$/u;
const THING = /(?:[Tt]he\s+)?\p{Lu}[\p{L}\d.&'’-]*(?:\s+(?:of |and |for |the )*\p{Lu}[\p{L}\d.&'’-]*)*(?=,\s*$)/u;

/** Whether a speaker is a relative pronoun, which stands for what is named before it. */
export function isRelativePronoun(words: string): boolean {
  return RELATIVE.test(words);
}

/** The person for whom `who` at `range` stands. */
export function personBefore(text: string, range: TextRange, names: readonly NamedPerson[]): Person | undefined {
  const named = names.findLast(({ mention }) => mention.end <= range.start);
  return named && APPOSITION.test(text.slice(named.mention.end, range.start)) ? named.person : undefined;
}

/** The organisation or work for which `which` at `range` stands: `The Ledger, which reported …`. */
export function thingBefore(text: string, range: TextRange, from: number): string | undefined {
  return THING.exec(text.slice(Math.max(from, range.start - 80), range.start))?.[0];
}
