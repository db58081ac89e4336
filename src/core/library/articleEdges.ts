import { type Article } from '../article/article';
import { type Extraction } from '../claim/claim';
import { hash64 } from '../text/hash';
import { plainTypography } from '../text/fold';
import { lengthOf, overlapOf, textOf, type TextRange } from '../text/range';

/** A short passage at the beginning or end of an article, where outlets put what they put everywhere. */
interface EdgePassage {
  readonly locator: number;
  readonly range: TextRange;
  /** Of its words, however typeset. */
  readonly hash: string;
}

/** What of an article can show that a passage is repeated. */
export interface ArticleEdges {
  /** The same for copies of one story in several papers, which mostly share its longest passage. */
  readonly story: string;
  readonly passages: readonly EdgePassage[];
}

const PASSAGES_AT_START = 2;
const PASSAGES_AT_END = 4;
const LONGEST = 400;

/** What stands at an article's edges. A passage in which somebody speaks is reporting, however often it is printed. */
export function edgesOf({ text, passages }: Article, { attributions }: Extraction): ArticleEdges {
  const [first] = passages;
  if (!first) return { story: '', passages: [] };
  const longest = passages.reduce(
    (best, passage) => (lengthOf(passage.range) > lengthOf(best.range) ? passage : best),
    first,
  );
  const isAtEdge = ({ locator }: { locator: number }): boolean =>
    locator <= PASSAGES_AT_START || locator > passages.length - PASSAGES_AT_END;
  const edges = passages.filter(
    (passage) =>
      passage !== longest &&
      isAtEdge(passage) &&
      lengthOf(passage.range) <= LONGEST &&
      !attributions.some((attribution) => overlapOf(attribution, passage.range) > 0),
  );
  return {
    story: hashOf(text, longest.range),
    passages: edges.map(({ locator, range }) => ({ locator, range, hash: hashOf(text, range) })),
  };
}

function hashOf(text: string, range: TextRange): string {
  return hash64(plainTypography(textOf(text, range)).toLowerCase());
}
