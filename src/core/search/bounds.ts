import { MOST_GROUP_WEIGHT } from './fields';
import { pointsOf } from './points';
import { mostByNearness, scoreOf, type WeighedWord } from './textScorer';

/** What a claim can come to when its text is read, by what the index says of it. */
export class Bounds {
  private readonly mostInText: number;
  /** By nearness, had a claim all words. */
  private readonly mostNear: number;
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
    this.mostNear = mostByNearness(-1, words);
  }

  /** {@link most} of any claim with so many points: quicker, and enough to turn most away. */
  mostOfAny(points: number): number {
    return scoreOf(points + this.mostInText, this.mostNear, 0);
  }

  /** @param matched a bit for each word that it has */
  most(points: number, matched: number, tokens: number): number {
    return scoreOf(points + this.mostInText, this.mostByNearness(matched), tokens);
  }

  private mostByNearness(matched: number): number {
    const known = this.nearness.get(matched);
    if (known !== undefined) return known;
    const most = mostByNearness(matched | this.inText, this.words);
    this.nearness.set(matched, most);
    return most;
  }
}
