import { type Figure } from '../claim';
import { comparisonBefore } from './comparison';
import { type Unit } from './unit';

/** The figure whose number stands from `start` to `end` in a sentence, with its unit and what it is compared by. */
export function figureOf(words: string, start: number, end: number, value: number, unit: Unit | undefined): Figure {
  const to = unit?.end ?? end;
  const text = words.slice(start, to);
  const comparison = comparisonBefore(words, start);
  return unit
    ? { start, end: to, text, value: round(value), unit: unit.name, comparison }
    : { start, end: to, text, value: round(value), comparison };
}

/** `1.13 × 1e9` is not quite 1.13e9 in binary. */
function round(value: number): number {
  return value < 1e12 && Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
