import { type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';
import { type PlacedQuotation, quotationsIn } from './draftQuotation';
import { type DraftSentence, readSentence, sentencesOf } from './draftSentence';

/** What stands in a passage; offsets are the passage's. */
export interface PassageReading {
  readonly quotations: readonly PlacedQuotation[];
  readonly sentences: readonly TextRange[];
  /** Read when it is asked for: only of sentences that something is cited for more than the place is needed. */
  sentenceAt(range: TextRange): DraftSentence | undefined;
}

export function readPassage({ kind, words, shown }: DraftPassage, lang: string): PassageReading {
  const read = new Map<TextRange, DraftSentence | undefined>();
  return {
    quotations: quotationsIn({ kind, words, shown }),
    sentences: sentencesOf({ words }, lang),
    sentenceAt: (range) => {
      if (!read.has(range)) read.set(range, readSentence({ words }, range, lang));
      return read.get(range);
    },
  };
}
