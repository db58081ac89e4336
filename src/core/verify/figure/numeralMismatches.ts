import { valueOfWords } from '../../claim/figure/numberWords';
import { overlapOf, shifted, type TextRange } from '../../text/range';
import { type NearestWords, nearestWords } from '../quote/nearestWords';
import { readWords, type Word } from '../quote/readWords';
import { WordSequence } from '../quote/wordSequence';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { hasOrdinal, ordinalValueOf } from './ordinals';

/** Only a sentence that goes along with the claim word by word can be held against it so. */
const ALIKE = 0.5;

/**
 * Numerals that count nothing (scores, times, ages, the 9 of Boeing 747-9), held against the claim's where both sentences
 * otherwise go along: the words around are the same, the numeral is another.
 *
 * @param backed figures and dates that a source has, in whatever form
 */
export function numeralMismatches(
  { cited, pinned, around }: FiguresToCheck,
  backed: readonly TextRange[],
): readonly FigureMismatch[] {
  const { start, text } = cited.sentence;
  const mayCount = /\d/.test(text) || hasOrdinal(text) || pinned.some(({ claim }) => claim.figures.length > 0);
  if (!mayCount) return [];
  const words = readWords(text, { start: 0, end: text.length }).map((word) => shifted(word, start));
  const hidden = [...cited.quoted, ...backed];
  return pinned.flatMap(({ claim, source }) => {
    const sequence = new WordSequence(readWords(claim.text, { start: 0, end: claim.text.length }));
    const nearest = nearestWords([{ words }], sequence);
    if (nearest === undefined || nearest.likeness < ALIKE) return [];
    return changedNumerals(nearest, sequence).flatMap(({ ours, theirs }) =>
      hidden.some((range) => overlapOf(range, ours) > 0) || around().some((other) => hasNumeral(other.text, ours.norm))
        ? []
        : [
            {
              start: ours.start,
              end: ours.end,
              source,
              ours: text.slice(ours.start - start, ours.end - start),
              theirs: claim.text.slice(theirs.start, theirs.end),
            },
          ],
    );
  });
}

interface NumeralChange {
  readonly ours: Word;
  readonly theirs: Word;
}

function changedNumerals({ quoted, changes }: NearestWords, sequence: WordSequence): readonly NumeralChange[] {
  const count = (words: readonly Word[], norm: string) => words.filter((word) => word.norm === norm).length;
  return changes.flatMap((change) => {
    const theirs = sequence.words.slice(change.source.from, change.source.to).filter(isNumeral);
    const ours = quoted.slice(change.quoted.from, change.quoted.to).filter(isNumeral);
    return ours.flatMap((word, index) => {
      const alike = theirs.filter(({ norm }) => isOrdinal(norm) === isOrdinal(word.norm));
      const other = alike.find((each) => each === theirs[index]) ?? alike[0];
      // It may only stand elsewhere in the sentence.
      const isMoved = count(quoted, word.norm) <= count(sequence.words, word.norm);
      return other === undefined || isMoved || isSameNumeral(other, word) ? [] : [{ ours: word, theirs: other }];
    });
  });
}

function hasNumeral(text: string, norm: string): boolean {
  return readWords(text, { start: 0, end: text.length }).some((word) => word.norm === norm);
}

/** `12` is `twelve`. */
function isSameNumeral({ norm: one }: Word, { norm: other }: Word): boolean {
  const value = (norm: string) => (/^\d+$/.test(norm) ? Number(norm) : (valueOfWords([norm]) ?? ordinalValueOf(norm)));
  return one === other || (value(one) !== undefined && value(one) === value(other));
}

function isNumeral({ norm }: Word): boolean {
  return /\d/.test(norm) || (valueOfWords([norm]) ?? 0) > 1 || isOrdinal(norm);
}

function isOrdinal(norm: string): boolean {
  return ordinalValueOf(norm) !== undefined;
}
