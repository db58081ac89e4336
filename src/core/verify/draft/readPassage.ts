import { textOf, type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';
import { type PlacedQuotation, quotationsIn } from './draftQuotation';
import { type DraftSentence, type SentenceReader, sentencesOf } from './draftSentence';

/** What stands in a passage; offsets are the passage's. */
export interface PassageReading {
  readonly quotations: readonly PlacedQuotation[];
  readonly sentences: readonly TextRange[];
  /** Read when it is asked for: only of sentences that something is cited for more than the place is needed. */
  sentenceAt(range: TextRange): DraftSentence | undefined;
}

export function readPassage(
  { kind, words, shown }: DraftPassage,
  lang: string,
  reader: SentenceReader,
): PassageReading {
  return {
    quotations: quotationsIn({ kind, words, shown }),
    sentences: sentencesOf({ words }, lang),
    sentenceAt: (range) => reader.read(textOf(words, range), lang),
  };
}
