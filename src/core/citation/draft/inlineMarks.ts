import { type TextRange } from '../../text/range';
import { readKey } from '../key';
import { type Closers } from './closers';
import { CodeSpans } from './codeSpans';
import { type DraftBlock } from './draftBlocks';
import { type InlineMark, type KeyMark } from './inlineMark';
import { endOfMatch } from './matchAt';
import { opaqueAt, type OpaqueContext } from './opaque';

const SPECIAL = /[\\`<$[\];@|]|https?:/g;
const LINK_TARGET = /\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^]){0,300}\)){0,600}\)/y;
const LINK_LABEL = /\[(?!\^)[^[\]]{0,300}\]/y;
const ATTRIBUTE = '(?:[#.][^\\s{}]{1,100}|[\\w-]{1,100}=(?:"[^"\\n]{0,300}"|[^\\s{}"]{0,300}))';
const SPAN_ATTRIBUTES = new RegExp(`\\{\\s{0,9}(?:${ATTRIBUTE}(?:\\s{1,9}${ATTRIBUTE}){0,20})?\\s{0,9}\\}`, 'y');
/** Pandoc takes a single full stop for part of the word before it. */
const WORD_BEFORE = /(?:[\p{L}\p{N}]|(?<!\.)\.)$/u;

/** The marks of a prose block in order. Linear: whatever begins without ending is passed over once. */
export function* inlineMarks(
  draft: string,
  block: DraftBlock,
  closers: Closers,
): Generator<InlineMark, void, undefined> {
  const context: OpaqueContext = { draft, block, closers, codeSpans: new CodeSpans(draft, block) };
  const special = new RegExp(SPECIAL);
  let keyEnd = -1;
  for (let at = block.start; ;) {
    special.lastIndex = at;
    at = special.exec(draft)?.index ?? block.end;
    if (at >= block.end) return;
    const mark = opaqueMark(context, at) ?? markAt(draft, block, at, keyEnd);
    if (mark !== undefined) yield mark;
    if (mark?.kind === 'key') keyEnd = mark.end;
    at = endOf(draft, mark) ?? at + 1;
  }
}

function opaqueMark(context: OpaqueContext, at: number): InlineMark | undefined {
  const range = opaqueAt(context, at);
  return range && { kind: 'opaque', ...range };
}

function markAt(draft: string, block: DraftBlock, at: number, keyEnd: number): InlineMark | undefined {
  switch (draft.charAt(at)) {
    case '@':
      return keyAt(draft, block, at, keyEnd);
    case '[':
      return { kind: 'open', at, isPlain: draft[at - 1] === '!' || draft[at - 1] === '^' || draft[at + 1] === '^' };
    case ']':
      return { kind: 'close', at, isLink: linkEnd(draft, at, block) !== undefined };
    case ';':
      return { kind: 'separator', at };
    case '|':
      return block.isTable ? { kind: 'border', at } : undefined;
    default:
      return undefined;
  }
}

/** Where to go on behind a mark; what a link leads to is passed over, the label of `][label]` is read as brackets again. */
function endOf(draft: string, mark: InlineMark | undefined): number | undefined {
  if (mark === undefined) return undefined;
  if ('end' in mark) return mark.end;
  return mark.kind === 'close' && mark.isLink ? endOfMatch(LINK_TARGET, draft, mark.at + 1) : undefined;
}

function linkEnd(draft: string, at: number, { end }: TextRange): number | undefined {
  const pattern = { '(': LINK_TARGET, '[': LINK_LABEL, '{': SPAN_ATTRIBUTES }[draft.charAt(at + 1)];
  return pattern && endOfMatch(pattern, draft, at + 1, end);
}

function keyAt(draft: string, block: TextRange, at: number, keyEnd: number): KeyMark | undefined {
  const suppressesAuthor = draft[at - 1] === '-' && draft[at - 2] !== '-' && isKeyStart(draft, block, at - 1, keyEnd);
  const start = suppressesAuthor ? at - 1 : at;
  const written = isKeyStart(draft, block, start, keyEnd) ? readKey(draft, at + 1) : undefined;
  if (written === undefined || written.end > block.end) return undefined;
  return { kind: 'key', key: written.key, suppressesAuthor, start, end: written.end };
}

/** Not within a word: `jane@example.org` is an address. Right behind another key it is a key. */
function isKeyStart(draft: string, block: TextRange, start: number, keyEnd: number): boolean {
  if (start < block.start) return false;
  return (
    start === keyEnd || start === block.start || !WORD_BEFORE.test(draft.slice(Math.max(block.start, start - 2), start))
  );
}
