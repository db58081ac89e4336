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
/** Of so many words in a row, however short, it is no chance that they stand in both. */
const FEWEST_IN_A_ROW = 4;

/**
 * The claim that a sentence of a draft most probably rests on, where no pin says which: the one that it repeats word for
 * word, else the one that shares most of its telling words (four letters, or a digit). `undefined` when none is ahead.
 *
 * @param within the paragraphs that the citation names
 */
export function likelyClaim({ claims }: Source, within: TextRange | undefined, sentence: string): Claim | undefined {
  const asked = claims.filter((claim) => within === undefined || contains(within, claim));
  const all = inARow(sentence);
  const [repeated, another] = asked.filter((claim) => isRepeatedIn(all, inARow(claim.words)));
  if (repeated !== undefined && another === undefined) return repeated;
  const cited = wordsIn(sentence);
  const [best, second] = asked
    .map((claim) => ({ claim, share: sharedBy(cited, wordsIn(claim.words)) }))
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < SHARE) return undefined;
  return best.share - (second?.share ?? 0) < MARGIN ? undefined : best.claim;
}

/** Every word with a blank before and behind it: `' the sea is calm '`. */
function inARow(text: string): string {
  return ` ${(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function isRepeatedIn(all: string, words: string): boolean {
  return words.split(' ').length - 2 >= FEWEST_IN_A_ROW && all.includes(words);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*|\p{L}{4,}/gu));
}

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared < FEWEST ? 0 : shared / Math.min(some.size, others.size);
}
