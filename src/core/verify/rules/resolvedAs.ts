import { type Resolution } from '../../library/resolution';
import { type TextRange } from '../../text/range';
import { type CheckedPassage } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';

type Kind = Resolution['kind'];
/** A citation that came to one thing. */
export type ResolvedAs<K extends Kind> = CheckedCitation & { readonly resolution: Extract<Resolution, { kind: K }> };

/** The citations of a passage that came to this. */
export function resolvedAs<K extends Kind>({ citations }: CheckedPassage, kind: K): readonly ResolvedAs<K>[] {
  return citations.filter((checked): checked is ResolvedAs<K> => checked.resolution.kind === kind);
}

export function rangeOfCitation({ citation: { start, end } }: CheckedCitation): TextRange {
  return { start, end };
}
