import { type TextRange } from '../../text/range';

/** A piece of a draft's text to write in place of `replace`. */
export interface DraftEdit {
  readonly replace: TextRange;
  readonly text: string;
}

export function insertedAt(at: number, text: string): DraftEdit {
  return { replace: { start: at, end: at }, text };
}

export function edited(draft: string, { replace, text }: DraftEdit): string {
  return draft.slice(0, replace.start) + text + draft.slice(replace.end);
}
