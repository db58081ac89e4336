import { type ClaimProfile, type Profile } from './profile';
import { NAME_WEIGHT } from './relatedness';
import { sharedFigures } from './sameFigure';
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

/** Compares claims of two articles. What one of them takes for a name counts as one in both: the same either way. */
export class ClaimComparison {
  private readonly names: Profile['names'];
  private readonly otherNames: Profile['names'];

  constructor(
    one: Profile,
    other: Profile,
    private readonly index: TermIndex,
  ) {
    this.names = one.names;
    this.otherNames = other.names;
  }

  /**
   * How much two claims say the same.
   *
   * @param least of those that cannot come to it the figures are not compared, for which articles may have to be unpacked
   */
  likeness(one: ClaimProfile, other: ClaimProfile, least: number): ClaimLikeness {
    let [own, their, both] = [0, 0, 0];
    const [some, others] = [one.terms, other.terms];
    for (let i = 0, j = 0; i < some.length || j < others.length;) {
      const first = some[i] ?? Infinity;
      const second = others[j] ?? Infinity;
      const term = Math.min(first, second);
      const isName = this.names.has(term) || this.otherNames.has(term);
      const worth = this.index.rarity(term) * (isName ? NAME_WEIGHT : 1);
      if (first === second) {
        both += worth;
      }
      if (first <= second) {
        own += worth;
        i++;
      }
      if (second <= first) {
        their += worth;
        j++;
      }
    }
    const [shorter, longer] = [Math.min(own, their), Math.max(own, their)];
    const mostFigures = Math.min(one.figureCount, other.figureCount);
    const mayDo = mostFigures > 0 && scoreOf(both, shorter, longer, mostFigures) >= least;
    const figures = mayDo ? sharedFigures(one.claim, other.claim) : 0;
    const extra = FIGURE_WEIGHT * figures;
    return {
      score: scoreOf(both, shorter, longer, figures),
      ofLonger: longer + extra === 0 ? 0 : (both + extra) / (longer + extra),
    };
  }
}

/** The more figures both give, the higher. */
function scoreOf(both: number, shorter: number, longer: number, figures: number): number {
  const extra = FIGURE_WEIGHT * figures;
  if (shorter + extra === 0) return 0;
  return (both + extra) / ((shorter + extra) ** LENIENCE * (longer + extra) ** (1 - LENIENCE));
}
