import { type Figure } from '../claim';
import { parseNumeral } from './numeral';

/** `4 to 6`, `4 oder 6`. */
const TO = /^\s(?:to|or|bis|oder|à|ou|a|o)\s$/;
/** `between 4 and 6`. */
const AND = /^\s(?:and|und|et|y|e)\s$/;
const BETWEEN = /(?:^|\s)(?:between|zwischen|entre)\s+\S{0,4}$/i;

/**
 * What the second figure of a range says for both: `46 to 57 months`, `between 2 and 3 million people`.
 *
 * @param words the text that the figures' offsets count in
 */
export function withSharedUnits(figures: readonly Figure[], words: string, lang: string): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    return next && isRange(figure, next, words) ? withUnitOf(figure, next, lang) : figure;
  });
}

function isRange(figure: Figure, next: Figure, words: string): boolean {
  if (figure.unit !== undefined && figure.unit !== next.unit) return false;
  const link = words.slice(figure.end, next.start);
  if (TO.test(link)) return true;
  return AND.test(link) && BETWEEN.test(words.slice(Math.max(0, figure.start - 16), figure.start));
}

function withUnitOf(figure: Figure, next: Figure, lang: string): Figure {
  const written = parseNumeral(/\d[\d.,]*(?<=\d)/.exec(next.text)?.[0] ?? '', lang);
  const scale = written ? next.value / written : 1;
  const isScaled = scale > 1 && written !== undefined && figure.value <= written;
  return {
    ...figure,
    ...(next.unit !== undefined && { unit: next.unit }),
    ...(isScaled && { value: figure.value * scale }),
  };
}
