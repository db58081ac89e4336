import { type CitationTarget } from '../citation';
import { formatItems } from '../formatCitation';
import { formatPin } from '../pin';
import { type DraftEdit } from './draftEdit';

/** A bracket begun on the caret's line: `[`, `[@`, `[see `, `[@a; `. What is linked or noted is none. */
const BEGUN = /(?<![\]!^\\])\[([^[\]\n^]{0,300})$/;
const STARTED_KEY = /-?@$/;
const CLOSED = /^[ \t]*\](?![([{])/;

/**
 * The targets inside a bracket that the writer has begun and that cites nothing yet, or has a part waiting: the bracket is
 * not doubled, the pin goes behind it.
 */
export function filledIn(draft: string, caret: number, targets: readonly CitationTarget[]): DraftEdit | undefined {
  const begun = BEGUN.exec(draft.slice(Math.max(0, caret - 400), caret))?.[1];
  if (begun === undefined) return undefined;
  const head = begun.replace(STARTED_KEY, '');
  const closing = CLOSED.exec(draft.slice(caret, caret + 100))?.[0];
  const isJustOpened = head.trim() === '' && !/^[^\n]*\]/.test(draft.slice(caret, caret + 300));
  const lastPart = head.split(';').at(-1) ?? '';
  if ((closing === undefined && !isJustOpened) || lastPart.includes('@')) return undefined;
  const gap = head === '' || /\s$/.test(head) ? '' : ' ';
  const before = head
    .split(';')
    .slice(0, -1)
    .map(() => undefined);
  const pin = formatPin([...before, ...targets.map(({ claimId }) => claimId)]);
  return {
    replace: { start: caret - (begun.length - head.length), end: caret + (closing?.length ?? 0) },
    text: `${gap}${formatItems(targets)}]${pin}`,
  };
}
