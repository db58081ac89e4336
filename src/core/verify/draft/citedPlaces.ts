import { append } from '../../text/append';
import { firstEndingBehind } from '../../text/orderedRanges';
import { type TextRange } from '../../text/range';
import { type CheckedCitation } from '../citedSentence';

/** Where a passage cites: a citation, or the mark of a note that cites. Offsets are the passage's. */
export interface CitedPlace {
  readonly at: number;
  /** The source is part of the sentence that begins with it. */
  readonly isNarrative: boolean;
  readonly citations: readonly CheckedCitation[];
}

/** What each sentence cites. A citation between two sentences belongs to the one before, as it is read. */
export function citationsBySentence(
  sentences: readonly TextRange[],
  places: readonly CitedPlace[],
): ReadonlyMap<TextRange, readonly CheckedCitation[]> {
  const found = new Map<TextRange, CheckedCitation[]>();
  for (const place of places) {
    const sentence = sentenceOf(sentences, place);
    if (!sentence) continue;
    const own = found.get(sentence);
    if (own) append(own, place.citations);
    else found.set(sentence, [...place.citations]);
  }
  return found;
}

function sentenceOf(sentences: readonly TextRange[], { at, isNarrative }: CitedPlace): TextRange | undefined {
  const place = firstEndingBehind(sentences, at);
  const next = sentences[place];
  if (next === undefined || next.start <= at) return next ?? sentences.at(-1);
  return isNarrative ? next : (sentences[place - 1] ?? next);
}

/** The citations of all sentences that a stretch touches. */
export function citationsOfStretch(
  { start, end }: TextRange,
  bySentence: ReadonlyMap<TextRange, readonly CheckedCitation[]>,
): readonly CheckedCitation[] {
  return [...bySentence].flatMap(([sentence, citations]) =>
    sentence.start < end && start < sentence.end ? citations : [],
  );
}
