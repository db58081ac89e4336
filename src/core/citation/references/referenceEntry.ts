/** A bibliography's entry, as far as it is shown: a work that a draft can cite whether or not its article is at hand. */
export interface ReferenceEntry {
  readonly key: string;
  readonly title?: string;
  /** As they are printed in a sentence: `Ruth Okafor`. */
  readonly authors: readonly string[];
  /** The newspaper, the journal, the book. */
  readonly outlet?: string;
  /** ISO 8601 where it can be told, as precise as it is known; else as it is written. */
  readonly issued?: string;
}
