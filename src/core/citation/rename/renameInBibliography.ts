import { type DraftEdit } from '../insert/draftEdit';
import { bibtexKeysBehind, entryPlaces } from '../references/entryPlaces';
import { type KeyRename } from './renameInDraft';

/** Before `key` in `crossref = {key}` of entries that take their fields from it. */
const BEFORE_CROSSREF = /\bcrossref\s*=\s*["{]\s*/gim;

/** What gives a bibliography's entry another key, whatever format its name says it has; none where it lacks the key. */
export function renameInBibliography(name: string, text: string, { from, to }: KeyRename): readonly DraftEdit[] {
  const others = /\.(?:bib|bibtex)$/i.test(name) ? bibtexKeysBehind(BEFORE_CROSSREF, text, from) : [];
  return [...entryPlaces(name, text, from), ...others]
    .sort((a, b) => a.start - b.start)
    .map((replace) => ({ replace, text: to }));
}
