import { type DateMention } from '../claim/claim';
import { type Claim } from '../library/source';
import { compareAsKnown } from '../text/partialDate';
import { type Difference, givenWords } from './difference';
import { sharedSurroundings } from './surroundings';

/** Between the word for saying and the day: `said late on Monday`. */
const SAID_ON = 12;
const YEAR = /\d{4}/;
const DAY = /\d/;
/** A weekday may be that of anything that is told, of which each paper tells something else. */
const SAME_MATTER_OF_WEEKDAYS = 0.6;

/**
 * Days of one thing; a second day that only one of them names is of something else.
 *
 * @param shared how much of what the longer one tells both tell, 0–1
 */
export function dateDifferences(own: Claim, theirs: Claim, shared: number): readonly Difference[] {
  const left = daysNotIn(theirs, own);
  const isSharp = ({ text }: DateMention) => DAY.test(text) || shared >= SAME_MATTER_OF_WEEKDAYS;
  const pairs = daysNotIn(own, theirs).flatMap((date) =>
    left
      .filter((rival) => isSharp(date) && isSharp(rival) && sharedSurroundings(own, date, theirs, rival) > 0)
      .map((rival) => ({ date, rival })),
  );
  const [pair, ...more] = pairs;
  if (pair === undefined || more.length > 0) return [];
  return [{ kind: 'date', own: givenWords(pair.date), theirs: givenWords(pair.rival) }];
}

function daysNotIn(claim: Claim, other: Claim): readonly DateMention[] {
  return claim.dates.filter(
    (mention) =>
      mention.date.day !== undefined &&
      !isDayOfSaying(claim, mention) &&
      !other.dates.some((their) => isSameDay(mention, their)),
  );
}

/** Of a day without a year it is only worked out: `9/11`. */
function isSameDay(one: DateMention, other: DateMention): boolean {
  const hasYears = YEAR.test(one.text) && YEAR.test(other.text);
  const year = hasYears ? other.date.year : one.date.year;
  return compareAsKnown(one.date, { ...other.date, year }) === 0;
}

/** When it was said is no part of what is told: each paper has asked on its own day. */
function isDayOfSaying({ cue }: Claim, { start }: DateMention): boolean {
  return cue !== undefined && start >= cue.end && start - cue.end <= SAID_ON;
}
