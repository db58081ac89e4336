import { type Profile } from './profile';
import { type Term } from './term';

/**
 * Articles that are thought of besides those of the folder, in which no telling word stands: of two articles alone,
 * every word of both would stand in all there are.
 */
const IMAGINED = 30;
const NONE: readonly Profile[] = [];

/** In which articles of the folder each term stands. */
export class TermIndex {
  private readonly articles = new Map<Term, Profile[]>();
  private count = 0;

  add(profile: Profile): void {
    this.count++;
    for (const term of profile.terms) {
      const articles = this.articles.get(term);
      if (articles) articles.push(profile);
      else this.articles.set(term, [profile]);
    }
  }

  remove(profile: Profile): void {
    this.count--;
    for (const term of profile.terms) {
      const left = this.articlesWith(term).filter((other) => other !== profile);
      if (left.length > 0) this.articles.set(term, left);
      else this.articles.delete(term);
    }
  }

  clear(): void {
    this.articles.clear();
    this.count = 0;
  }

  /** In no order. */
  articlesWith(term: Term): readonly Profile[] {
    return this.articles.get(term) ?? NONE;
  }

  /** Inverse document frequency: how much a term tells. */
  rarity(term: Term): number {
    return Math.log((this.count + IMAGINED) / Math.max(1, this.articlesWith(term).length));
  }
}
