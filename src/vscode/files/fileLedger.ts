import { type FileChange } from '../../core';
import { changesBetween, type ListingChanges } from './listingChanges';

/** Which files the core was given, and which of them have to be read again. */
export class FileLedger {
  /** By address: whether it was named. */
  private readonly known = new Map<string, boolean>();
  /** Written since it was read. */
  private readonly touched = new Set<string>();
  /** Left over by a run that was cancelled. */
  private readonly unread = new Set<string>();

  get size(): number {
    return this.known.size;
  }

  touch(uris: Iterable<string>): void {
    for (const uri of uris) this.touched.add(uri);
  }

  /** What has to be handed over for the core to know what is listed; until it is, it is asked for again. */
  changesTo(listed: ReadonlyMap<string, { readonly isNamed: boolean }>): ListingChanges {
    const changes = changesBetween(this.known, listed, new Set([...this.touched, ...this.unread]));
    this.touched.clear();
    for (const uri of changes.toRead) this.unread.add(uri);
    return changes;
  }

  /** Takes down what the core was given, and how it was read. */
  handed(changes: readonly FileChange[], isNamed: (uri: string) => boolean): void {
    for (const { kind, uri } of changes) {
      this.unread.delete(uri);
      if (kind === 'deleted') this.known.delete(uri);
      else this.known.set(uri, isNamed(uri));
    }
  }

  /** Takes down what the core knew of itself. */
  restored(uris: readonly string[], isNamed: (uri: string) => boolean): void {
    for (const uri of uris) this.known.set(uri, isNamed(uri));
  }

  /** The core is empty. */
  clear(): void {
    this.known.clear();
  }
}
