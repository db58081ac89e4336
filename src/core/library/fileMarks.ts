import { hashOfBytes } from '../text/hash';
import { type FileChange } from './fileChange';

/** How a file was when it was read. */
export interface FileMark {
  /** Of its bytes; of the problem where they could not be had. */
  readonly digest: string;
  readonly isNamed: boolean;
  /** {@link FileChange.stamp}; without one, it can't be told whether the file is the same another day. */
  readonly stamp?: string;
}

/**
 * Remembers how files were, so that one that is handed over again as it was (a watcher tells of our own writes too)
 * changes nothing.
 */
export class FileMarks {
  private readonly marks = new Map<string, FileMark>();

  /** Takes down how a file is now. @returns false when it was so before */
  note(change: FileChange): boolean {
    const before = this.marks.get(change.uri);
    const now = markOf(change);
    if (now === undefined) return this.marks.delete(change.uri);
    this.marks.set(change.uri, now);
    return before?.digest !== now.digest || before.isNamed !== now.isNamed;
  }

  /** Takes down how a file was when it was stored. */
  restore(uri: string, mark: FileMark): void {
    this.marks.set(uri, mark);
  }

  of(uri: string): FileMark | undefined {
    return this.marks.get(uri);
  }

  clear(): void {
    this.marks.clear();
  }
}

function markOf(change: FileChange): FileMark | undefined {
  switch (change.kind) {
    case 'changed':
      return {
        digest: hashOfBytes(change.bytes),
        isNamed: change.isNamed,
        ...(change.stamp === undefined ? {} : { stamp: change.stamp }),
      };
    case 'failed':
      return { digest: `${change.problem.code} ${change.problem.message}`, isNamed: true };
    case 'deleted':
      return undefined;
  }
}
