import { flattened } from '../../../text/flattened';
import { type TextRange, rangeOf, textOf } from '../../../text/range';
import { type Token, tokenAt } from '../../token/token';
import { WordClass } from '../../token/word';
import { type ReadParagraph } from '../attributeArticle';
import { Coverage } from '../coverage';
import { type Draft } from '../draft';
import { type Frame } from '../frame';
import { kindOf } from '../kindOf';
import { addLinkedQuotations } from './linkedQuotations';
import { mainSubject } from '../phrase/subject';

/** Shorter ones are names, titles and words held at arm's length. */
const FEWEST_WORDS = 4;
/** Inside a sentence of the reporter's, where titles and slogans stand too, more is wanted. */
const FEWEST_INSIDE = 12;
const LONGEST_ENTRY = 12;

/**
 * Quotations that no verb of saying claims, and no clause leads to: somebody said them, the marks say so. The cue is the colon before, or else the
 * opening mark; the speaker is told only where a colon follows a subject, or a paragraph goes on quoting. Changes the
 * drafts in place.
 */
export function addFloatingQuotations(text: string, paragraphs: readonly ReadParagraph[]): void {
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.quotations.length === 0) return;
    if (!hasLooseQuotation(paragraph)) return;
    addLinkedQuotations(text, paragraph);
    const held = heldBy(paragraph);
    paragraph.frames.forEach((frame, index) => {
      if ((frame.classes & WordClass.Quotation) === 0) return;
      const last = index === 0 && paragraph.frames.length === 1 ? lastQuoted(text, paragraphs[number - 1]) : undefined;
      paragraph.drafts.push(...floatingIn(text, frame, index, held, last));
    });
  });
}

/** Most paragraphs have none: some verb of saying claims what they quote. */
function hasLooseQuotation(paragraph: ReadParagraph): boolean {
  const held = heldBy(paragraph);
  return paragraph.frames.some(({ tokens }) =>
    tokens.some((token) => token.kind === 'quotation' && !held.overlaps(token)),
  );
}

function heldBy({ drafts }: ReadParagraph): Coverage {
  return new Coverage(flattened(drafts, ({ fragments }) => fragments));
}

/** Who was quoted last in the paragraph before: a paragraph that is only a quotation goes on with their words. */
function lastQuoted(text: string, paragraph: ReadParagraph | undefined): TextRange | undefined {
  const last = paragraph?.drafts.at(-1);
  return last && kindOf(text, last.fragments) !== 'indirect' ? last.speaker : undefined;
}

function floatingIn(text: string, frame: Frame, index: number, held: Coverage, last: TextRange | undefined): Draft[] {
  const found: Draft[] = [];
  const hasWords = frame.tokens.some(({ kind }) => kind === 'word');
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation' || held.overlaps(token)) return;
    // Nothing else stands in the sentence, or a colon announces it.
    if (isEntry(frame.tokens, at)) return;
    const isByItself = !hasWords || tokenAt(frame.tokens, at - 1).lower === ':';
    if (isSpeech(textOf(text, token), isByItself)) found.push(draftOf(frame, index, at, hasWords ? undefined : last));
  });
  return found;
}

/** `"A Dry Lake," by Ada Moss: "…"`: a title with its author, and what announces something else. */
function isEntry(tokens: readonly Token[], at: number): boolean {
  const isTitle = tokenAt(tokens, at + 1).lower === 'by' && tokenAt(tokens, at + 2).kind === 'word';
  if (isTitle || tokenAt(tokens, at - 1).lower !== ':') return isTitle;
  let before = at - 2;
  while (before > at - LONGEST_ENTRY && tokenAt(tokens, before).kind === 'word') before--;
  return tokenAt(tokens, before).kind === 'quotation' && tokenAt(tokens, before + 1).lower === 'by';
}

/** Closed, some words long, and more than a title, whose words are all capitalised. */
function isSpeech(quotation: string, isAlone: boolean): boolean {
  const words = quotation.split(/\s+/).length;
  return (
    words >= (isAlone ? FEWEST_WORDS : FEWEST_INSIDE) &&
    /(?:^|\s)\p{Ll}{4,}/u.test(quotation) &&
    /["”“»«'’」]$/.test(quotation)
  );
}

function draftOf(frame: Frame, index: number, at: number, last: TextRange | undefined): Draft {
  const quotation = tokenAt(frame.tokens, at);
  const before = tokenAt(frame.tokens, at - 1);
  const isAnnounced = before.lower === ':';
  const subject = isAnnounced ? mainSubject(frame.tokens, at) : undefined;
  const speaker = subject
    ? rangeOf(tokenAt(frame.tokens, subject.from).start, tokenAt(frame.tokens, subject.to - 1).end)
    : last;
  return {
    fragments: [{ start: quotation.start, end: quotation.end }],
    cue: isAnnounced ? placeOf(before) : { start: quotation.start, end: quotation.start + 1 },
    speaker,
    isAwaited: false,
    cueFrame: frame,
    lastFrame: index,
  };
}

function placeOf({ start, end }: Token): TextRange {
  return { start, end };
}
