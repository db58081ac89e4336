import { type TextRange, rangeOf } from '../../text/range';
import { type Language } from '../language/language';
import { type Quotation } from '../quote/quotation';
import { isOnlyQuotation, openQuotation } from './attributeParagraph';
import { type Draft } from './draft';
import { type Frame } from './frame';

/** One paragraph with what was found in it. */
export interface ReadParagraph {
  readonly language: Language;
  readonly sentences: readonly TextRange[];
  readonly quotations: readonly Quotation[];
  readonly frames: readonly Frame[];
  readonly drafts: Draft[];
}

/** Carries quotations over paragraph ends: those left open, and those announced by a colon. Changes the drafts in place. */
export function joinParagraphs(paragraphs: readonly ReadParagraph[]): void {
  paragraphs.forEach((paragraph, index) => {
    const previous = paragraphs[index - 1];
    const opening = paragraph.frames[0]?.tokens[0];
    if (!previous || opening?.kind !== 'quotation') return;
    if (continues(previous, paragraph)) return;
    announce(previous, paragraph);
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
function announce(previous: ReadParagraph, paragraph: ReadParagraph): void {
  const awaiting = previous.drafts.at(-1);
  const first = paragraph.frames[0];
  if (!awaiting?.isAwaited || awaiting.fragments.length > 0 || !first) return;
  if (paragraph.drafts.some((draft) => draft.cueFrame === first)) return;
  for (const frame of paragraph.frames) {
    if (!isOnlyQuotation(frame)) break;
    awaiting.fragments.push(rangeOf(frame.start, frame.end));
  }
  paragraph.drafts.unshift(awaiting);
}
