import { type Claim } from '../library/source';
import { type TextRange } from '../text/range';

/** Characters on either side in which the matter of a figure or a date is named. */
const NEAR = 40;
const STEM = 5;
const TELLING_WORD = /\p{L}{4,}/gu;

/** Telling words near both: where there are any, they are likely of one thing. */
export function sharedSurroundings(own: Claim, one: TextRange, theirs: Claim, other: TextRange): number {
  const words = surroundings(own, one);
  return [...surroundings(theirs, other)].filter((word) => words.has(word)).length;
}

function surroundings({ text, start }: Claim, range: TextRange): ReadonlySet<string> {
  const before = text.slice(Math.max(0, range.start - start - NEAR), range.start - start);
  const behind = text.slice(range.end - start, range.end - start + NEAR);
  // Words cut off at the outer edges are none of the text's.
  const words = `${before.replace(/^\S*/, '')} ${behind.replace(/\S*$/, '')}`.match(TELLING_WORD) ?? [];
  return new Set(words.map((word) => word.toLowerCase().slice(0, STEM)));
}
