import { type ReferenceEntry } from '../citation/references/referenceEntry';
import { frontMatterReferences, readReferences } from '../citation/references/readReferences';
import { fileNameOf } from './fileChange';

/** What the bibliographies of one draft list. */
export interface DraftReferences {
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  /** Names of bibliographies that could not be read: a key that is not known may stand in them. */
  readonly unread: readonly string[];
}

export const NO_REFERENCES: DraftReferences = { entries: new Map(), unread: [] };

/** The bibliographies that a host has handed over, parsed once however many drafts and keystrokes ask. */
export class Bibliographies {
  private readonly byUri = new Map<string, ReadonlyMap<string, ReferenceEntry> | undefined>();

  /** @param text `undefined` when the host could not read it */
  put(uri: string, text: string | undefined): void {
    const entries = text === undefined ? undefined : readReferences(fileNameOf(uri), text);
    this.byUri.set(uri, entries && byKey(entries));
  }

  /** @param uris the bibliographies that the draft names; one never handed over counts as unread */
  of(draft: string, uris: readonly string[]): DraftReferences {
    const own = byKey(frontMatterReferences(draft));
    const files = uris.map((uri) => this.byUri.get(uri));
    const unread = uris.filter((_, index) => files[index] === undefined).map(fileNameOf);
    const known = files.filter((file) => file !== undefined);
    // One large library is the common case: it isn't copied at every keystroke.
    if (own.size === 0 && known.length === 1) return { entries: known[0] ?? own, unread };
    return { entries: new Map([...known.flatMap((file) => [...file]), ...own]), unread };
  }
}

function byKey(entries: readonly ReferenceEntry[]): ReadonlyMap<string, ReferenceEntry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}
