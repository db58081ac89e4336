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

/** Reads passages, and those that are as they were the last time not again. */
export class PassageReader {
  private before: ReadonlyMap<string, PassageReading> = new Map();
  private now = new Map<string, PassageReading>();

  /** To be called when a draft is begun: what neither this one nor the one before holds is forgotten. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  read(passage: DraftPassage, lang: string): PassageReading {
    const key = `${lang}\n${passage.kind}\n${passage.words}\n${passage.shown === passage.words ? '' : passage.shown}`;
    const reading = this.now.get(key) ?? this.before.get(key) ?? readingOf(passage, lang);
    this.now.set(key, reading);
    return reading;
  }
}

function readingOf({ kind, words, shown }: DraftPassage, lang: string): PassageReading {
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
