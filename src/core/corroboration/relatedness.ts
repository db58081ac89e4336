import { type Profile } from './profile';
import { type Term } from './term';
import { type TermIndex } from './termIndex';

/** Names tell more of what a text is about than other words do. */
export const NAME_WEIGHT = 2;
/** Days within which articles of one event appear. */
const SAME_NEWS = 2;
/** Days in which what is left of their relatedness falls by a factor of e. */
const FADING = 7;
/** What one term may add: a name alone, often as it may stand, makes no event. */
const MOST_OF_ONE = 0.05;
/** By so many of the terms that tell most of an article others are found that may be related. */
const TELLING = 40;
/** They must share so many of those. */
const FEWEST_SHARED = 6;

/** An article as a vector of unit length over {@link Profile.terms}. */
type Vector = Float64Array;

/**
 * How much articles are about the same, by the words that are rare in the folder as it is now: to be thrown away when
 * an article comes, goes or changes.
 */
export class Relatedness {
  private readonly vectors = new Map<Profile, Vector>();

  constructor(private readonly index: TermIndex) {}

  /** 0–1: the cosine of the articles' vectors, the less the longer between their days. */
  of(one: Profile, other: Profile): number {
    return cosine(one.terms, this.vectorOf(one), other.terms, this.vectorOf(other)) * nearness(one, other);
  }

  /** Articles that share much of what tells most of this one, with how many words of that; in no order. */
  candidates(profile: Profile): ReadonlyMap<Profile, number> {
    const shared = new Map<Profile, number>();
    for (const term of this.tellingTerms(profile)) {
      for (const other of this.index.articlesWith(term)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(profile);
    for (const [other, count] of shared) if (count < FEWEST_SHARED) shared.delete(other);
    return shared;
  }

  /** @see Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval: tf-idf, names twice */
  private vectorOf(profile: Profile): Vector {
    const known = this.vectors.get(profile);
    if (known) return known;
    const { terms, counts, names } = profile;
    const vector = Float64Array.from(terms, (term, at) => {
      const weight = (1 + Math.log(counts[at] ?? 1)) * (names.has(term) ? NAME_WEIGHT : 1);
      return weight * this.index.rarity(term);
    });
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    const unit = length === 0 ? vector : vector.map((value) => value / length);
    this.vectors.set(profile, unit);
    return unit;
  }

  private tellingTerms(profile: Profile): readonly Term[] {
    const terms = Array.from(profile.terms);
    if (terms.length <= TELLING) return terms;
    const vector = this.vectorOf(profile);
    const least = vector.toSorted()[terms.length - TELLING] ?? 0;
    return terms.filter((_, at) => (vector[at] ?? 0) >= least);
  }
}

/** The most that two articles can be related, by their days alone: 1 where one is not known. */
export function nearness({ day: one }: Profile, { day: other }: Profile): number {
  if (one === undefined || other === undefined) return 1;
  const days = Math.abs(one - other);
  return days <= SAME_NEWS ? 1 : Math.exp((SAME_NEWS - days) / FADING);
}

function cosine(some: Uint32Array, vector: Vector, others: Uint32Array, otherVector: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    const one = some[i] ?? 0;
    const other = others[j] ?? 0;
    if (one === other) sum += Math.min((vector[i] ?? 0) * (otherVector[j] ?? 0), MOST_OF_ONE);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return sum;
}
