import { type ClaimProfile, type Profile } from './profile';
import { NAME_WEIGHT } from './relatedness';
import { sharedFigures } from './sameFigure';
import { type Term } from './term';
import { type TermIndex } from './termIndex';

/** A figure that both give tells as much as a word that stands in few articles. */
const FIGURE_WEIGHT = 6;
/** How far the longer of two sentences may say more: 0 not at all, 1 as much as it likes. */
const LENIENCE = 0.6;

export interface ClaimLikeness {
  /** 0–1: how much of what they tell both tell; the longer one may tell more. */
  readonly score: number;
  /** 0–1: how much of what the longer one tells both tell. */
  readonly ofLonger: number;
}

/**
 * Compares claims of two articles. A word may be a name in one of them alone: the reading counts in which they are more
 * alike, so that it is the same which of them is asked about.
 */
export class ClaimComparison {
  private readonly readings: readonly [Reading, Reading];

  constructor(
    one: Profile,
    other: Profile,
    private readonly index: TermIndex,
  ) {
    this.readings = [new Reading(one.names), new Reading(other.names)];
  }

  /**
   * How much two claims say the same.
   *
   * @param least of those that cannot come to it the figures are not compared, for which articles may have to be unpacked
   */
  likeness(one: ClaimProfile, other: ClaimProfile, least: number): ClaimLikeness {
    this.read(one.terms, other.terms);
    const [first, second] = this.readings;
    const most = Math.min(one.figureCount, other.figureCount);
    const mayDo = most > 0 && Math.max(first.score(most), second.score(most)) >= least;
    const figures = mayDo ? sharedFigures(one.claim, other.claim) : 0;
    const better = first.score(figures) >= second.score(figures) ? first : second;
    return { score: better.score(figures), ofLonger: better.ofLonger(figures) };
  }

  private read(some: Uint32Array, others: Uint32Array): void {
    const [one, other] = this.readings;
    one.clear();
    other.clear();
    for (let i = 0, j = 0; i < some.length || j < others.length;) {
      const first = some[i] ?? Infinity;
      const second = others[j] ?? Infinity;
      const term = Math.min(first, second);
      const rarity = this.index.rarity(term);
      one.add(term, rarity, first <= second, second <= first);
      other.add(term, rarity, first <= second, second <= first);
      if (first <= second) i++;
      if (second <= first) j++;
    }
  }
}

/** What two claims tell, the names of one article weighing more. */
class Reading {
  private own = 0;
  private their = 0;
  private both = 0;

  constructor(private readonly names: ReadonlySet<Term>) {}

  clear(): void {
    this.own = this.their = this.both = 0;
  }

  add(term: Term, rarity: number, isOwn: boolean, isTheirs: boolean): void {
    const worth = this.names.has(term) ? rarity * NAME_WEIGHT : rarity;
    if (isOwn) this.own += worth;
    if (isTheirs) this.their += worth;
    if (isOwn && isTheirs) this.both += worth;
  }

  /** The more figures both give, the higher. */
  score(figures: number): number {
    const extra = FIGURE_WEIGHT * figures;
    const [shorter, longer] = [Math.min(this.own, this.their) + extra, Math.max(this.own, this.their) + extra];
    return shorter === 0 ? 0 : (this.both + extra) / (shorter ** LENIENCE * longer ** (1 - LENIENCE));
  }

  ofLonger(figures: number): number {
    const extra = FIGURE_WEIGHT * figures;
    const longer = Math.max(this.own, this.their) + extra;
    return longer === 0 ? 0 : (this.both + extra) / longer;
  }
}
