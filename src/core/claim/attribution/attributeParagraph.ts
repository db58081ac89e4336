import { type TextRange, rangeOf, trimmed } from '../../text/range';
import { type Language } from '../language/language';
import { type Quotation } from '../quote/quotation';
import { type Token, tokenAt } from '../token/token';
import { type Draft } from './draft';
import { type Frame } from './frame';
import { reportsOf } from './frameReports';
import { kindOf } from './kindOf';
import { leadingSubject } from './phrase/leadingSubject';
import { patternDrafts } from './patternDrafts';
import { type Report, type Span } from './report';

/** Who says what in one paragraph. */
export function attributeParagraph(text: string, frames: readonly Frame[], language: Language): Draft[] {
  const drafts: Draft[] = [];
  frames.forEach((frame, index) => {
    const own = language.sentencePatterns
      ? patternDrafts(text, frame, index, language.sentencePatterns)
      : reportsOf(frame, language).map((report) =>
          draftOf(text, frame, report, index, speakerGoingOn(frames[index - 1], drafts.at(-1), index, language)),
        );
    takeUp(text, frames, index, drafts, own);
    drafts.push(...own);
  });
  return drafts;
}

/** A report as offsets into the article. */
export function draftOf(
  text: string,
  frame: Frame,
  report: Report,
  index: number,
  goingOn: TextRange | undefined,
): Draft {
  const range = (span: Span) => rangeOf(tokenAt(frame.tokens, span.from).start, tokenAt(frame.tokens, span.to - 1).end);
  const speaker = report.speaker ? range(report.speaker) : report.goesOn ? goingOn : undefined;
  return {
    fragments: report.content.filter((span) => span.to > span.from).map((span) => trimmed(text, range(span))),
    cue: range(report.cue),
    speaker,
    relayed: report.relayed?.map((inner) => ({
      cue: range(inner.cue),
      speaker: inner.speaker && range(inner.speaker),
    })),
    isAwaited: report.content.length === 0,
    cueFrame: frame,
    lastFrame: index,
  };
}

/**
 * Who goes on speaking where only the mood of the verb tells that somebody does: the last speaker; behind a sentence that
 * reports nothing, who opens it: `Muster lehnte den Plan ab. Der See sei leer.`
 */
function speakerGoingOn(
  before: Frame | undefined,
  last: Draft | undefined,
  index: number,
  language: Language,
): TextRange | undefined {
  const isNear = last !== undefined && last.lastFrame >= index - 1;
  if (isNear || !before) return last?.speaker;
  if (!language.bracket) return undefined;
  const subject = leadingSubject(before.tokens, before.tokens.length);
  return subject
    ? rangeOf(tokenAt(before.tokens, subject.from).start, tokenAt(before.tokens, subject.to - 1).end)
    : last?.speaker;
}

/**
 * A sentence that opens with a quotation no cue of its own claims goes on with what was quoted right before it
 * (`"…," she said. "…"`); one right before a quotation with a cue belongs to that cue.
 */
function takeUp(
  text: string,
  frames: readonly Frame[],
  index: number,
  before: readonly Draft[],
  own: readonly Draft[],
): void {
  const frame = frames[index];
  const opening = frame && openingQuotation(frame);
  if (!opening) return;
  const holder = own.find((draft) =>
    draft.fragments.some((fragment) => fragment.start <= opening.start && opening.start < fragment.end),
  );
  const previous = frames[index - 1];
  const last = quotingDraft(text, before, index - 1);
  if (!holder) {
    if (last && (endsQuoted(text, last) || isOnlyQuotation(frame))) {
      last.fragments.push(quotedPart(frame, opening));
      last.lastFrame = index;
    }
  } else if (previous && isOnlyQuotation(previous) && !last) {
    holder.fragments.unshift(rangeOf(previous.start, previous.end));
  }
}

/** Whose words were quoted last in the frame before; else who spoke last in it. */
export function quotingDraft(text: string, drafts: readonly Draft[], frame: number): Draft | undefined {
  let found: Draft | undefined;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (draft?.lastFrame !== frame) break;
    if (kindOf(text, draft.fragments.slice(-1)) === 'direct') return draft;
    found ??= draft;
  }
  return found;
}

/** The quotation that a frame begins with, or has behind a single word: `Then, "…"`. */
function openingQuotation({ tokens }: Frame): Token | undefined {
  const at = tokenAt(tokens, 0).kind === 'word' && tokenAt(tokens, 1).lower === ',' ? 2 : 0;
  const opening = tokenAt(tokens, at);
  return opening.kind === 'quotation' ? opening : undefined;
}

function quotedPart(frame: Frame, opening: Token): TextRange {
  return isOnlyQuotation(frame) ? rangeOf(frame.start, frame.end) : rangeOf(opening.start, opening.end);
}

/** Nothing but quotations and marks. */
export function isOnlyQuotation(frame: Frame): boolean {
  return frame.tokens.every((token) => token.kind !== 'word');
}

function endsQuoted(text: string, draft: Draft): boolean {
  return kindOf(text, draft.fragments.slice(-1)) !== 'indirect';
}

/** The quotation that a paragraph leaves open for the next one. */
export function openQuotation(quotations: readonly Quotation[]): Quotation | undefined {
  const last = quotations.at(-1);
  return last && !last.isClosed ? last : undefined;
}
