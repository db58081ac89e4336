import { bitCount } from './bitCount';
import { type QueryWord } from './queryWord';
import { type SlipAutomaton } from './slipAutomaton';

/** How much of a word's weight a hit earns. In order of trust; found by trying on typed-out queries. */
export const CLOSENESS = {
  exact: 1,
  /** The word being typed begins the term: `feder` → `federighi`. */
  openPrefix: 0.88,
  /** A word that is followed by others begins the term: abbreviations and compounds. */
  prefix: 0.65,
  oneSlip: 0.62,
  inflected: 0.5,
  /** Of up to four letters one is much: `bank` → `bask`. */
  oneSlipInShort: 0.45,
  openPrefixOneSlip: 0.45,
  twoSlips: 0.36,
  /** It stands in a compound, behind another word: `versicherung` → `krankenversicherung`. */
  part: 0.3,
  openPrefixTwoSlips: 0.27,
} as const;

const SHORT = 4;
/** An inflected form has at most this many units behind the stem: `invest` → `investments`. */
export const LONGEST_ENDING = 4;
/** A compound's first word has at least so many units: less is an ending of a prefix (`un`, `re`). */
export const LEAST_BEFORE_PART = 3;
/** From here on scripts are written without spaces, where a slip would be another word. */
export const FIRST_UNSPACED = 0x2e80;
const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;

/** Of longer terms that begin with the word; 0 when that is no match. */
export function closenessOfPrefix(word: QueryWord): number {
  if (word.isCharacter) return CLOSENESS.exact;
  if (word.isOpen) return CLOSENESS.openPrefix;
  return word.matchesPrefix ? CLOSENESS.prefix : 0;
}

export function closenessOfSlips(word: QueryWord, slips: number): number {
  if (slips === 0) return CLOSENESS.exact;
  if (slips === 2) return CLOSENESS.twoSlips;
  return word.units.length <= SHORT ? CLOSENESS.oneSlipInShort : CLOSENESS.oneSlip;
}

export function closenessOfSlipsInPrefix(slips: number): number {
  if (slips === 0) return CLOSENESS.openPrefix;
  return slips === 1 ? CLOSENESS.openPrefixOneSlip : CLOSENESS.openPrefixTwoSlips;
}

/** Terms that begin so are not one slip away from the word, whatever their letters. */
export function isBeyondSlips(word: QueryWord, firstUnit: number): boolean {
  return firstUnit >= FIRST_UNSPACED || (!word.hasDigit && firstUnit >= FIRST_DIGIT && firstUnit <= LAST_DIGIT);
}

/**
 * False for most terms that have no closeness, without comparing: what does not begin alike can only be near by slips,
 * and a slip loses at most one of the word's letters.
 *
 * @param signature the term's, see {@link QueryWord.signature}
 */
export function mayBeNear(word: QueryWord, firstUnit: number, signature: number): boolean {
  if (word.units[0] === firstUnit) return true;
  return (word.slips > 0 || word.matchesParts) && bitCount(word.signature & ~signature) <= word.slips;
}

/**
 * How near a term is to a word of the query: 1 the same, 0 nothing in common. This is the definition; the index finds
 * the terms with a closeness above 0 without comparing them all.
 *
 * @param units the term is the {@link length} units from {@link offset} in it
 */
export function closeness(
  word: QueryWord,
  units: Uint16Array,
  offset: number,
  length: number,
  automaton: SlipAutomaton,
): number {
  const own = word.units;
  let shared = 0;
  const most = Math.min(own.length, length);
  while (shared < most && own[shared] === units[offset + shared]) shared++;
  let best = 0;
  if (shared === own.length) {
    best = length === shared ? CLOSENESS.exact : closenessOfPrefix(word);
    if (best >= CLOSENESS.openPrefix) return best;
  }
  if (best === 0 && isInflected(word, shared, length)) best = CLOSENESS.inflected;
  if (best === 0 && word.matchesParts && hasPart(own, units, offset, length)) best = CLOSENESS.part;
  if (word.slips === 0 || isBeyondSlips(word, units[offset] ?? 0)) return best;
  return Math.max(best, closenessBySlips(word, units, offset, length, automaton));
}

/** Whether a word stands in a term, behind another. */
function hasPart(word: Uint16Array, units: Uint16Array, offset: number, length: number): boolean {
  const last = offset + length - word.length;
  for (let start = offset + LEAST_BEFORE_PART; start <= last; start++) {
    let i = 0;
    while (i < word.length && units[start + i] === word[i]) i++;
    if (i === word.length) return true;
  }
  return false;
}

function isInflected(word: QueryWord, shared: number, length: number): boolean {
  return word.stemLength > 0 && shared >= word.stemLength && length <= word.stemLength + LONGEST_ENDING;
}

function closenessBySlips(
  word: QueryWord,
  units: Uint16Array,
  offset: number,
  length: number,
  automaton: SlipAutomaton,
): number {
  const difference = length - word.units.length;
  if (difference < -word.slips || (difference > word.slips && !word.slipsInPrefix)) return 0;
  automaton.reset(word, units[offset] ?? 0);
  let best = 0;
  for (let depth = 0; depth < length; depth++) {
    const letters = placesOf(units[offset + depth] ?? 0, word.units);
    const isAlive = automaton.step(depth, letters);
    if (word.slipsInPrefix) {
      const slips = automaton.slipsInPrefix(depth, letters);
      if (slips >= 0) best = Math.max(best, closenessOfSlipsInPrefix(slips));
    }
    if (!isAlive) return best;
  }
  const slips = automaton.slipsAt(length);
  return slips < 0 ? best : Math.max(best, closenessOfSlips(word, slips));
}

/** A bit for each place of {@link unit}. Words are short: looking is quicker than keeping a table for each. */
function placesOf(unit: number, units: Uint16Array): number {
  let places = 0;
  for (let i = 0; i < units.length; i++) if (units[i] === unit) places |= 1 << i;
  return places;
}
