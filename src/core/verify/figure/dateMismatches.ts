import { type DateMention } from '../../claim/claim';
import { contains, overlapOf, type TextRange } from '../../text/range';
import {
  type ComparedDate,
  contradicts,
  datesIn,
  daysApart,
  hasYear,
  isSameDate,
  isSameDay,
  isWithinSpan,
  precisionOf,
} from './draftDates';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';

/** What the dates of a sentence come to. */
export interface DateVerdict {
  readonly mismatches: readonly FigureMismatch[];
  /** Dates that a source has. */
  readonly backed: readonly TextRange[];
}

/** Holds a sentence's own dates against those of its pinned claims. */
export function dateMismatches({ cited, pinned, unpinned, around, lang }: FiguresToCheck): DateVerdict {
  const others = unpinned.flatMap((claim) => datesIn(claim, lang));
  const verdicts = pinned.map(({ claim, source }) => {
    const drafted = datesIn(cited.sentence, lang, source.metadata.issued?.value).filter(
      (date) => !cited.quoted.some((range) => contains(range, date)),
    );
    const sourced = datesIn(claim, lang);
    return { source, sourced, ...matched(drafted, sourced) };
  });
  const open = verdicts.flatMap(({ source, sourced, open, unused }) =>
    open.flatMap((date): FigureMismatch[] => {
      const [other] = unused
        .filter((each) => contradicts(date, each))
        .sort((one, two) => daysApart(date, one) - daysApart(date, two));
      if (other === undefined || sourced.some((each) => isWithinSpan(date, each))) return [];
      const values = { kind: 'date', ours: date, theirs: other } as const;
      return [{ start: date.start, end: date.end, source, ours: date.text, theirs: other.text, values }];
    }),
  );
  const backed = verdicts.flatMap((verdict) => verdict.backed);
  const isBacked = (mismatch: FigureMismatch) =>
    backed.some((range) => overlapOf(range, mismatch) > 0) || others.some((date) => date.text.includes(mismatch.ours));
  const isTold = ({ values }: FigureMismatch) =>
    values?.kind === 'date' &&
    around()
      .flatMap((claim) => datesIn(claim, lang))
      .some((date) => precisionOf(date) === precisionOf(values.ours) && isSameDate(values.ours, date));
  return {
    mismatches: open.filter((mismatch) => !isBacked(mismatch) && !isTold(mismatch)),
    backed: backed.filter(isAllDate),
  };
}

/** Each date takes one of the claim's: the same in form, else the same as far as both are known. */
function matched(drafted: readonly ComparedDate[], sourced: readonly ComparedDate[]) {
  const unused = new Set(sourced);
  const take = (date: DateMention, fits: (other: DateMention) => boolean): boolean => {
    const same = [...unused].find((other) => fits(other) && isSameDay(date, other));
    if (same) unused.delete(same);
    return same !== undefined;
  };
  const isAlike = (one: DateMention, other: DateMention) =>
    hasYear(one) === hasYear(other) && precisionOf(one) === precisionOf(other);
  const unlike = drafted.filter((date) => !take(date, (other) => isAlike(date, other)));
  const open = unlike.filter((date) => !take(date, (other) => mayBack(date, other)));
  // What is said twice needs no second date of the source, unless the source has one that is left over.
  const repeated = (date: DateMention) => unused.size === 0 && sourced.some((other) => isSameDay(date, other));
  return {
    unused: [...unused],
    open: open.filter((date) => !repeated(date)),
    backed: drafted.filter((date) => !open.includes(date)),
  };
}

/**
 * That the article is of 2024, or speaks of yesterday, says nothing of a year that the draft writes out, but `last year`
 * does; a bare year of the source says nothing of a day without one.
 */
function mayBack(date: DateMention, sourced: DateMention): boolean {
  if (precisionOf(date) === 1) return hasYear(sourced) || precisionOf(sourced) === 1;
  return precisionOf(sourced) > 1 || hasYear(date);
}

/** Not `10 yesterday`: what else is in it is no date. */
function isAllDate({ text, date }: DateMention): boolean {
  const parts = [date.year, date.year % 100, date.month, date.day];
  return [...text.matchAll(/\d+/g)].every(([digits]) => parts.includes(Number(digits)));
}
