import { quoteMarks } from '../../claim/quote/quoteMarks';
import { pairQuotes } from '../../claim/quote/pairQuotes';
import { type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';

/** A draft may quote in any language, whatever its own is. */
const ANY_MARKS = quoteMarks('“” „“ „” ‟” ”” «» »« 「」 『』');
/**
 * `'Nobody told us', she said`: three words and more in straight marks, the closing one behind no `s`, which would have an
 * apostrophe.
 */
const STRAIGHT_SINGLES = /(?<=^|[\s(])'(?=\p{L})((?:[^'\n"“”]|'(?=\p{L})){1,1000}[^\ss'])'(?=[\s,.;:!?)]|$)/gu;
const FEWEST_IN_SINGLES = 3;
/** `— Ruth Okafor, in March` below a block quote. */
const SIGNATURE = /\n[ \t>]*(?:—|–|--|-)[ \t]?[^\n]{0,200}$/;
const MARK = /^(?:''|``|["“”„‟«»「」『』'‘’‚‹›])/;
const CLOSING_MARK = /(?:''|["“”„‟«»「」『』'‘’‹›])$/;

/** Words that a passage of a draft gives as somebody else's; offsets are the passage's. */
export interface DraftQuotation {
  readonly kind: 'marks' | 'block';
  /** The text without marks. */
  readonly words: string;
}

/** A quotation with its place in its passage. */
export interface PlacedQuotation extends DraftQuotation {
  readonly range: TextRange;
  readonly inside: TextRange;
}

/** What quotations are read from. */
export type QuotingPassage = Pick<DraftPassage, 'kind' | 'words' | 'shown'>;

/** Quotations of a passage, in order; one that is still being typed has no closing mark and is none yet. */
export function quotationsIn(passage: QuotingPassage): readonly PlacedQuotation[] {
  return passage.kind === 'quote' ? [blockQuotation(passage.shown)] : markedQuotations(passage);
}

/** The quotations in marks, of a block quote too. */
export function markedQuotations({ words: written, shown }: Omit<QuotingPassage, 'kind'>): readonly PlacedQuotation[] {
  const words = withSingles(written);
  return pairQuotes(words, { start: 0, end: words.length }, ANY_MARKS)
    .filter(({ isClosed }) => isClosed)
    .map(({ start, end }) => placed('marks', shown, lastOpening(words, start, end), end));
}

/** As long as it was, with typographic marks in place of straight single ones around a quotation. */
function withSingles(words: string): string {
  if (!words.includes("'")) return words;
  return words.replace(STRAIGHT_SINGLES, (whole, inside: string) =>
    inside.split(/\s+/).length < FEWEST_IN_SINGLES ? whole : `‘${inside}’`,
  );
}

/**
 * Two opening marks and one closing mark: the first is still being typed, so that the quotation begins at the second.
 * A straight mark opens between a space and a word.
 */
function lastOpening(words: string, start: number, end: number): number {
  const mark = words.charAt(start);
  const [opening, closing] = mark === '"' ? [/(?<=[\s([—–])"(?=[\p{L}\p{N}])/gu, /(?<=\S)"/g] : (PAIRS[mark] ?? []);
  if (!opening || !closing) return start;
  const inside = words.slice(start + 1, end - 1);
  const openings = [...inside.matchAll(opening)];
  const isNested = openings.length <= [...inside.matchAll(closing)].length;
  return isNested ? start : start + 1 + (openings.at(-1)?.index ?? 0);
}

const PAIRS: Readonly<Record<string, readonly [opening: RegExp, closing: RegExp]>> = {
  '“': [/“/g, /”/g],
  '„': [/„/g, /[“”]/g],
  '«': [/«/g, /»/g],
  '»': [/»/g, /«/g],
  '「': [/「/g, /」/g],
};

function blockQuotation(shown: string): PlacedQuotation {
  const body = shown.replace(SIGNATURE, '').trimEnd();
  const start = body.length - body.trimStart().length;
  const block = placed('block', shown, start, body.length);
  // Its last word may be half typed: so `walk[]` is read.
  const isBeingTyped = block.inside.end === shown.trimEnd().length && /\p{L}$/u.test(block.words);
  return isBeingTyped ? { ...block, words: `${block.words}[]` } : block;
}

function placed(kind: DraftQuotation['kind'], shown: string, start: number, end: number): PlacedQuotation {
  const body = shown.slice(start, end);
  const opening = MARK.exec(body)?.[0].length ?? 0;
  const closing = CLOSING_MARK.exec(body.slice(opening))?.[0].length ?? 0;
  const inside = { start: start + opening, end: end - closing };
  return { kind, range: { start, end }, inside, words: shown.slice(inside.start, inside.end) };
}
