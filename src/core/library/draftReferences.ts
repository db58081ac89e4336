import { type ReferenceEntry } from '../citation/references/referenceEntry';
import { entryPlaces } from '../citation/references/entryPlaces';
import { type CslData } from '../citation/references/cslData';
import { frontMatterItems, readItems } from '../citation/references/readItems';
import { frontMatterReferences, isTooLarge, readReferences } from '../citation/references/readReferences';
import { LineMap, type TextSpan } from '../text/lineMap';
import { fileNameOf } from './fileChange';

/** What the bibliographies of one draft list. */
export interface DraftReferences {
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  /** Keys that the draft's own front matter lists. */
  readonly own: readonly string[];
  /** Keys that one bibliography lists more than once, with the last of their places; none for the draft's own list. */
  readonly repeated: ReadonlyMap<string, EntryPlace | undefined>;
  /** A key that is not known may stand in them. */
  readonly unread: readonly UnreadBibliography[];
}

/** Where an entry of a bibliography stands. */
export interface EntryPlace {
  readonly uri: string;
  readonly span: TextSpan;
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
  repeated: new Map(),
  unread: [],
};

/** One bibliography, read. */
interface Listed {
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  readonly repeated: ReadonlyMap<string, EntryPlace | undefined>;
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
    this.byUri.set(uri, entries && listed(entries, (key) => lastPlace(uri, text ?? '', key)));
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
    const repeated = new Map([own, ...known].flatMap((file) => [...file.repeated]));
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

function listed(entries: readonly ReferenceEntry[], placeOf?: (key: string) => EntryPlace | undefined): Listed {
  const byKey = new Map<string, ReferenceEntry>();
  const repeated = new Map<string, EntryPlace | undefined>();
  for (const entry of entries) {
    if (byKey.has(entry.key)) repeated.set(entry.key, placeOf?.(entry.key));
    byKey.set(entry.key, entry);
  }
  return { entries: byKey, repeated };
}

function lastPlace(uri: string, text: string, key: string): EntryPlace | undefined {
  const place = entryPlaces(fileNameOf(uri), text, key).at(-1);
  return place && { uri, span: new LineMap(text).spanOf(place) };
}
