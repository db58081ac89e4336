import { replaced, type Replacement } from '../text/replaced';
import { type WrittenText } from '../text/writtenText';

/** The text with each stretch replaced, in the text's own line ends. */
export function applied(text: string, edits: readonly Replacement[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return replaced(
    text,
    edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, eol) })),
  );
}

/** @param what the file would have to be */
export function refusedBibliography(what: string): WrittenText {
  const message = `The bibliography is not ${what} and was left as it is.`;
  return { kind: 'refused', problems: [{ code: 'bibliography-invalid', severity: 'error', message }] };
}
