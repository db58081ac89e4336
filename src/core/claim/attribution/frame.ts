import { type TextRange } from '../../text/range';
import { type Language } from '../language/language';
import { type NameCandidate, nameCandidates } from '../speaker/findNames';
import { type Token } from '../token/token';
import { tokenize } from '../token/tokenize';

/** A sentence of the reporter: the stops inside a quotation do not end it. */
export interface Frame extends TextRange {
  readonly tokens: readonly Token[];
  readonly candidates: readonly NameCandidate[];
  /** All classes of its words, so that rules which need one can pass the frame over. */
  readonly classes: number;
}

/** Joins the sentences that one quotation holds together; `sentences` and `quotations` in order, of one paragraph. */
export function framesOf(
  text: string,
  sentences: readonly TextRange[],
  quotations: readonly TextRange[],
  language: Language,
): Frame[] {
  const frames: Frame[] = [];
  let start: number | undefined;
  let next = 0;
  for (const sentence of sentences) {
    start ??= sentence.start;
    while ((quotations[next]?.end ?? Infinity) <= sentence.end) next++;
    if ((quotations[next]?.start ?? Infinity) < sentence.end) continue;
    frames.push(frameOf(text, { start, end: sentence.end }, quotations, language));
    start = undefined;
  }
  const last = sentences.at(-1);
  if (start !== undefined && last) frames.push(frameOf(text, { start, end: last.end }, quotations, language));
  return frames;
}

function frameOf(text: string, range: TextRange, quotations: readonly TextRange[], language: Language): Frame {
  const tokens = tokenize(text, range, quotationsIn(range, quotations), language.lexicon);
  return {
    start: range.start,
    end: range.end,
    tokens,
    candidates: nameCandidates(text, tokens, language),
    classes: classesOf(tokens),
  };
}

function classesOf(tokens: readonly Token[]): number {
  let classes = 0;
  for (const { word } of tokens) classes |= word.classes;
  return classes;
}

function quotationsIn(range: TextRange, quotations: readonly TextRange[]): readonly TextRange[] {
  const first = firstFrom(quotations, range.start);
  const behind = firstFrom(quotations, range.end);
  return quotations.slice(first, behind);
}

/** Index of the first range that starts at `offset` or later, by bisection. */
function firstFrom(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
