import { matchesOf } from '../../text/matches';
import { type Figure } from '../claim';
import { figureOf } from './figureOf';
import { partsOf } from './fraction';
import { valueOfWords } from './numberWords';
import { unitAt } from './unit';

const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const SCALE_WORD = 'hundred|thousand|million|billion|trillion|dozen';
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:(?:a|${WORD})(?:[- ](?:${WORD}))?(?: (?:and )?(?:${SCALE_WORD}|${WORD})|-(?:${SCALE_WORD})){1,5}|(?:${WORD})(?:-(?:${WORD}))?)(?![\\p{L}])`,
  'iuy',
);
const HAS_WORD = new RegExp(`\\b(?:${WORD}|a (?:${SCALE_WORD}))\\b`, 'gi');

/** `twenty-five people`, `a million pounds`: English number words that count something. */
export function figuresInWords(words: string): Figure[] {
  return numberPhrases(words).flatMap((match) => {
    const parts = match[0].toLowerCase().split(/[-\s]+/);
    const value = valueOfWords(parts);
    const end = match.index + match[0].length;
    const unit = unitAt(words, end, undefined, 'en');
    const fraction = partsOf(words, end, unit);
    if (fraction !== undefined && value !== undefined && value < fraction)
      return [figureOf(words, match.index, unit?.end ?? end, value / fraction, undefined)];
    if (isInName(words, match.index, end)) return [];
    if (value === undefined || (!unit && parts.length === 1) || (value === 1 && unit?.name !== '%')) return [];
    return [figureOf(words, match.index, end, value, unit)];
  });
}

/** `the Seven Lakes Trail`: a number with a capital in mid-sentence, before another. */
function isInName(words: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}/u.test(words.slice(start, start + 2)) &&
    /[\p{L}\p{N},’']\s$/u.test(words.slice(Math.max(0, start - 2), start)) &&
    /^[\s-]\p{Lu}/u.test(words.slice(end, end + 2))
  );
}

/** Where a number word stands, the whole phrase; looking for phrases everywhere took three times as long. */
function numberPhrases(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const { index } of matchesOf(HAS_WORD, words)) {
    if (index < behind) continue;
    WORDS.lastIndex = index;
    const phrase = WORDS.exec(words);
    if (!phrase) continue;
    found.push(phrase);
    behind = index + phrase[0].length;
  }
  return found;
}
