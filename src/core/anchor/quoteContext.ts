import search from 'approx-string-match';
import { type TextRange } from '../text/range';
import { editDistance } from './editDistance';
import { type TextQuoteSelector } from './selectors';
import { TypesetText } from './typesetText';

/** A few words put in right beside the passage must not hide its context. */
const SLACK = 8;
/** Fewer letters of context say nothing about the place. */
export const JOIN_LENGTH = 12;
/** From this likeness on, one side's context is the same but for a typo. */
export const CONTEXT_FLOOR = 0.85;

/** A quote in plain typography, with what stood around it. */
export interface PlainQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export function plainQuote({ exact, prefix, suffix }: TextQuoteSelector): PlainQuote {
  return {
    exact: new TypesetText(exact).plain.trim(),
    prefix: new TypesetText(prefix).plain,
    suffix: new TypesetText(suffix).plain,
  };
}

/** How much of each side's context stands beside a range, 0–1. */
export interface ContextLikeness {
  readonly before: number;
  readonly after: number;
}

export function contextLikeness(plain: string, { start, end }: TextRange, quote: PlainQuote): ContextLikeness {
  const prefix = quote.prefix.trimStart();
  const suffix = quote.suffix.trimEnd();
  return {
    before:
      prefix === ''
        ? Number(start <= SLACK)
        : likeness(plain.slice(Math.max(0, start - prefix.length - SLACK), start), prefix),
    after:
      suffix === ''
        ? Number(end >= plain.length - SLACK)
        : likeness(plain.slice(end, end + suffix.length + SLACK), suffix),
  };
}

/** True when the words that stood on one side of the quote stand there, or words so like them: an end of the text tells less. */
export function isBesideWords(
  { before, after }: ContextLikeness,
  { prefix, suffix }: PlainQuote,
  floor = CONTEXT_FLOOR,
): boolean {
  return (
    (before >= floor && prefix.trim().length >= JOIN_LENGTH) || (after >= floor && suffix.trim().length >= JOIN_LENGTH)
  );
}

/** True when the sentence right before the quote, or right behind it, still stands there, as far as the context has it whole. */
export function isBesideSentence(plain: string, { start, end }: TextRange, { prefix, suffix }: PlainQuote): boolean {
  const before = SENTENCE_BEFORE.exec(prefix.trim())?.[0] ?? '';
  const behind = SENTENCE_BEHIND.exec(suffix.trim())?.[0] ?? '';
  return (
    (before.length >= JOIN_LENGTH && plain.slice(0, start).trimEnd().endsWith(before)) ||
    (behind.length >= JOIN_LENGTH && plain.slice(end).trimStart().startsWith(behind))
  );
}

const SENTENCE_BEFORE = /(?<=[.!?…]["')\]]*\s)[^.!?…]*[.!?…]["')\]]*$/u;
const SENTENCE_BEHIND = /^[^.!?…]*[.!?…]["')\]]*(?=\s)/u;

/** True when what stood before and behind the quote now stands together: the quote was taken out. */
export function isClosedUp(plain: string, { prefix, suffix }: PlainQuote): boolean {
  const [before, after] = [prefix.trim(), suffix.trim()];
  return before.length >= JOIN_LENGTH && after.length >= JOIN_LENGTH && plain.includes(`${before} ${after}`);
}

function likeness(text: string, part: string): number {
  if (text.includes(part)) return 1;
  const [match] = search(text, part, Math.floor(part.length / 2));
  if (match === undefined) return 0;
  const found = text.slice(match.start, match.end);
  // Rows of a table and items of a list are alike but for their figures and names.
  if (figuresOf(found) !== figuresOf(part) || !hasNames(text, part)) return 0;
  return 1 - match.errors / part.length;
}

/** Each name of the part stands in the text, a slip or two forgiven. */
function hasNames(text: string, part: string): boolean {
  const names = namesIn(text);
  return namesIn(part).every((name) =>
    names.some((other) => editDistance(name, other, MAX_SLIPS) <= Math.min(MAX_SLIPS, name.length / LETTERS_A_SLIP)),
  );
}

const MAX_SLIPS = 2;
const LETTERS_A_SLIP = 3;

function namesIn(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
}

function figuresOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
