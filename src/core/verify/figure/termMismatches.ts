import { type ExtractedClaim } from '../../claim/claim';
import { contains, overlapOf, type TextRange } from '../../text/range';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';

/** Words that tell a number otherwise than by digits and a unit; offsets are the sentence's. */
export interface Term extends TextRange {
  readonly text: string;
}

export type TermSentence = Pick<ExtractedClaim, 'start' | 'text' | 'figures' | 'dates'>;

/** One kind of such words: how they are read, and when two of them agree or are told of one thing in two ways. */
export interface TermKind<T extends Term> {
  read(sentence: TermSentence): readonly T[];
  agrees(drafted: T, sourced: T): boolean;
  contradicts(drafted: T, sourced: T): boolean;
  /** True of what may follow from what the claims say otherwise. */
  mayFollow(drafted: T, asked: FiguresToCheck): boolean;
}

export interface TermVerdict {
  readonly mismatches: readonly FigureMismatch[];
  /** Terms that a source has. */
  readonly backed: readonly TextRange[];
}

/** Holds a sentence's own terms of a kind against those of its pinned claims: each takes one that it agrees with. */
export function termMismatches<T extends Term>(kind: TermKind<T>, asked: FiguresToCheck): TermVerdict {
  const { cited, pinned, unpinned, around } = asked;
  const ours = kind.read(cited.sentence).filter((term) => !cited.quoted.some((range) => contains(range, term)));
  if (ours.length === 0) return { mismatches: [], backed: [] };
  const theirs = pinned.flatMap(({ claim, source }) => kind.read(claim).map((term) => ({ term, source })));
  const unused = new Set(theirs);
  const open = ours.filter((term) => {
    const same = [...unused].find((other) => kind.agrees(term, other.term));
    if (same) unused.delete(same);
    // What is said twice needs no second one of the source, unless that has one left over.
    return !same && !(unused.size === 0 && theirs.some((other) => kind.agrees(term, other.term)));
  });
  const isTold = (term: T) =>
    [...unpinned, ...around()].some((claim) => kind.read(claim).some((other) => kind.agrees(term, other)));
  const mismatches = open.flatMap((term): FigureMismatch[] => {
    const other = [...unused].find((each) => kind.contradicts(term, each.term));
    if (other === undefined || kind.mayFollow(term, asked) || isTold(term)) return [];
    const { start, end, text } = term;
    return [{ start, end, source: other.source, ours: text, theirs: inCaseOf(text, other.term.text) }];
  });
  return { mismatches, backed: ours.filter((term) => !open.some((each) => overlapOf(each, term) > 0)) };
}

/** `Second` in place of `Third` at a sentence's beginning. */
function inCaseOf(ours: string, theirs: string): string {
  return /^\p{Lu}/u.test(ours) && /^\p{Ll}/u.test(theirs) ? theirs.charAt(0).toUpperCase() + theirs.slice(1) : theirs;
}
