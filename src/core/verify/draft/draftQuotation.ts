import { quoteMarks } from '../../claim/quote/quoteMarks';
import { pairQuotes } from '../../claim/quote/pairQuotes';
import { type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';

/** A draft may quote in any language, whatever its own is. */
const ANY_MARKS = quoteMarks('“” „“ „” ‟” ”” «» »« 「」 『』');
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
export function markedQuotations({ words, shown }: Omit<QuotingPassage, 'kind'>): readonly PlacedQuotation[] {
  return pairQuotes(words, { start: 0, end: words.length }, ANY_MARKS)
    .filter(({ isClosed }) => isClosed)
    .map(({ start, end }) => placed('marks', shown, start, end));
}

function blockQuotation(shown: string): PlacedQuotation {
  const body = shown.replace(SIGNATURE, '').trimEnd();
  const start = body.length - body.trimStart().length;
  return placed('block', shown, start, body.length);
}

function placed(kind: DraftQuotation['kind'], shown: string, start: number, end: number): PlacedQuotation {
  const body = shown.slice(start, end);
  const opening = MARK.exec(body)?.[0].length ?? 0;
  const closing = CLOSING_MARK.exec(body.slice(opening))?.[0].length ?? 0;
  const inside = { start: start + opening, end: end - closing };
  return { kind, range: { start, end }, inside, words: shown.slice(inside.start, inside.end) };
}
