import { CURRENCY_WORDS, UNIT_WORDS } from './units';
import { type Unit } from './unit';

/** What stands behind the number in `5 p.m.`, `9 o’clock`. */
export const CLOCK = /^\s?(?:[ap]\.\s?m\b|[ap]m\b|o['’]clock\b)/i;
export const YEAR = /^(?:19|20)\d\d$/;
/** `le 14 octobre`, `17 de abril`: a day, whose date may not be known for want of a year. */
const MONTH_BEHIND =
  /^ (?:de )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)(?!\p{L})/iu;

/** `4Children`, `3D`: letters right behind digits that are no measure, `[^1]`: a footnote's number. */
export function isStuck(words: string, start: number, end: number): boolean {
  const stuck = /^\p{L}+/u.exec(words.slice(end, end + 20))?.[0].toLowerCase();
  // `(555) 555-0123`: a telephone's.
  if (words.charAt(start - 1) === '(' && /^\)\s?\d{3}[-\s]\d/.test(words.slice(end, end + 7))) return true;
  // `9p` are pence, `720p` lines of a screen.
  if (stuck === 'p') return !/^\d{1,2}(?:\.\d)?$/.test(words.slice(start, end));
  if (stuck !== undefined) return !UNIT_WORDS.has(stuck) && !CURRENCY_WORDS.has(stuck);
  return words.charAt(start - 1) === '^' && words.charAt(end) === ']';
}

/** `its 2002 series`, `2015 drei Tarife`: four digits of our time before a noun; `2000 divers` are counted. */
export function isYear(digits: string, behind: string, sign: string | undefined, unit: Unit | undefined): boolean {
  if (!YEAR.test(digits) || sign !== undefined) return false;
  const isCounted = digits.endsWith('00') && /^\s\S+$/.test(behind);
  return !isCounted && !(unit && (unit.name === '%' || /^[A-Z]{3}$/.test(unit.name)));
}

/** A bare year, a day (`23 July`), and a number right behind a name (`iPhone 15`). */
export function namesOnly(words: string, start: number, end: number, digits: string): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(digits) || /^\.?\s+\p{Lu}/u.test(words.slice(end, end + 6))) return true;
  if (/^\d\d?$/.test(digits) && MONTH_BEHIND.test(words.slice(end, end + 16))) return true;
  const before = /(\S+)\s*$/.exec(words.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  // `Ada Moss, 62, swam`: her age.
  return !before.endsWith(',') && /^[\p{L}\p{N}]*\p{Lu}/u.test(before) && start - before.length > 1;
}
