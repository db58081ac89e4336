import { type CheckFinding } from '../../core';

/** A draft as it was read, and what is wrong with it. */
export interface CheckedDraft {
  /** Its path, as it was given. */
  readonly draft: string;
  readonly text: string;
  readonly findings: readonly CheckFinding[];
}
