import { overlapOf, type TextRange } from '../text/range';
import { type Article, type Passage } from './article';

/** The first passage that shares something with a range. */
export function passageAt({ passages }: Article, range: TextRange): Passage | undefined {
  return passages.find((passage) => overlapOf(passage.range, range) > 0);
}

/** The passage that a number means: of those that share it, the one that had it before the writer took others in. */
export function numberedPassage({ passages }: Article, locator: number): Passage | undefined {
  const sharing = passages.filter((passage) => passage.locator === locator);
  return sharing.find(({ isJoined }) => isJoined !== true) ?? sharing[0];
}

/** The highest number. */
export function paragraphCount({ passages }: Article): number {
  return passages.at(-1)?.locator ?? 0;
}
