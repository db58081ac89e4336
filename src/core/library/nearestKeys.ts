import { closestNames } from '../search/closestNames';
import { type DraftReferences } from './draftReferences';
import { type SourceLibrary } from './sourceLibrary';

const SUGGESTIONS = 3;

/** Keys that a mistyped one may have meant, most likely first. */
export function nearestKeys(library: SourceLibrary, { entries }: DraftReferences, key: string): readonly string[] {
  const keys = new Set([...library.sources().map(({ citekey }) => citekey), ...entries.keys()]);
  return closestNames([...keys], key, SUGGESTIONS);
}
