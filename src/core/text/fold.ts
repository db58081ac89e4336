const MARKS = /\p{M}+/gu;
const QUOTES = /[‘’‚‛′`´]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
const DASHES = /[‐‑‒–—―−]/g;
const SPACES = /\s+/g;

/** Case, diacritics and compatibility forms folded away, for matching keys and words: `'Über—Café'` → `'uber—cafe'`. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/**
 * What stays the same when a text is re-typeset: typographic marks become plain ones, white space runs one space,
 * NFC. Case and diacritics stay. Two sentences with equal results are the same words.
 */
export function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/…/g, '...')
    .replace(SPACES, ' ')
    .trim();
}
