import { type TextRange, overlapOf, textOf } from '../../text/range';
import { type Figure } from '../claim';
import { figuresInDigits } from './figuresInDigits';
import { figuresInForeignWords } from './figuresInForeignWords';
import { figuresInWords } from './figuresInWords';
import { withSharedUnits } from './sharedUnit';

/**
 * The figures in a sentence, in order, those inside `dates` left out; `hasNumberWords` tells whether `twenty` or the like
 * stands in it. Numbers that only name (`Boeing 737`) are no figures.
 */
export function findFigures(
  text: string,
  sentence: TextRange,
  lang: string,
  dates: readonly TextRange[],
  hasNumberWords: boolean,
): Figure[] {
  const words = textOf(text, sentence);
  const found = figuresInDigits(words, lang);
  if (lang !== 'en') found.push(...figuresInForeignWords(words, lang));
  else if (hasNumberWords) found.push(...figuresInWords(words));
  if (found.length === 0) return found;
  const all = found.length === 1 ? found : withSharedUnits(found.sort(byStart).map(apart), words, lang);
  const placed = all.map((figure) => placedAt(figure, sentence.start));
  return dates.length === 0 ? placed : placed.filter((figure) => !dates.some((date) => overlapOf(date, figure) > 0));
}

function byStart(a: Figure, b: Figure): number {
  return a.start - b.start;
}

/** Field by field, as spreading took as long as telling what is compared. */
function placedAt({ start, end, text, value, unit, comparison }: Figure, from: number): Figure {
  return unit === undefined
    ? { start: start + from, end: end + from, text, value, comparison }
    : { start: start + from, end: end + from, text, value, unit, comparison };
}

/** The sign in `three $5 tickets` is the second number's. */
function apart(figure: Figure, index: number, all: readonly Figure[]): Figure {
  const next = all[index + 1];
  if (next === undefined || figure.end <= next.start) return figure;
  const { start, value, comparison } = figure;
  const text = figure.text.slice(0, next.start - start).trimEnd();
  return { start, end: start + text.length, text, value, comparison };
}
