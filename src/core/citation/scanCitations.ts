import { type CitationGroup } from './citation';
import { readDraft } from './readDraft';

/**
 * Every citation of a Markdown draft, in order and without overlaps, as pandoc reads it, those in the texts of its metadata
 * among them. Code, comments, addresses and Quarto's cross references (`@fig-map`) cite nothing. Never throws; linear in
 * the length of the draft.
 *
 * Departures from pandoc, each so that nothing is underlined that no writer meant: no citation is found within a URL that
 * stands in the text, nor in metadata that are settings (`bibliography`) or works (`references`, `nocite`); one within
 * another's brackets is part of that one; `[^@a]` is a note's mark right behind a key, too. That an `@name` in running
 * text is like no key, and so may be a person's, is for `isDoubtful` of a finding to say.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function scanCitations(draft: string): readonly CitationGroup[] {
  return readDraft(draft).groups;
}
