import { type Unit } from './unit';

/** Into how many parts a word divides. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
);

/**
 * Into how many parts a number's unit divides: 3 for the `thirds` of `two-thirds`. `three quarters` are quarters of a year,
 * unless a whole follows: `three quarters of the town`.
 */
export function partsOf(words: string, end: number, unit: Unit | undefined): number | undefined {
  const parts = unit && PARTS.get(unit.name);
  if (parts === undefined) return undefined;
  return words.charAt(end) === '-' || /^\sof\b/.test(words.slice(unit?.end, (unit?.end ?? end) + 4))
    ? parts
    : undefined;
}
