import { type TextRange } from '../text/range';
import { type WrittenText } from '../text/writtenText';

/** The text with each stretch replaced; those at one place in their order. */
export function applied(text: string, edits: readonly (TextRange & { readonly text: string })[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let at = 0;
  let next = '';
  for (const { start, end, text: own } of [...edits].sort((a, b) => a.start - b.start)) {
    next += text.slice(at, start) + own.replace(/\r?\n/g, eol);
    at = end;
  }
  return next + text.slice(at);
}

/** @param what the file would have to be */
export function refusedBibliography(what: string): WrittenText {
  const message = `The bibliography is not ${what} and was left as it is.`;
  return { kind: 'refused', problems: [{ code: 'bibliography-invalid', severity: 'error', message }] };
}
