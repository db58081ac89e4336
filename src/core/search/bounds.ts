import { MOST_GROUP_WEIGHT } from './fields';
import { coverOf, POINTS, pointsOf } from './points';
import { mostByNearness, mostNearnessOfEarned, scoreOf, type WeighedWord } from './textScorer';

/** By so much `pointsOf` may be too low. */
const MOST_ROUNDED = 0.5;

/** Of a claim that has certain words, how its points bound what nearness can add. */
interface NearnessBounds {
  /** Were each word there to the letter. */
  readonly most: number;
  /** The part of its points that having the words brings, however near the hits are. */
  readonly cover: number;
  /** What nearness can add for each point of the rest. */
  readonly ofEarned: number;
}

/** What a claim can come to when its text is read, by what the index says of it. */
export class Bounds {
  private readonly mostInText: number;
  /** By nearness, had a claim all words. */
  private readonly mostNear: number;
  /** By the words that a claim has: few different ones come up. */
  private readonly nearness = new Map<number, NearnessBounds>();

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

  /**
   * @param points the most that its words bring
   * @param matched a bit for each of them
   */
  most(points: number, matched: number, tokens: number): number {
    const all = points + this.mostInText;
    const { most, cover, ofEarned } = this.nearnessOf(matched);
    return scoreOf(all, Math.min(most, ofEarned * (all - cover)), tokens);
  }

  private nearnessOf(matched: number): NearnessBounds {
    const known = this.nearness.get(matched);
    if (known !== undefined) return known;
    const bits = matched | this.inText;
    const bounds = {
      most: mostByNearness(bits, this.words),
      cover: this.coverOf(bits),
      ofEarned: mostNearnessOfEarned(bits, this.words) / POINTS,
    };
    this.nearness.set(matched, bounds);
    return bounds;
  }

  private coverOf(bits: number): number {
    let cover = 0;
    this.words.forEach(({ weight }, i) => {
      if (((bits >>> i) & 1) === 1) cover += coverOf(weight) * POINTS - MOST_ROUNDED;
    });
    return cover;
  }
}
