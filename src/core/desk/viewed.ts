import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';

/** A view of the source at an address; `undefined` for a file that is none. */
export function viewed<T>(
  library: SourceLibrary,
  uri: string,
  view: (source: Source, library: SourceLibrary) => T,
): T | undefined {
  const source = library.source(uri);
  return source && view(source, library);
}
