import { type Citation, type CitationGroup } from '../../citation/citation';
import { readDraft } from '../../citation/readDraft';
import { type TextRange, touches } from '../../text/range';

/** What is being typed at the caret. */
export type CompletionContext =
  /** A key: `@tra|`, `[@tra|`. */
  | { readonly kind: 'key'; readonly replace: TextRange }
  /** What follows a key in its bracket: `[@key, par|`, `@key [|`. */
  | { readonly kind: 'locator'; readonly key: string; readonly replace: TextRange; readonly bracket: Bracket };

/** How the bracket that is typed in goes on behind the caret. */
export type Bracket =
  | { readonly isClosed: false }
  /** The group as it stands, and which of its citations the caret is on. */
  | { readonly isClosed: true; readonly group: CitationGroup; readonly index: number };

/** A paragraph's worth: a bracket that was opened further back is another thought. */
const LOOK_BACK = 2000;
/** Brackets and quotation marks may stand before `@`; a letter makes it an e-mail address, a backslash plain text. */
const KEY_AT_END = /(?:^|[\s[;({—–"“„«‘'-])(@\{?[\w:.#$%&+?<>~/-]*)$/u;
const KEY = /@(?:\{([^}\s]+)\}|([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*))/u;
const LOCATOR_AT_END = new RegExp(`^[^@]*${KEY.source},\\s*([^@]*)$`, 'u');
const NARRATIVE_BEFORE = new RegExp(`${KEY.source} ?$`, 'u');

/** What can be completed at `offset`; `undefined` where no citation is being written. */
export function completionContextAt(draft: string, offset: number): CompletionContext | undefined {
  const before = paragraphBefore(draft, offset);
  // Cheap tests first: most keystrokes are far from any citation.
  if (!before.includes('@')) return undefined;
  const reading = readDraft(draft);
  if (reading.opaque.some(({ start, end }) => start < offset && offset < end)) return undefined;
  return locatorContext(reading.groups, draft, before, offset) ?? keyContext(before, offset);
}

function paragraphBefore(draft: string, offset: number): string {
  const near = draft.slice(Math.max(0, offset - LOOK_BACK), offset);
  return near.slice(near.lastIndexOf('\n\n') + 1);
}

function keyContext(before: string, offset: number): CompletionContext | undefined {
  const typed = KEY_AT_END.exec(before)?.[1];
  return typed === undefined ? undefined : { kind: 'key', replace: { start: offset - typed.length, end: offset } };
}

function locatorContext(
  groups: readonly CitationGroup[],
  draft: string,
  before: string,
  offset: number,
): CompletionContext | undefined {
  const open = before.lastIndexOf('[');
  if (open < before.lastIndexOf(']') || open < 0) return undefined;
  const item =
    before
      .slice(open + 1)
      .split(';')
      .at(-1) ?? '';
  const inBracket = LOCATOR_AT_END.exec(item);
  const narrative = item.includes('@') ? null : NARRATIVE_BEFORE.exec(before.slice(0, open));
  const key = inBracket?.[1] ?? inBracket?.[2] ?? narrative?.[1] ?? narrative?.[2];
  if (key === undefined) return undefined;
  const typed = inBracket === null ? item.trimStart() : (inBracket[3] ?? '');
  const replace = { start: offset - typed.length, end: offset };
  return { kind: 'locator', key, replace, bracket: bracketAround(groups, draft, key, offset) };
}

function bracketAround(groups: readonly CitationGroup[], draft: string, key: string, offset: number): Bracket {
  const group = groups.find((candidate) => touches(candidate, offset) && draft[candidate.end - 1] === ']');
  if (group === undefined) return { isClosed: false };
  const isTyped = (citation: Citation) => citation.key === key && citation.keyRange.start < offset;
  return { isClosed: true, group, index: group.citations.findLastIndex(isTyped) };
}
