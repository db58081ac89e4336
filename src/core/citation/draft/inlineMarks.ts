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
  // Patterns see no further than the block: a search for what the rest of the draft lacks would be made once a block.
  const text = draft.slice(0, block.end);
  const context: OpaqueContext = { text, closers, codeSpans: new CodeSpans(text, block.start) };
  const special = new RegExp(SPECIAL);
  let keyEnd = -1;
  for (let at = block.start; ;) {
    special.lastIndex = at;
    const found = special.exec(text);
    if (found === null) return;
    at = found.index;
    const mark = opaqueMark(context, at) ?? markAt(text, block, at, keyEnd);
    if (mark !== undefined) yield mark;
    if (mark?.kind === 'key') keyEnd = mark.end;
    at = mark !== undefined && 'end' in mark ? mark.end : at + 1;
    const target = mark?.kind === 'close' ? endOfMatch(LINK_TARGET, text, at) : undefined;
    if (target === undefined) continue;
    yield { kind: 'opaque', start: at, end: target };
    at = target;
  }
}

function opaqueMark(context: OpaqueContext, at: number): InlineMark | undefined {
  const range = opaqueAt(context, at);
  return range && { kind: 'opaque', ...range };
}

function markAt(text: string, block: DraftBlock, at: number, keyEnd: number): InlineMark | undefined {
  switch (text.charAt(at)) {
    case '@':
      return keyAt(text, block, at, keyEnd);
    case '[':
      return { kind: 'open', at, isPlain: text[at - 1] === '!' || text[at - 1] === '^' || text[at + 1] === '^' };
    case ']':
      return { kind: 'close', at, isLink: linkEnd(text, at) !== undefined };
    case ';':
      return { kind: 'separator', at };
    case '|':
      return block.isTable ? { kind: 'border', at } : undefined;
    default:
      return undefined;
  }
}

function linkEnd(text: string, at: number): number | undefined {
  const pattern = { '(': LINK_TARGET, '[': LINK_LABEL, '{': SPAN_ATTRIBUTES }[text.charAt(at + 1)];
  return pattern && endOfMatch(pattern, text, at + 1);
}

function keyAt(text: string, block: TextRange, at: number, keyEnd: number): KeyMark | undefined {
  const suppressesAuthor = text[at - 1] === '-' && text[at - 2] !== '-' && isKeyStart(text, block, at - 1, keyEnd);
  const start = suppressesAuthor ? at - 1 : at;
  const written = isKeyStart(text, block, start, keyEnd) ? readKey(text, at + 1) : undefined;
  if (written === undefined) return undefined;
  return { kind: 'key', key: written.key, suppressesAuthor, start, end: written.end };
}

/** Not within a word: `jane@example.org` is an address. Right behind another key it is a key. */
function isKeyStart(text: string, block: TextRange, start: number, keyEnd: number): boolean {
  if (start < block.start) return false;
  return (
    start === keyEnd || start === block.start || !WORD_BEFORE.test(text.slice(Math.max(block.start, start - 2), start))
  );
}
