import { type Boilerplate } from '../article/article';
import { type ArticleEdges } from './articleEdges';

/** Two papers may close with the same words by chance, and do so with the same background. */
const FEWEST_STORIES = 3;

/** In a large folder chance alone brings three short sentences together ('No price was named.'). */
const LEAST_SHARE = 1 / 1000;

/**
 * Learns from the folder which passages are the outlet's rather than the article's: the same words at the edge of several
 * stories. Only counts are kept, so what is learned does not depend on the order of files, and forgetting is exact.
 */
export class RepeatedPassages {
  /** By a passage's hash: the stories it stands in, and in how many articles each. */
  private readonly stories = new Map<string, Map<string, number>>();
  private articles = 0;

  add({ story, passages }: ArticleEdges): void {
    this.articles++;
    for (const { hash } of passages) {
      const stories = this.stories.get(hash) ?? new Map<string, number>();
      stories.set(story, (stories.get(story) ?? 0) + 1);
      this.stories.set(hash, stories);
    }
  }

  /** Takes back what {@link add} was given. */
  remove({ story, passages }: ArticleEdges): void {
    this.articles--;
    for (const { hash } of passages) {
      const stories = this.stories.get(hash);
      const left = (stories?.get(story) ?? 0) - 1;
      if (left > 0) stories?.set(story, left);
      else stories?.delete(story);
      if (stories?.size === 0) this.stories.delete(hash);
    }
  }

  clear(): void {
    this.stories.clear();
    this.articles = 0;
  }

  articlesWith(hash: string): number {
    return [...(this.stories.get(hash)?.values() ?? [])].reduce((sum, articles) => sum + articles, 0);
  }

  /** The passages of an article that are repeated in the folder as it is now. */
  among({ passages }: ArticleEdges): readonly Boilerplate[] {
    const enough = Math.max(FEWEST_STORIES, this.articles * LEAST_SHARE);
    return passages
      .filter(({ hash }) => (this.stories.get(hash)?.size ?? 0) >= enough)
      .map(({ range }) => ({ range, why: 'repeated' }));
  }
}
