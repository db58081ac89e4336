import { type DraftPassage } from './draftPassage';
import { type PlacedQuotation, quotationsIn } from './draftQuotation';
import { type DraftSentence, sentencesOf } from './draftSentence';

/** A passage with what stands in it; offsets are the passage's. */
export interface ReadPassage {
  readonly passage: DraftPassage;
  /** Read only where something is cited. */
  readonly sentences: readonly DraftSentence[];
  readonly quotations: readonly PlacedQuotation[];
}

interface Reading {
  sentences?: readonly DraftSentence[];
  readonly quotations: readonly PlacedQuotation[];
}

/** Reads passages, and those that are as they were the last time not again. */
export class PassageReader {
  private before: ReadonlyMap<string, Reading> = new Map();
  private now = new Map<string, Reading>();

  /** To be called when a draft is begun: what neither this one nor the one before holds is forgotten. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  read(passage: DraftPassage, lang: string, isCited: boolean): ReadPassage {
    const key = `${lang}\n${passage.kind}\n${passage.words}`;
    const known = this.now.get(key) ?? this.before.get(key);
    const reading: Reading = known ?? { quotations: quotationsIn(passage) };
    this.now.set(key, reading);
    if (isCited) reading.sentences ??= sentencesOf(passage, lang);
    return { passage, sentences: reading.sentences ?? [], quotations: reading.quotations };
  }
}
