import { MOST_GROUP_WEIGHT } from './fields';
import { pointsOf } from './points';
import { comparePlaces, type Place } from './segment/place';
import { type Segment } from './segment/segment';
import { mostByNearness, scoreOf, type WeighedWord } from './textScorer';

/** A claim that has words of the query by the index; its text has not been looked at. */
export interface Candidate extends Place {
  readonly points: number;
  /** A bit for each word that it has. */
  readonly matched: number;
  readonly tokens: number;
  /** Its score is at least and at most this; the same where its text has nothing to add. */
  readonly least: number;
  readonly most: number;
}

/** Gathers claims by what the index says of them, and tells which of them are worth reading. */
export class Candidates {
  private readonly found: Candidate[] = [];
  private readonly mostInText: number;
  /** By the words that a claim has: few different ones come up. */
  private readonly nearness = new Map<number, number>();

  /** @param inText a bit for each word that can only be found in the text */
  constructor(
    private readonly words: readonly WeighedWord[],
    private readonly inText: number,
  ) {
    this.mostInText = words.reduce(
      (total, { weight }, i) => total + (((inText >>> i) & 1) === 1 ? pointsOf(weight, MOST_GROUP_WEIGHT) : 0),
      0,
    );
  }

  add(segment: Segment, claim: number, points: number, matched: number): void {
    const tokens = segment.columns.lengths[claim] ?? 0;
    const least = scoreOf(points, 0, tokens);
    const most = scoreOf(points + this.mostInText, this.mostByNearness(matched), tokens);
    this.found.push({ segment, claim, points, matched, tokens, least, most });
  }

  /**
   * Those that could be among the best, the most promising first.
   *
   * @param count at most so many, by their points
   * @param limit how many best ones are wanted
   */
  mostPromising(count: number, limit: number): readonly Candidate[] {
    const { found } = this;
    if (found.length > count) {
      found.sort((a, b) => b.points - a.points || comparePlaces(a, b));
      found.length = count;
    }
    const sure = Float64Array.from(found, ({ least }) => -least).sort()[limit - 1];
    const possible = sure === undefined ? found : found.filter(({ most }) => most >= -sure);
    return possible.sort((a, b) => b.most - a.most || comparePlaces(a, b));
  }

  private mostByNearness(matched: number): number {
    const known = this.nearness.get(matched);
    if (known !== undefined) return known;
    const most = mostByNearness(matched | this.inText, this.words);
    this.nearness.set(matched, most);
    return most;
  }
}
