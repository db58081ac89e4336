const WORD = 1;
const SPACE = 2;
const DIGIT = 4;
const UPPER = 8;
const BLANK = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** Lies between a capital and its small letter. */
const CASE = 0x20;

/** Classes of the first 0x250 code units, where nearly all European text lives. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{N}/u.test(char)) return WORD | DIGIT;
  if (/\p{Lu}/u.test(char)) return WORD | UPPER;
  return /[\p{L}\p{M}_]/u.test(char) ? WORD : 0;
}

/**
 * True for letters, digits and marks on letters; everything beyond Latin that is no punctuation counts as a letter. What
 * stands past a text's end (`NaN`) is none.
 */
export function isWordUnit(code: number): boolean {
  if (isLetterUnit(code)) return true;
  if (!(code >= 0x250)) return ((CLASSES[code] ?? 0) & WORD) !== 0;
  return !isSpaceUnit(code) && !(code >= 0x2010 && code <= 0x2bff) && !isWidePunctuation(code);
}

function isWidePunctuation(code: number): boolean {
  return (code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20);
}

export function isSpaceUnit(code: number): boolean {
  if (code === BLANK) return true;
  if (code < 0x250) return ((CLASSES[code] ?? 0) & SPACE) !== 0;
  return code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029;
}

/** `a` to `z` in either case; asked first, since to compare is cheaper than to look up. */
export function isLetterUnit(code: number): boolean {
  return isSmallLetterUnit(code | CASE);
}

/** `a` to `z` */
export function isSmallLetterUnit(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

export function isDigitUnit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpperUnit(code: number): boolean {
  if (isLetterUnit(code)) return code < SMALL_A;
  if (code < 0x250) return ((CLASSES[code] ?? 0) & UPPER) !== 0;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

export function isLowerUnit(code: number): boolean {
  return isWordUnit(code) && !isUpperUnit(code) && !isDigitUnit(code) && code < 0x2e80;
}
