import { overlapOf, type TextRange } from '../text/range';
import { type Article, type Passage } from './article';

/** The first passage that shares something with a range. */
export function passageAt({ passages }: Article, range: TextRange): Passage | undefined {
  return passages.find((passage) => overlapOf(passage.range, range) > 0);
}
