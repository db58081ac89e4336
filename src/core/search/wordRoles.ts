import { MOST_GROUP_WEIGHT } from './fields';
import { POINTS, pointsOf } from './points';
import { type PlannedWord } from './readingPlan';

/** The common words may come to so much of what the rarer ones weigh: beyond that they mostly find claims of their own. */
const MOST_SHARE_OF_RARE = 0.5;
/** Fewer claims are read as quickly as asked for. */
const LEAST_SPARED = 512;

/** Which words of a query find claims, and which only add to those that were found. */
export class WordRoles {
  /** A bit for each word that only adds. */
  readonly addedBits: number;
  /** Points that all of them bring at most. */
  readonly mostAdded: number;

  constructor(
    readonly finding: readonly PlannedWord[],
    readonly adding: readonly PlannedWord[],
  ) {
    this.addedBits = adding.reduce((bits, { bit }) => bits | bit, 0);
    this.mostAdded = adding.reduce((total, { weight }) => total + pointsOf(weight, MOST_GROUP_WEIGHT), 0);
  }
}

/**
 * As the words were planned.
 *
 * @param words rarest first
 */
export function plannedRoles(words: readonly PlannedWord[]): WordRoles {
  const read = (wanted: PlannedWord['reading']) => words.filter(({ reading }) => reading === wanted);
  return new WordRoles(read('all'), read('found'));
}

/**
 * Roles in which common words only add to what the rarer ones find: nearly always nothing is lost by it, which shows when
 * it is done. `undefined` where it would spare little, or probably something is lost.
 */
export function thriftyRoles({ finding, adding }: WordRoles): WordRoles | undefined {
  const most = finding.map(({ weight }) => pointsOf(weight, MOST_GROUP_WEIGHT) / POINTS);
  let rest = finding.reduce((total, { weight }) => total + weight, 0);
  let common = 0;
  let spared = 0;
  let first = finding.length;
  while (first > 1) {
    const word = finding[first - 1];
    common += most[first - 1] ?? 0;
    rest -= word?.weight ?? 0;
    if (common > rest * MOST_SHARE_OF_RARE) break;
    spared += word?.frequency ?? 0;
    first--;
  }
  const read = finding.slice(0, first).reduce((total, { frequency }) => total + frequency, 0);
  if (spared < Math.max(LEAST_SPARED, read)) return undefined;
  return new WordRoles(finding.slice(0, first), [...adding, ...finding.slice(first)]);
}
