import { SCALES } from './numberWords';

/** Words of scale as an expression, the longest first; a letter alone is none. */
export const SCALE: string = [...SCALES.keys()]
  .filter((word) => word.length > 1 || /\P{ASCII}/u.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What a word of {@link SCALE} multiplies by; 1 for none. */
export function scaleOf(word: string | undefined): number {
  return SCALES.get(word?.toLowerCase() ?? '') ?? 1;
}
