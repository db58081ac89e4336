import { type BoilerplateRule } from './rule';

/** `Source: Harbour Office`, `Fuente: …`, `h/t Harbour Watch`, `Con información de …`. */
const OPENING =
  /^[\s*_([—–-]*(?:(?:sources?|fuentes?|fontes?|quellen?)\s?:|h\/t:?\s|(?:con informaci[oó]n|com informações|avec) d(?:el?|[ao]s?)\s)\s*(?=\S)/iu;

/** Where a text was taken from: an address, or names without a verb. */
const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+\.[\w.-]{2,}\S*)[\s.)\]*_]*$/;
const SMALL = /^(?:a|al|and|das|de|del|der|des|die|do|du|e|el|et|for|für|la|le|los|of|on|others|the|und|via|y)$/;

/** Whom a text or a table is owed to, on a line of its own. */
export const sourceLine: BoilerplateRule = {
  why: 'byline',
  longest: 140,
  matches: ({ words }) => {
    const opening = OPENING.exec(words)?.[0];
    if (opening === undefined) return false;
    const rest = words.slice(opening.length);
    return ADDRESS.test(rest) || isNames(rest) || /^[\p{L}]+[\s.)\]*_]*$/u.test(rest);
  },
};

function isNames(words: string): boolean {
  if (/[.!?:;]\s+\p{L}/u.test(words)) return false;
  const small: readonly string[] = words.match(/(?<![\p{L}\p{N}'’.-])\p{Ll}[\p{L}'’]*/gu) ?? [];
  return small.every((word) => SMALL.test(word));
}
