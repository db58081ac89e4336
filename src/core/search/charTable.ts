/** Not looked at yet. */
export const UNKNOWN = 0;
/** Ends a word: white space, punctuation, symbols, emoji, a lone surrogate. */
export const SEPARATOR = 1;
/** Part of a word; folds to one unit. */
export const LETTER = 2;
/** Of a script that writes no spaces between words: each pair of neighbours is a token. */
export const UNSPACED = 3;
/** Belongs to the character before it and is dropped: combining marks, soft hyphens, joiners. */
export const MARK = 4;
/** Part of a word; folds to several units: `ﬁ`, `ß`, `½`. */
export const LIGATURE = 5;
/** Half of a pair: the code point decides. */
export const SURROGATE = 6;

/** What a character means to a tokenizer. */
export interface CharClass {
  readonly kind: number;
  readonly folded: string;
}

const FIRST_BEYOND_ASCII = 0x80;
const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
/** Set in the small letters of ASCII. */
const LOWER_CASE = 0x20;
/** Of Latin-1 and money. */
const SIGNS = '¡¢£¤¥¦§©«¬®¯°±´¶·¸»¿×÷€';
const FIRST_COMBINING = 0x300;
const LAST_COMBINING = 0x36f;

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;
const DIGIT = /^\p{Nd}$/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const DROPPED = /^[\p{M}\p{Cf}ـ]+$/u;
const HANGUL_SYLLABLE = /[가-힣]/;
const WITHOUT_SPACES =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u;

/** What compatibility decomposition leaves alone although writers without that key type it otherwise. */
const FOLDED_BY_HAND: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
  // Arabic as it is typed in haste, and its Persian letters.
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
]);

/**
 * Classes and folds every character once: case, diacritics and compatibility forms go (Unicode NFKD without marks), so
 * that `Łódź`, `LODZ` and `ｌｏｄｚ` are one word. The tables are filled as characters are met: classifying all 65,536
 * up front would cost 50 ms at start for the few hundred that a folder uses.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export class CharTable {
  readonly kinds = new Uint8Array(0x10000);
  /** Of each {@link LETTER} what it folds to; 0 for all else, so that one look tells both. */
  readonly letters = new Uint16Array(0x10000);
  /** The same for {@link UNSPACED}. */
  readonly unspaced = new Uint16Array(0x10000);
  private readonly manyUnits = new Map<number, string>();
  private readonly astral = new Map<number, CharClass>();

  /** The kind of a unit seen for the first time. */
  learn(unit: number): number {
    const { kind, folded } = isSurrogate(unit) ? { kind: SURROGATE, folded: '' } : classify(unit);
    this.kinds[unit] = kind;
    if (kind === LETTER) this.letters[unit] = folded.charCodeAt(0);
    if (kind === UNSPACED) this.unspaced[unit] = folded.charCodeAt(0);
    if (kind === LIGATURE) this.manyUnits.set(unit, folded);
    return kind;
  }

  kindOf(unit: number): number {
    return (this.kinds[unit] ?? UNKNOWN) || this.learn(unit);
  }

  ligature(unit: number): string {
    return this.manyUnits.get(unit) ?? '';
  }

  /** The class of the code point at `index`, wherever it lies. */
  classAt(text: string, index: number): CharClass {
    const codePoint = text.codePointAt(index) ?? 0;
    const known = this.astral.get(codePoint);
    if (known) return known;
    const found = classify(codePoint);
    this.astral.set(codePoint, found);
    return found;
  }
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function classify(codePoint: number): CharClass {
  if (isSurrogate(codePoint) || isQuoteOrDash(codePoint)) return { kind: SEPARATOR, folded: '' };
  const char = String.fromCodePoint(codePoint);
  const byHand = FOLDED_BY_HAND.get(char.toLowerCase());
  return byHand === undefined ? (classOfLatin(char) ?? classByProperties(char)) : classOfFolded(byHand);
}

/** `“ ” ‘ ’ – — … •` and their like: in every text. */
function isQuoteOrDash(codePoint: number): boolean {
  return codePoint >= 0x2010 && codePoint <= 0x2027;
}

function classOfFolded(folded: string): CharClass {
  return { kind: folded.length === 1 ? LETTER : LIGATURE, folded };
}

/**
 * ASCII, signs, and letters that are one of ASCII with marks (`é`, `ş`): most texts have nothing else, and compiling the
 * expressions for all others takes a fresh process 3 ms.
 */
function classOfLatin(char: string): CharClass | undefined {
  const decomposed = char.normalize('NFKD');
  const base = decomposed.charCodeAt(0);
  for (let i = 1; i < decomposed.length; i++) {
    const mark = decomposed.charCodeAt(i);
    if (mark < FIRST_COMBINING || mark > LAST_COMBINING) return undefined;
  }
  if (base >= FIRST_DIGIT && base <= LAST_DIGIT) return { kind: LETTER, folded: decomposed.charAt(0) };
  const lower = base | LOWER_CASE;
  if (lower >= FIRST_LETTER && lower <= LAST_LETTER) return { kind: LETTER, folded: String.fromCharCode(lower) };
  return base < FIRST_BEYOND_ASCII || SIGNS.includes(char) ? { kind: SEPARATOR, folded: '' } : undefined;
}

function classByProperties(char: string): CharClass {
  if (DROPPED.test(char)) return { kind: MARK, folded: '' };
  // Decomposed into jamo, neighbouring syllables would no longer be the pairs that a writer types.
  if (HANGUL_SYLLABLE.test(char)) return { kind: UNSPACED, folded: char };
  const decomposed = char.normalize('NFKD');
  if (DROPPED.test(decomposed)) return { kind: MARK, folded: '' };
  const lower = decomposed.toLowerCase().replace(NOT_LETTERS, '');
  const folded = FOLDED_BY_HAND.get(lower) ?? digitOf(lower) ?? lower;
  if (!LETTER_OR_NUMBER.test(folded)) return { kind: SEPARATOR, folded: '' };
  if (WITHOUT_SPACES.test(folded)) return { kind: UNSPACED, folded };
  return classOfFolded(folded);
}

/** `٣` is `3`: the ten digits of a script stand one behind the other. `undefined` for anything else. */
function digitOf(char: string): string | undefined {
  if (!DIGIT.test(char)) return undefined;
  const codePoint = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value);
}
