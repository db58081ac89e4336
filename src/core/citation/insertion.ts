import { type TextRange } from '../text/range';
import { type CitationStyle, type CitationTarget } from './citation';
import { formatCitation } from './formatCitation';
import { type DraftEdit, insertedAt } from './insert/draftEdit';
import { groupAtCaret, isCitedIn, joinedTo } from './insert/joinGroup';
import { keepsCitations } from './insert/keepsCitations';
import { filledIn } from './insert/openBracket';
import { asParagraph, spaced, wordEnd } from './insert/spacing';
import { endOfGroup } from './pin';
import { type DraftReading } from './draft/draftReading';
import { readDraft } from './readDraft';

export { type DraftEdit } from './insert/draftEdit';

/**
 * Where and how a citation goes into a draft. It joins the bracket that the caret is in or right behind, fills one that
 * was begun, and else stands at the caret, or behind the selection, with the spaces it needs. A caret in a word, a pin,
 * code or front matter moves behind it. Each way is tried on the draft and taken only when all old citations are read as
 * before and the new one beside them.
 */
export function insertionFor(
  draft: string,
  selection: TextRange,
  targets: readonly CitationTarget[],
  style: CitationStyle,
): DraftEdit {
  const reading = readDraft(draft);
  const ways = [
    ...(style === 'bracketed' ? bracketWays(draft, reading, selection.end, targets) : []),
    ...freeWays(draft, reading, selection.end, targets, (some) => formatCitation(some, style)),
  ];
  return firstGood(draft, reading, ways);
}

/**
 * Where and how quoted words go into a draft, with their citation. They take the selection's place, unless something is
 * cited in it; a block quote becomes a paragraph of its own.
 *
 * @param written the words as Markdown, see `formatQuote` and `formatBlockQuote`
 */
export function quoteInsertionFor(
  draft: string,
  selection: TextRange,
  targets: readonly CitationTarget[],
  written: string,
  form: 'inline' | 'block',
): DraftEdit {
  const reading = readDraft(draft);
  const text = (some: readonly CitationTarget[]) => `${written} ${formatCitation(some, 'bracketed')}`.trimEnd();
  const { start, end } = selection;
  const join = form === 'block' ? asParagraph : spaced;
  const inPlace: Way = { edit: { replace: selection, text: join(draft, start, end, text(targets)) }, targets };
  const at = caretOutside(draft, reading, end);
  const atCaret: Way = { edit: insertedAt(at.offset, join(draft, at.offset, at.offset, text(targets))), targets };
  const isFree = at.offset === end && !at.isBehindBlock;
  return firstGood(draft, reading, [
    ...(isFree ? [inPlace] : []),
    ...(form === 'block' ? [atCaret] : []),
    ...freeWays(draft, reading, end, targets, text),
  ]);
}

/** An edit, and what it shall have cited in addition. */
interface Way {
  readonly edit: DraftEdit;
  readonly targets: readonly CitationTarget[];
}

function firstGood(draft: string, { groups }: DraftReading, ways: readonly Way[]): DraftEdit {
  const good = ways.find(({ edit, targets }) => keepsCitations(draft, groups, edit, targets)) ?? ways[0];
  return good?.edit ?? insertedAt(draft.length, '');
}

function bracketWays(
  draft: string,
  { groups }: DraftReading,
  caret: number,
  targets: readonly CitationTarget[],
): Way[] {
  const group = groupAtCaret(draft, groups, caret);
  if (group) {
    return [{ edit: joinedTo(draft, group, targets), targets: targets.filter((target) => !isCitedIn(group, target)) }];
  }
  const filled = filledIn(draft, caret, targets);
  return filled ? [{ edit: filled, targets }] : [];
}

/** On its own: at the caret, with a space on either side, as a paragraph; at last without its pin. */
function freeWays(
  draft: string,
  reading: DraftReading,
  caret: number,
  targets: readonly CitationTarget[],
  format: (targets: readonly CitationTarget[]) => string,
): Way[] {
  const { offset, isBehindBlock } = caretOutside(draft, reading, caret);
  // A pin's `-->` would close a comment that was opened above and never closed.
  const unpinned = targets.map(({ key, paragraph }) => ({ key, ...(paragraph !== undefined && { paragraph }) }));
  const blockEnd = paragraphEnd(draft, offset);
  const startOfKey = /(?:^|[\s([])@$/.test(draft.slice(Math.max(0, offset - 2), offset)) ? offset - 1 : offset;
  const indented = indentStart(draft, offset);
  const editsWith = (text: string): DraftEdit[] => [
    ...(isBehindBlock
      ? []
      : [
          { replace: { start: startOfKey, end: offset }, text: spaced(draft, startOfKey, offset, text) },
          insertedAt(offset, ` ${text} `),
          // Behind a tab at the line's beginning it would be code.
          { replace: { start: indented, end: offset }, text: spaced(draft, indented, offset, text) },
        ]),
    insertedAt(offset, asParagraph(draft, offset, offset, text)),
    insertedAt(blockEnd, asParagraph(draft, blockEnd, blockEnd, text)),
    // White space alone before the caret: an indented line would be code.
    insertedAt(blockEnd, `\n\n${text}\n`),
  ];
  return [
    ...editsWith(format(targets)).map((edit) => ({ edit, targets })),
    ...editsWith(format(unpinned)).map((edit) => ({ edit, targets: unpinned })),
  ];
}

interface Caret {
  readonly offset: number;
  readonly isBehindBlock: boolean;
}

/** The caret, moved behind a citation, a word, or whatever hides citations. */
function caretOutside(draft: string, { groups, opaque }: DraftReading, caret: number): Caret {
  const group = groups.find((candidate) => candidate.start < caret && caret < endOfGroup(candidate));
  if (group) return { offset: endOfGroup(group), isBehindBlock: false };
  const hiding = opaque.find(({ start, end, blockEnd }) =>
    blockEnd === undefined ? start < caret && caret < end : start <= caret && caret < end,
  );
  if (hiding) return { offset: hiding.blockEnd ?? hiding.end, isBehindBlock: hiding.blockEnd !== undefined };
  return { offset: wordEnd(draft, caret), isBehindBlock: false };
}

/** The line's beginning where nothing but white space is before the offset, else the offset. */
function indentStart(draft: string, offset: number): number {
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(draft.slice(0, offset))?.[1] ?? '';
  return offset - indent.length;
}

function paragraphEnd(draft: string, from: number): number {
  const length = /\r?\n[ \t]*\r?\n/.exec(draft.slice(from))?.index;
  return length === undefined ? draft.length : from + length;
}
