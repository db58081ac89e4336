import { folded } from '../text/fold';
import { contains, type TextRange } from '../text/range';
import { type Claim, type Source } from './source';

/** What a citation without a pin most probably means; never a state of the citation, since nobody said so. */
export interface LikelyResolution {
  readonly kind: 'likely';
  readonly source: Source;
  readonly range: TextRange;
  readonly claim: Claim;
}

/** Half of the telling words of the shorter must stand in both, and so many at least. */
const SHARE = 0.5;
const FEWEST = 2;
/** By how much the best must be ahead: of two sentences alike none is likelier. */
const MARGIN = 0.15;

/**
 * The claim that a sentence of a draft most probably rests on, where no pin says which: the one that shares most of its
 * telling words (four letters, or a digit). `undefined` when none is ahead.
 *
 * @param within the paragraphs that the citation names
 */
export function likelyClaim({ claims }: Source, within: TextRange | undefined, sentence: string): Claim | undefined {
  const cited = wordsIn(sentence);
  const [best, second] = claims
    .filter((claim) => within === undefined || contains(within, claim))
    .map((claim) => ({ claim, share: sharedBy(cited, wordsIn(claim.words)) }))
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < SHARE) return undefined;
  return best.share - (second?.share ?? 0) < MARGIN ? undefined : best.claim;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*|\p{L}{4,}/gu));
}

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared < FEWEST ? 0 : shared / Math.min(some.size, others.size);
}
