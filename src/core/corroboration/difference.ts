import { type TextRange } from '../text/range';

export type DifferenceKind = 'figure' | 'date' | 'negation' | 'name';

/** Words of a claim, with their range in its article. */
export interface GivenWords extends TextRange {
  readonly text: string;
}

/** Where two claims about the same thing cannot both be right. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly own: GivenWords;
  readonly theirs: GivenWords;
}

/** The same without what else is known of it. */
export function givenWords({ start, end, text }: GivenWords): GivenWords {
  return { start, end, text };
}
