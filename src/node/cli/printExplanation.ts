import { type HitExplanation, type WordExplanation } from '../../core';
import { printLine } from './print';

/** The score of a claim, and line by line what it is made of. */
export function printExplanation({ score, words, arrangement, filters }: HitExplanation): void {
  printLine(`    score ${points(score)}`);
  for (const word of words) printLine(`      ${wordLine(word)}`);
  if (words.length > 0)
    printLine(`      ${points(arrangement)}  order and nearness of the words, less the claim's length`);
  else printLine(`      ${points(arrangement)}  how worth citing it is: the query has no words`);
  if (filters.length > 0) printLine(`      passes ${filters.join(' ')}`);
}

/** `6.10  raisd: slip, “raised” in text (weight 6.61 × 0.62 × field 1 + 2.00), next word right behind it` */
function wordLine({ word, weight, found, toNext }: WordExplanation): string {
  if (!found) return `${points(0)}  ${word}: missing (weight ${weight.toFixed(2)})`;
  const { term, field, kind, closeness, fieldWeight, cover, earned } = found;
  const how = kind === 'exact' ? 'exact' : `${kind}, “${term}”`;
  const next = toNext === undefined ? '' : `, next word ${placeOf(toNext)}`;
  return `${points(earned)}  ${word}: ${how} in ${field} (weight ${weight.toFixed(2)} × ${closeness} × field ${fieldWeight} + ${cover.toFixed(2)})${next}`;
}

function placeOf(distance: number): string {
  if (distance === 1) return 'right behind it';
  return distance > 0 ? `${distance} behind it` : `${-distance} before it`;
}

function points(value: number): string {
  return value.toFixed(2).padStart(5);
}
