import { LONE, PAIR, RUN_END, WORD, type Tokenizer } from './tokenizer';

/** Words of a query beyond these are not looked at: a bit each in 16, and nobody remembers more. */
export const MOST_WORDS = 16;
/** Words match the beginning of longer ones from this length on: `mensa` finds `mensageiro`. */
const SHORTEST_PREFIX = 4;
const SHORTEST_STEM = 4;
const SHORTEST_INFLECTED = 5;
/** Slips are looked for from this length on: with two letters nearly everything would be one slip away. */
const SHORTEST_WITH_SLIP = 3;
/** Typing goes on in the last word: with fewer letters a slip in it says nothing yet. */
const SHORTEST_OPEN_WITH_SLIP = 4;

/** Shorter words are in the middle of too many others: `rent` in `current`. */
const SHORTEST_PART = 6;

const NUMBER = /^\p{N}+$/u;
const DIGIT = /\p{Nd}/u;
/** Endings that come and go with number, tense and gender in the languages with spaces; the longest first. */
const ENDING = /(?:edly|ings|ing|ers|ies|ed|er|es|ly|e|s|y)$/;

/** A word of a query, folded and made ready to be compared. */
export interface QueryWord {
  readonly text: string;
  readonly units: Uint16Array;
  /** The writer may still be typing it: it matches every longer word. */
  readonly isOpen: boolean;
  /** Also the beginning of a longer word is a match, if a poorer one. */
  readonly matchesPrefix: boolean;
  /** Also what ends in it, or has it inside, is a match, if a poor one: `versicherung` in `krankenversicherung`. */
  readonly matchesParts: boolean;
  /** A single character of a script without spaces: as much itself at the beginning of a pair as alone. */
  readonly isCharacter: boolean;
  /** Units that an inflected form shares with it; 0 when it has none. */
  readonly stemLength: number;
  readonly hasSlips: boolean;
  /** Slips forgiven: 0–2. {@link withSlips} sets it by what the folder holds. */
  readonly slips: number;
  readonly slipsInPrefix: boolean;
  /** A slip does not turn a word into a number. */
  readonly hasDigit: boolean;
  /** A bit for each of its letters modulo 32: tells most words apart without comparing them. */
  readonly signature: number;
}

/**
 * @param text as {@link Tokenizer} folds it
 * @param kind the token's
 */
export function queryWordOf(text: string, isOpen: boolean, kind = WORD): QueryWord {
  const units = unitsOf(text);
  const isWord = kind === WORD && !NUMBER.test(text);
  return {
    text,
    units,
    isOpen,
    matchesPrefix: isOpen || (isWord && units.length >= SHORTEST_PREFIX),
    matchesParts: false,
    isCharacter: kind === LONE,
    stemLength: isWord ? stemLengthOf(text) : 0,
    hasSlips: isWord && units.length >= SHORTEST_WITH_SLIP,
    slips: 0,
    slipsInPrefix: isOpen && isWord && units.length >= SHORTEST_OPEN_WITH_SLIP,
    hasDigit: DIGIT.test(text),
    signature: signatureOf(units, 0, units.length),
  };
}

export function withSlips(word: QueryWord, slips: number): QueryWord {
  return word.hasSlips && slips > word.slips ? { ...word, slips } : word;
}

/** A word that is also looked for inside of compounds, where it is long enough. */
export function withParts(word: QueryWord): QueryWord {
  return word.hasSlips && word.units.length >= SHORTEST_PART ? { ...word, matchesParts: true } : word;
}

/** The UTF-16 units of a folded text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** @see QueryWord.signature */
export function signatureOf(units: Uint16Array, offset: number, length: number): number {
  let signature = 0;
  for (let i = offset; i < offset + length; i++) signature |= 1 << ((units[i] ?? 0) & 31);
  return signature;
}

/** The words of a query in their order, each once; the last is open unless something follows it. */
export function queryWordsOf(query: string, tokenizer: Tokenizer): readonly QueryWord[] {
  const words: QueryWord[] = [];
  const seen = new Set<string>();
  const count = tokenizer.tokenize(query);
  for (let token = 0; token < count && words.length < MOST_WORDS; token++) {
    const kind = tokenizer.kind[token] ?? 0;
    if (kind === RUN_END) continue;
    const text = tokenizer.textOf(token);
    // Of a script without spaces a pair is complete, and a single character is always the beginning of pairs.
    const isLast = token === count - 1 && tokenizer.sourceEnd[token] === query.length;
    const isOpen = kind === LONE || (kind !== PAIR && isLast);
    if (seen.has(text) && !isOpen) continue;
    seen.add(text);
    words.push(queryWordOf(text, isOpen, kind));
  }
  return words;
}

function stemLengthOf(word: string): number {
  if (word.length < SHORTEST_INFLECTED) return 0;
  const length = word.replace(ENDING, '').length;
  return length >= SHORTEST_STEM ? length : 0;
}
