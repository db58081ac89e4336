import { rangeOf, type TextRange } from '../../text/range';

const DEFINITION = /^[ \t]{0,3}\[\^[^\]\s]+\]:/;
const INLINE_MARK = /\^\[|[[\]]/g;

/** The texts of a draft's notes, in order: paragraphs that begin as a footnote (`[^a]: …`), and what inline ones enclose (`^[…]`). */
export function noteStretches(draft: string): readonly TextRange[] {
  return paragraphsOf(draft).flatMap((paragraph) => {
    const defined = definedFrom(draft, paragraph);
    const inline = inlineNotes(draft, rangeOf(paragraph.start, defined ?? paragraph.end));
    return defined === undefined ? inline : [...inline, rangeOf(defined, paragraph.end)];
  });
}

/** What stands between blank lines. */
function paragraphsOf(draft: string): readonly TextRange[] {
  const paragraphs: TextRange[] = [];
  let start: number | undefined;
  for (const line of linesOf(draft)) {
    const isBlank = draft.slice(line.start, line.end).trim() === '';
    if (isBlank && start !== undefined) paragraphs.push(rangeOf(start, line.start));
    start = isBlank ? undefined : (start ?? line.start);
  }
  return start === undefined ? paragraphs : [...paragraphs, rangeOf(start, draft.length)];
}

function* linesOf(text: string, { start, end }: TextRange = rangeOf(0, text.length)): Generator<TextRange> {
  for (let at = start; at < end;) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? end : Math.min(end, lineEnd + 1);
    yield rangeOf(at, next);
    at = next;
  }
}

/** Behind the first `[^a]:` that begins a line: all that follows it is the note's. */
function definedFrom(draft: string, paragraph: TextRange): number | undefined {
  for (const { start, end } of linesOf(draft, paragraph)) {
    const mark = DEFINITION.exec(draft.slice(start, end));
    if (mark) return start + mark[0].length;
  }
  return undefined;
}

/** One that is never closed reaches to the end. */
function inlineNotes(draft: string, { start, end }: TextRange): readonly TextRange[] {
  const notes: TextRange[] = [];
  let from = start;
  let depth = 0;
  for (const { 0: mark, index } of draft.slice(start, end).matchAll(INLINE_MARK)) {
    const behind = start + index + mark.length;
    if (depth === 0 && mark !== '^[') continue;
    if (depth === 0) from = behind;
    depth += mark === ']' ? -1 : 1;
    if (depth === 0) notes.push(rangeOf(from, behind));
  }
  return depth === 0 ? notes : [...notes, rangeOf(from, end)];
}
