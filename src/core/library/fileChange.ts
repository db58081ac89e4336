import { type Problem } from '../text/problem';

/** A file that appeared, changed or went away: an article or a sidecar. */
export type FileChange =
  | {
      readonly kind: 'changed';
      readonly uri: string;
      readonly bytes: Uint8Array;
      /** The writer's `newscite.sources` names it: then no rule passes it over. */
      readonly isNamed: boolean;
      /** What the host will know these bytes by another day without reading them, as their time and size. */
      readonly stamp?: string;
    }
  | { readonly kind: 'deleted'; readonly uri: string }
  /** The host could not hand its bytes over: unreadable, too large to read. */
  | { readonly kind: 'failed'; readonly uri: string; readonly problem: Problem };

/** The last segment of a URI or path, decoded: `file:///a/b%20c.txt` → `b c.txt`. */
export function fileNameOf(uri: string): string {
  const segment = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    // A path with a literal per cent sign is no valid encoding; it names itself.
    return segment;
  }
}

/** A file as a host lists it, unread. */
export interface ListedFile {
  readonly uri: string;
  readonly isNamed: boolean;
  readonly stamp: string;
}
