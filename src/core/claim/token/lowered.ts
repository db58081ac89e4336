import { isSmallLetterUnit } from './characters';

const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** A word in lower case with straight apostrophes; most words are so already, and telling that is cheaper than making it so. */
export function lowered(word: string): string {
  let isSmall = true;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit === TYPOGRAPHIC_APOSTROPHE) return word.toLowerCase().replaceAll('’', "'");
    if (!isSmallLetterUnit(unit)) isSmall = false;
  }
  return isSmall ? word : word.toLowerCase();
}
