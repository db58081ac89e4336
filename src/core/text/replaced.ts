import { type TextRange } from './range';

/** A stretch of a text and what takes its place. */
export interface Replacement extends TextRange {
  readonly text: string;
}

/** The text with each stretch replaced; those at one place in their order. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  let next = '';
  for (const { start, end, text: own } of [...replacements].sort((a, b) => a.start - b.start)) {
    next += text.slice(at, start) + own;
    at = end;
  }
  return next + text.slice(at);
}
