import { closestNames } from '../search/closestNames';
import { type SourceLibrary } from './sourceLibrary';

const SUGGESTIONS = 3;

/** Keys that a mistyped one may have meant, most likely first. */
export function nearestKeys(library: SourceLibrary, key: string): readonly string[] {
  const keys = library.sources().map(({ citekey }) => citekey);
  return closestNames(keys, key, SUGGESTIONS);
}
