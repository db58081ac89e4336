import { type CitationMode } from '../../citation/citation';
import { scanCitations } from '../../citation/scanCitations';
import { textOf } from '../../text/range';

/** One cited source of a draft, for programs; offsets in UTF-16 units. */
export interface CitationRow {
  /** From its prefix or `@` to its locator. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Of `@`, or of the `-` before it. */
  readonly keyStart: number;
  /** From 0; sources of one bracket have the same. */
  readonly group: number;
  readonly mode: CitationMode;
  readonly prefix: string;
  /** Paragraphs as they are written: `para. 3-4`. */
  readonly locator: string | null;
  /** All that follows the key, the locator with it. */
  readonly suffix: string;
  readonly claim: string | null;
}

/** Every citation of a draft, in order. */
export function citationList(draft: string): readonly CitationRow[] {
  return scanCitations(draft).flatMap(({ citations }, group) =>
    citations.map(({ start, end, key, keyRange, mode, locator, suffix, claimId }) => ({
      start,
      end,
      key,
      keyStart: keyRange.start,
      group,
      mode,
      prefix: draft.slice(start, keyRange.start).trim(),
      locator: locator ? textOf(draft, locator) : null,
      suffix: textOf(draft, suffix).trim(),
      claim: claimId ?? null,
    })),
  );
}
