import { agrees } from '../verify/figure/agreement';
import { type ClaimProfile, NAME_WEIGHT, type Profile } from './profile';
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
  /** Telling words that both have, names and speakers left out, and figures that both give. */
  readonly matter: number;
}

/** Compares claims of one article with those of others. */
export class ClaimComparison {
  constructor(
    private readonly profile: Profile,
    private readonly index: TermIndex,
  ) {}

  /** How much two claims say the same. */
  likeness(one: ClaimProfile, other: ClaimProfile): ClaimLikeness {
    let [own, their, both, matter] = [0, 0, 0, 0];
    const [some, others] = [one.terms, other.terms];
    for (let i = 0, j = 0; i < some.length || j < others.length;) {
      const first = some[i] ?? Infinity;
      const second = others[j] ?? Infinity;
      const term = Math.min(first, second);
      const isName = this.profile.names.has(term);
      const worth = this.index.rarity(term) * (isName ? NAME_WEIGHT : 1);
      if (first === second) {
        both += worth;
        if (!isName) matter++;
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
    const figures = sharedFigures(one, other);
    const extra = FIGURE_WEIGHT * figures;
    const least = Math.min(own, their) + extra;
    const most = Math.max(own, their) + extra;
    return {
      score: least === 0 ? 0 : (both + extra) / (least ** LENIENCE * most ** (1 - LENIENCE)),
      ofLonger: most === 0 ? 0 : (both + extra) / most,
      matter: matter + figures,
    };
  }
}

function sharedFigures({ claim: { figures } }: ClaimProfile, { claim: other }: ClaimProfile): number {
  return figures.filter((figure) => other.figures.some((their) => agrees(figure, their) || agrees(their, figure)))
    .length;
}
