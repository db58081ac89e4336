import { hashOfBytes } from '../text/hash';
import { type FileChange } from './fileChange';

/** How a file was when it was read. */
interface FileMark {
  /** Of its bytes; of the problem where they could not be had. */
  readonly digest: string;
  readonly isNamed: boolean;
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

  clear(): void {
    this.marks.clear();
  }
}

function markOf(change: FileChange): FileMark | undefined {
  switch (change.kind) {
    case 'changed':
      return { digest: hashOfBytes(change.bytes), isNamed: change.isNamed };
    case 'failed':
      return { digest: `${change.problem.code} ${change.problem.message}`, isNamed: true };
    case 'deleted':
      return undefined;
  }
}
