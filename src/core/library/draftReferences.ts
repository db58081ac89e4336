import { type ReferenceEntry } from '../citation/references/referenceEntry';
import { type CslData } from '../citation/references/cslData';
import { frontMatterItems, readItems } from '../citation/references/readItems';
import { frontMatterReferences, isTooLarge, readReferences } from '../citation/references/readReferences';
import { fileNameOf } from './fileChange';

/** What the bibliographies of one draft list. */
export interface DraftReferences {
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  /** Keys that the draft's own front matter lists. */
  readonly own: readonly string[];
  /** Keys that one bibliography lists more than once. */
  readonly repeated: ReadonlySet<string>;
  /** A key that is not known may stand in them. */
  readonly unread: readonly UnreadBibliography[];
}

/** A bibliography that could not be read. */
export interface UnreadBibliography {
  readonly name: string;
  /** It is YAML of a size at which reading would take seconds. */
  readonly isTooLarge: boolean;
}

export const NO_REFERENCES: DraftReferences = {
  entries: new Map(),
  own: [],
  repeated: new Set(),
  unread: [],
};

/** One bibliography, read. */
interface Listed {
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  readonly repeated: readonly string[];
}

/** The bibliographies that a host has handed over, parsed once however many drafts and keystrokes ask. */
export class Bibliographies {
  private readonly byUri = new Map<string, Listed | undefined>();
  /** What bibliographies say, to be read in full when a citation is to be printed. */
  private readonly texts = new Map<string, string>();
  private readonly items = new Map<string, ReadonlyMap<string, CslData>>();

  /** @param text `undefined` when the host could not read it */
  put(uri: string, text: string | undefined): void {
    const entries = text === undefined ? undefined : readReferences(fileNameOf(uri), text);
    this.byUri.set(uri, entries && listed(entries));
    this.texts.set(uri, text ?? '');
    this.items.delete(uri);
  }

  /** Every item that a draft may cite, with all its fields; of one key the front matter's own, else that listed last. */
  itemsOf(draft: string, uris: readonly string[]): ReadonlyMap<string, CslData> {
    const own = frontMatterItems(draft).map((item) => [item.id, item] as const);
    return new Map([...uris.flatMap((uri) => [...this.itemsIn(uri)]), ...own]);
  }

  private unread(uri: string): UnreadBibliography {
    const name = fileNameOf(uri);
    return { name, isTooLarge: isTooLarge(name, this.texts.get(uri) ?? '') };
  }

  private itemsIn(uri: string): ReadonlyMap<string, CslData> {
    const read = this.items.get(uri) ?? byKey(readItems(fileNameOf(uri), this.texts.get(uri) ?? ''));
    this.items.set(uri, read);
    return read;
  }

  /** @param uris the bibliographies that the draft names; one never handed over counts as unread */
  of(draft: string, uris: readonly string[]): DraftReferences {
    const own = listed(frontMatterReferences(draft));
    const files = uris.map((uri) => this.byUri.get(uri));
    const unread = uris.flatMap((uri, index) => (files[index] === undefined ? [this.unread(uri)] : []));
    const known = files.filter((file) => file !== undefined);
    const repeated = new Set([own, ...known].flatMap((file) => file.repeated));
    // One large library is the common case: it isn't copied at every keystroke.
    const [first] = known;
    const isOne = own.entries.size === 0 && known.length === 1 && first !== undefined;
    const entries = isOne ? first.entries : new Map([...known, own].flatMap((file) => [...file.entries]));
    return { entries, own: [...own.entries.keys()], repeated, unread };
  }
}

function byKey(items: readonly CslData[]): ReadonlyMap<string, CslData> {
  return new Map(items.map((item) => [item.id, item]));
}

function listed(entries: readonly ReferenceEntry[]): Listed {
  const byKey = new Map<string, ReferenceEntry>();
  const repeated: string[] = [];
  for (const entry of entries) {
    if (byKey.has(entry.key)) repeated.push(entry.key);
    byKey.set(entry.key, entry);
  }
  return { entries: byKey, repeated };
}
