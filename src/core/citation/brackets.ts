import { type Citation, type CitationGroup, type CitationMode } from './citation';
import { type KeyMark } from './draft/inlineMark';
import { emphasisIn } from './draft/emphasis';
import { matchAt } from './draft/matchAt';
import { locatorIn } from './locator';
import { pinAt } from './pin';

/** An open bracket with the marks that stand in it, nested brackets left out. */
export interface Bracket {
  readonly open: number;
  readonly isPlain: boolean;
  readonly separators: number[];
  readonly keys: NarrativeKey[];
}

/** A key that is narrative unless the bracket around it turns out to be a citation. */
export interface NarrativeKey {
  readonly mark: KeyMark;
  /** With its own bracket: `@key [para. 3]`. */
  withBracket?: CitationGroup;
}

/** At most one line end, and quote marks behind it. */
const GAP = /[ \t]*(?:\r?\n[ \t>]*)?/y;

/** `[see @a, para. 3; @b]`: `undefined` when a part between the semicolons has no key. */
export function bracketedGroup(draft: string, bracket: Bracket, close: number): CitationGroup | undefined {
  const citations = bracketedItems(draft, bracket, close);
  return citations && withPin(draft, { start: bracket.open, end: close + 1, citations });
}

function bracketedItems(draft: string, bracket: Bracket, close: number): Citation[] | undefined {
  return bracket.isPlain || bracket.keys.length === 0 ? undefined : itemsOf(draft, bracket, close, bracket.open);
}

/** `@a [para. 3; @b]` or `@a [@b]`, when the bracket stands right behind the key. */
export function narrativeGroup(
  draft: string,
  key: KeyMark,
  bracket: Bracket,
  close: number,
): CitationGroup | undefined {
  if (bracket.isPlain || bracket.open !== key.end + (matchAt(GAP, draft, key.end)?.[0].length ?? 0)) return undefined;
  const items = bracketedItems(draft, bracket, close);
  if (items) {
    return withPin(draft, { start: key.start, end: close + 1, citations: [narrative(key), ...items] });
  }
  if (/[([]/.test(draft.charAt(close + 1))) return undefined;
  const isPlain = plainIn(draft, bracket, close);
  const firstSeparator = bracket.separators.find(isPlain) ?? close;
  const rest = firstSeparator === close ? [] : itemsOf(draft, bracket, close, firstSeparator);
  if (rest === undefined) return undefined;
  const suffix = { start: bracket.open + 1, end: firstSeparator };
  const first = { ...narrative(key), suffix, ...located(draft, key, firstSeparator, bracket.open + 1) };
  return withPin(draft, { start: key.start, end: close + 1, citations: [first, ...rest] });
}

/** `@a` on its own. */
export function narrativeKeyGroup(draft: string, key: KeyMark): CitationGroup {
  return withPin(draft, { start: key.start, end: key.end, citations: [narrative(key)] });
}

function narrative(key: KeyMark): Citation {
  return citationOf(key, key.suppressesAuthor ? 'suppressed-author' : 'narrative', key.start, key.end);
}

/** The items behind `from`, a bracket or a semicolon. */
function itemsOf(draft: string, bracket: Bracket, close: number, from: number): Citation[] | undefined {
  const isPlain = plainIn(draft, bracket, close);
  const keys = bracket.keys.filter(({ mark }) => isPlain(mark.start));
  const ends = [...bracket.separators.filter((at) => at > from && isPlain(at)), close];
  const citations: Citation[] = [];
  let start = from + 1;
  let next = 0;
  for (const end of ends) {
    while ((keys[next]?.mark.start ?? Infinity) < start) next++;
    const key = keys[next]?.mark;
    if (key === undefined || key.start >= end) return undefined;
    citations.push(bracketedItem(draft, key, start, end));
    start = end + 1;
  }
  return citations;
}

/** True for offsets that are not emphasised: what is, neither cites for the bracket nor parts it. */
function plainIn(draft: string, { open, keys }: Bracket, close: number): (at: number) => boolean {
  const isInKey = (at: number) => keys.some(({ mark }) => mark.start < at && at < mark.end);
  const emphasised = emphasisIn(draft, { start: open + 1, end: close }).filter(({ start }) => !isInKey(start));
  return (at) => !emphasised.some(({ start, end }) => start <= at && at < end);
}

function bracketedItem(draft: string, key: KeyMark, start: number, end: number): Citation {
  const from = start + (/^[\s>]*/.exec(draft.slice(start, key.start))?.[0].length ?? 0);
  const mode = key.suppressesAuthor ? 'suppressed-author' : 'bracketed';
  const suffix = { start: key.end, end };
  return { ...citationOf(key, mode, from, key.end), suffix, ...located(draft, key, end, key.end) };
}

function citationOf(key: KeyMark, mode: CitationMode, start: number, end: number): Citation {
  return { start, end, key: key.key, keyRange: { start: key.start, end: key.end }, mode, suffix: { start: end, end } };
}

function located(draft: string, key: KeyMark, end: number, from: number): Partial<Citation> & { end: number } {
  const locator = locatorIn(draft, { start: from, end });
  return locator ? { locator, end: locator.end } : { end: key.end };
}

/** Gives the ids of the pin behind a group to its items, in order. */
function withPin(draft: string, group: CitationGroup): CitationGroup {
  const pin = pinAt(draft, group.end);
  if (pin === undefined) return group;
  const citations = group.citations.map((citation, index) => {
    const claimId = pin.claimIds[index];
    return claimId === undefined ? citation : { ...citation, claimId };
  });
  return { ...group, citations, pin };
}
