import { type ClaimView, type SearchHit, type TextRange } from '../../core';
import { type Translate } from '../base/translate';

/** About what one line of VS Code's picker shows. */
const LINE = 84;
/** Units of text left around a match when a long claim is shortened. */
const CONTEXT = 22;
/** What may stand between two matches that are marked as one. */
const BETWEEN_MATCHES = /^[\s\-‐–'’]*$/;

/**
 * A claim on one line, with what matched in it to be seen: a long claim is shortened to the stretches around its matches,
 * and matches are marked `*as in Markdown*`.
 *
 * An extension cannot hand VS Code's picker its own highlights. The picker itself highlights what was typed where it
 * stands in the label just so, or where its words begin words of it in their order; then nothing else is marked. Typos,
 * another order and filters are what is left.
 */
export function claimLabel(
  text: string,
  query: string,
  highlights: readonly TextRange[],
  marks: { readonly isOn: boolean } = { isOn: true },
): string {
  const typed = verbatim(text, query) ?? inOrder(text, query);
  const matches = typed ?? joined(text, highlights);
  const mark = typed || !marks.isOn ? '' : '*';
  return stretches(text, matches)
    .map((stretch) => withMarks(text, stretch, matches, mark))
    .join(' ');
}

/** What the second line of a hit says besides its claim. */
export type HitDetail = Pick<SearchHit, 'claim'> & Partial<SearchHit>;

/**
 * `Craig *Federighi* · TradingKey and 2 other sources · 2025-07-23 · para. 3`: the speaker's name is marked where it, and
 * not the claim, answers the query.
 */
export function claimDetail(
  { claim, highlights = {}, copies = [] }: HitDetail,
  t: Translate,
  marks: { readonly isOn: boolean } = { isOn: true },
): string {
  const name = claim.speaker && marks.isOn ? markedName(claim, claim.speaker, highlights) : claim.speaker;
  const speaker = claim.speakerIsAnonymous && name ? t('{0} (unnamed)', name) : name;
  const place = withOthers(claim.outlet ?? claim.title, otherSources(claim, copies), t);
  const known = [speaker, place, claim.issued, t('para. {0}', claim.paragraph)];
  return known.filter((part) => part !== undefined && part !== '').join(' · ');
}

function markedName(claim: ClaimView, name: string, { speaker = [], text = [] }: SearchHit['highlights']): string {
  const inText = new Set(text.map(({ start, end }) => claim.text.slice(start, end).toLowerCase()));
  const own = speaker.filter(({ start, end }) => !inText.has(name.slice(start, end).toLowerCase()));
  return withMarks(name, { start: 0, end: name.length }, joined(name, own), '*');
}

function withOthers(place: string, others: number, t: Translate): string {
  if (others === 0) return place;
  return others === 1 ? t('{0} and 1 other source', place) : t('{0} and {1} other sources', place, others);
}

/** Sources besides a claim's own that have its sentence; that its own says it twice is no news. */
export function otherSources({ citekey }: ClaimView, copies: readonly ClaimView[]): number {
  return new Set(copies.map((copy) => copy.citekey).filter((key) => key !== citekey)).size;
}

/** Text in a label of VS Code, where `$(name)` would become an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

function verbatim(text: string, query: string): readonly TextRange[] | undefined {
  const words = query.trim().toLowerCase();
  const start = words === '' ? -1 : text.toLowerCase().indexOf(words);
  return start < 0 ? undefined : [{ start, end: start + words.length }];
}

/** What separates words for VS Code's picker; curly quotation marks don't. */
const SEPARATOR = /[\s`~!@#$%^&*()\-=+[{\]}\\|;:'",.<>/?]/;

function inOrder(text: string, query: string): readonly TextRange[] | undefined {
  const ranges: TextRange[] = [];
  for (const word of query.toLowerCase().split(/\s+/).filter(Boolean)) {
    const start = wordBeginning(text.toLowerCase(), word, ranges.at(-1)?.end ?? 0);
    if (start < 0) return undefined;
    ranges.push({ start, end: start + word.length });
  }
  return ranges.length > 0 ? ranges : undefined;
}

function wordBeginning(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at > 0 && !SEPARATOR.test(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
  return at;
}

function joined(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  return mergedWhere(
    ranges.map((range) => wholeWord(text, range)).sort((a, b) => a.start - b.start),
    (a, b) => BETWEEN_MATCHES.test(text.slice(a.end, b.start)),
  );
}

const BEGINS_IN_WORD = /[\p{L}\p{N}]+$/u;
const ENDS_IN_WORD = /^[\p{L}\p{N}]+/u;
/** Written without spaces, so that a word could not be told from its neighbours. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The word that a match is the beginning of: a mark within it would look like a slip. */
function wholeWord(text: string, { start, end }: TextRange): TextRange {
  if (UNSPACED.test(text.slice(start, end))) return { start, end };
  const before = BEGINS_IN_WORD.exec(text.slice(Math.max(0, start - LINE), start))?.[0].length ?? 0;
  const behind = ENDS_IN_WORD.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

function stretches(text: string, matches: readonly TextRange[]): readonly TextRange[] {
  const last = matches.at(-1);
  if (text.length <= LINE || !last || last.end <= LINE) return [{ start: 0, end: text.length }];
  const around = matches.map(({ start, end }) => ({
    start: wordStart(text, start - CONTEXT),
    end: wordEnd(text, end + CONTEXT),
  }));
  return grown(
    text,
    mergedWhere(around, (a, b) => b.start - a.end <= CONTEXT),
  );
}

/** The first stretch begins as early as the line has room for it. */
function grown(text: string, [first, ...others]: readonly TextRange[]): readonly TextRange[] {
  if (!first) return [];
  const length = [first, ...others].reduce((sum, { start, end }) => sum + end - start, 0);
  const start = Math.min(first.start, wordStart(text, first.start - (LINE - length)));
  return [{ start, end: first.end }, ...others];
}

function withMarks(text: string, stretch: TextRange, matches: readonly TextRange[], mark: string): string {
  const inside = matches.filter(({ start, end }) => stretch.start <= start && end <= stretch.end);
  let at = stretch.start;
  let marked = stretch.start > 0 ? '…' : '';
  for (const { start, end } of inside) {
    marked += text.slice(at, start) + mark + text.slice(start, end) + mark;
    at = end;
  }
  return withoutIcons(marked + text.slice(at, stretch.end) + (stretch.end < text.length ? '…' : ''));
}

function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space >= 0 && space - offset < CONTEXT ? space + 1 : offset;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space >= 0 && offset - space < CONTEXT ? space : offset;
}

function mergedWhere(
  ranges: readonly TextRange[],
  belong: (a: TextRange, b: TextRange) => boolean,
): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && (range.start <= last.end || belong(last, range)))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
