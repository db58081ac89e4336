import { type Boilerplate, type BoilerplateReason } from '../../article/article';
import { plainWords } from '../../article/plainWords';
import { isRuled } from '../../library/rulings';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { overlapOf } from '../../text/range';
import { type SourceLocation, locationOf } from '../location';

/** A stretch of an article that is no claim, and why. */
export interface AsideView {
  readonly text: string;
  readonly location: SourceLocation;
  readonly why: BoilerplateReason;
  /** For what is repeated: in how many articles of the folder. */
  readonly articles?: number;
}

/** What of an article is no claim, in order. */
export function boilerplateOf({ article, repeated, asides, unlisted, rulings }: Source): readonly Boilerplate[] {
  const overruled = unlisted
    .filter((claim) => isRuled(rulings, 'boilerplate', claim))
    .map(({ start, end }): Boilerplate => ({ range: { start, end }, why: 'overruled' }));
  const all = [...article.boilerplate, ...repeated, ...asides, ...overruled];
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** What a writer may look through for text that was taken for something else: words, and none of them listed as claims. */
export function asidesOf(library: SourceLibrary, source: Source): readonly AsideView[] {
  return boilerplateOf(source).flatMap(({ range, why }) => {
    const text = plainWords(source.article, range).trim();
    const isListed = why === 'repeated' && source.claims.some((claim) => overlapOf(claim, range) > 0);
    if (why === 'front-matter' || isListed || !/\p{L}/u.test(text)) return [];
    const articles = why === 'repeated' ? { articles: library.articlesWith(source.uri, range) } : {};
    return [{ text, location: locationOf(source, range), why, ...articles }];
  });
}
