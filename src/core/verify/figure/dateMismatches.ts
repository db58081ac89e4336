import { type DateMention } from '../../claim/claim';
import { contains, type TextRange } from '../../text/range';
import { datesIn, hasYear, isAsPrecise, isSameDate, precisionOf } from './draftDates';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';

/** What the dates of a sentence come to. */
export interface DateVerdict {
  readonly mismatches: readonly FigureMismatch[];
  readonly backed: readonly TextRange[];
}

/** Holds a sentence's own dates against those of its pinned claims. */
export function dateMismatches({ cited, pinned, unpinned, lang }: FiguresToCheck): DateVerdict {
  const mismatches: FigureMismatch[] = [];
  const backed: TextRange[] = [];
  const sourced = [...pinned.map(({ claim }) => claim), ...unpinned].flatMap((claim) => datesIn(claim, lang));
  for (const { claim, source } of pinned) {
    const own = datesIn(claim, lang);
    const drafted = datesIn(cited.sentence, lang, source.metadata.issued?.value);
    const unused = own.filter((date) => !drafted.some((each) => isSameDate(each, date)));
    for (const date of drafted) {
      if (cited.quoted.some((range) => contains(range, date))) continue;
      const isKnown = comparable(date, sourced).some((each) => isSameDate(date, each));
      if (isKnown && hasDigits(date)) backed.push(date);
      if (isKnown) continue;
      const other = comparable(date, unused).find((each) => precisionOf(each) === precisionOf(date));
      if (other === undefined) continue;
      mismatches.push({ start: date.start, end: date.end, source, ours: date.text, theirs: other.text });
    }
  }
  return { mismatches, backed };
}

/**
 * What a date can be held against. A year goes with years that are written out, if there are any: that the article is of
 * 2024 says nothing of a year in it. A day goes with days, if there are any.
 */
function comparable(date: DateMention, sourced: readonly DateMention[]): readonly DateMention[] {
  const fitting = sourced.filter((each) => (precisionOf(date) === 1 ? hasYear(each) : isAsPrecise(each, date)));
  return fitting.length > 0 ? fitting : sourced;
}

function hasDigits({ text }: DateMention): boolean {
  return /\d/.test(text);
}
