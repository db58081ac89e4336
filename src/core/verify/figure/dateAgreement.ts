import { type DateMention } from '../../claim/claim';
import { findDates } from '../../claim/date/findDates';
import { type PartialDate } from '../../text/partialDate';

/** Dates in a draft's sentence, those without a year read as the source's readers would have read them. */
export function datesIn(sentence: string, lang: string, issued: PartialDate | undefined): readonly DateMention[] {
  return /\d/.test(sentence) ? findDates(sentence, { start: 0, end: sentence.length }, lang, issued) : [];
}

/** As far as both are known. */
export function isSameDate(one: PartialDate, other: PartialDate): boolean {
  return (
    one.year === other.year &&
    (one.month === undefined || other.month === undefined || one.month === other.month) &&
    (one.day === undefined || other.day === undefined || one.day === other.day)
  );
}

/** Known to the same precision, and not the same. */
export function datesContradict(one: PartialDate, other: PartialDate): boolean {
  const isAlike =
    (one.month === undefined) === (other.month === undefined) && (one.day === undefined) === (other.day === undefined);
  return isAlike && !isSameDate(one, other);
}
