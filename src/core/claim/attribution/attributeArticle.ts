import { type Boilerplate } from '../../article/article';
import { type TextRange, rangeOf } from '../../text/range';
import { type Language } from '../language/language';
import { type Quotation } from '../quote/quotation';
import { isOnlyQuotation, openQuotation, quotingDraft } from './attributeParagraph';
import { type Draft } from './draft';
import { type Frame } from './frame';
import { kindOf } from './kindOf';

/** One paragraph with what was found in it. */
export interface ReadParagraph {
  readonly language: Language;
  readonly sentences: readonly TextRange[];
  readonly asides: readonly Boilerplate[];
  readonly quotations: readonly Quotation[];
  readonly frames: readonly Frame[];
  readonly drafts: Draft[];
  /** Where people stand in what no draft holds: found once those are complete. */
  readonly stances: Draft[];
}

/** Carries quotations over paragraph ends: those left open, and those announced by a colon. Changes the drafts in place. */
export function joinParagraphs(text: string, paragraphs: readonly ReadParagraph[]): void {
  paragraphs.forEach((paragraph, index) => {
    const previous = paragraphs[index - 1];
    const opening = paragraph.frames[0]?.tokens[0];
    if (!previous || opening?.kind !== 'quotation') return;
    if (continues(previous, paragraph)) return;
    if (announce(previous, paragraph)) return;
    goOnQuoting(text, previous, paragraph);
  });
}

/** A paragraph that opens with a mark after one that was not closed: one speaker goes on. */
function continues(previous: ReadParagraph, paragraph: ReadParagraph): boolean {
  const open = openQuotation(previous.quotations);
  const first = paragraph.quotations[0];
  if (!open || !first) return false;
  const earlier = previous.drafts.find((draft) => holds(draft, open));
  const later = paragraph.drafts.find((draft) => holds(draft, first));
  if (earlier && !later) {
    earlier.fragments.push(rangeOf(first.start, first.end));
    // The quotation goes on through this paragraph, whose own end may be open again.
    paragraph.drafts.unshift(earlier);
  } else if (later && !earlier) later.fragments.unshift(rangeOf(open.start, open.end));
  return true;
}

function holds(draft: Draft, range: TextRange): boolean {
  return draft.fragments.some((fragment) => fragment.start <= range.start && range.end <= fragment.end);
}

/** `Jane Roe wrote:` at a paragraph's end announces the quotation that the next one opens with. */
function announce(previous: ReadParagraph, paragraph: ReadParagraph): boolean {
  const awaiting = previous.drafts.at(-1);
  const first = paragraph.frames[0];
  if (!awaiting?.isAwaited || awaiting.fragments.length > 0 || !first) return false;
  if (paragraph.drafts.some((draft) => draft.cueFrame === first)) return false;
  takeOver(awaiting, paragraph);
  return true;
}

/** `"…," Jane Roe said.` and then a paragraph that is only a quotation: she goes on. */
function goOnQuoting(text: string, previous: ReadParagraph, paragraph: ReadParagraph): void {
  if (paragraph.drafts.length > 0 || !paragraph.frames.every(isOnlyQuotation)) return;
  const last = quotingDraft(text, previous.drafts, previous.frames.length - 1);
  if (last && kindOf(text, last.fragments) === 'direct') takeOver(last, paragraph);
}

/** Gives the quotations that a paragraph opens with to a draft of the one before. */
function takeOver(draft: Draft, paragraph: ReadParagraph): void {
  paragraph.frames.some((frame, index) => {
    if (!isOnlyQuotation(frame)) return true;
    draft.fragments.push(rangeOf(frame.start, frame.end));
    draft.lastFrame = index;
    return false;
  });
  paragraph.drafts.unshift(draft);
}
