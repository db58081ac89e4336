import { type CitationGroup } from './citation';
import { readDraft } from './readDraft';

/**
 * Every citation of a Markdown draft, in order and without overlaps, as pandoc reads it. Code, comments, front matter,
 * addresses and Quarto's cross references (`@fig-map`) cite nothing. Never throws; linear in the length of the draft.
 *
 * Departures from pandoc: no citation is found within a URL that stands in the text, and a citation within another one's
 * brackets is part of that one.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function scanCitations(draft: string): readonly CitationGroup[] {
  return readDraft(draft).groups;
}
