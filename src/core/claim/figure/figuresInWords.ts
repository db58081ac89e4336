import { flattened } from '../../text/flattened';
import { matchesOf } from '../../text/matches';
import { type TextRange } from '../../text/range';
import { type Figure } from '../claim';
import { figureOf } from './figureOf';
import { partsOf } from './fraction';
import { valueOfWords } from './numberWords';
import { scaleOf } from './scales';
import { shareOfScale } from './shareOfScale';
import { unitAt } from './unit';

const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const SCALE_WORD = 'hundred|thousand|million|billion|trillion|dozen';
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:(?:a|${WORD})(?:[- ](?:${WORD}))?(?: (?:and )?(?:${SCALE_WORD}|${WORD})|-(?:${SCALE_WORD})){1,5}|(?:${WORD})(?:-(?:${WORD}))?)(?![\\p{L}])`,
  'iuy',
);
/** `two and a half million`, `one and a half years`: the half counts on, and a scale may follow. */
const AND_A_HALF = new RegExp(` and a half(?: (${SCALE_WORD}))?(?![\\p{L}-])`, 'iuy');
const HAS_WORD = new RegExp(`\\b(?:${WORD}|a (?:${SCALE_WORD}))\\b`, 'gi');

/** `twenty-five people`, `half a million pounds`: English number words that count something. */
export function figuresInWords(words: string): Figure[] {
  const phrases = numberPhrases(words);
  return flattened(phrases, (phrase, index) => {
    const { start, end, value } = phrase;
    const unit = unitAt(words, end, undefined, 'en');
    const parts = partsOf(words, end, unit);
    if (parts !== undefined && value !== undefined && value < parts) {
      const isOfScale = phrases[index + 1]?.start === start;
      return isOfScale ? [] : [figureOf(words, start, unit?.end ?? end, value / parts, undefined)];
    }
    if (value === undefined || (!unit && phrase.isOneWord) || (value === 1 && unit?.name !== '%')) return [];
    return isInName(words, start, end) ? [] : [figureOf(words, start, end, value, unit)];
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

interface NumberPhrase extends TextRange {
  /** `undefined` when it is no one number. */
  readonly value: number | undefined;
  readonly isOneWord: boolean;
}

/** Where a number word stands, the whole phrase; looking for phrases everywhere took three times as long. */
function numberPhrases(words: string): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  let behind = 0;
  for (const { index } of matchesOf(HAS_WORD, words)) {
    if (index < behind) continue;
    WORDS.lastIndex = index;
    const phrase = WORDS.exec(words);
    if (!phrase) continue;
    const read = numberPhrase(words, index, phrase[0]);
    found.push(read);
    behind = read.end;
  }
  return found;
}

function numberPhrase(words: string, start: number, phrase: string): NumberPhrase {
  const end = start + phrase.length;
  const parts = phrase.toLowerCase().split(/[-\s]+/);
  const value = valueOfWords(parts);
  const share = shareOfScale(words, start, phrase);
  if (share && value !== undefined) return { start: share.start, end, value: share.value * value, isOneWord: false };
  AND_A_HALF.lastIndex = end;
  const half = AND_A_HALF.exec(words);
  if (!half || value === undefined) return { start, end, value, isOneWord: parts.length === 1 };
  return { start, end: end + half[0].length, value: (value + 0.5) * scaleOf(half[1]), isOneWord: false };
}
