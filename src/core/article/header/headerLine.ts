import { rangeOf, textOf, type TextRange } from '../../text/range';
import { addressLine } from './addressLine';
import { byline } from './byline';
import { dateLine } from './dateHeader';
import { labelledLine } from './labelledLine';
import { type HeaderContext, type HeaderPiece, type HeaderRule } from './piece';
import { readingTime } from './readingTime';

/** Rules for whole lines, the surest first. */
const RULES: readonly HeaderRule[] = [labelledLine, dateLine, byline, addressLine, readingTime];

/** Rules for lines that may come after the first prose, where `Source: …` could be a sentence of it. */
const RULES_AMID_PROSE: readonly HeaderRule[] = [dateLine, byline, readingTime];

const LONGEST = 500;

/** Reads a line as header, or every part of it between `|`, `•` and `·`: `By Jane Doe | July 3, 2025 | 4 min read`. */
export function headerLine(
  range: TextRange,
  context: HeaderContext,
  isAmidProse: boolean,
): readonly HeaderPiece[] | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const rules = isAmidProse ? RULES_AMID_PROSE : RULES;
  const whole = firstPiece(range, context, rules);
  if (whole) return [whole];
  const line = textOf(context.text, range);
  if (!/[|•·]/.test(line)) return undefined;
  const parts = partsOf(range, line);
  if (parts.length < 2) return undefined;
  const pieces = parts.map((part) => firstPiece(part, context, rules));
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

function firstPiece(range: TextRange, context: HeaderContext, rules: readonly HeaderRule[]): HeaderPiece | undefined {
  for (const rule of rules) {
    const piece = rule(range, context);
    if (piece) return piece;
  }
  return undefined;
}

function partsOf(range: TextRange, line: string): readonly TextRange[] {
  return [...line.matchAll(/(?:(?!\s*[|•·]\s)\S|\s(?!\s*[|•·]\s))+/g)].map(({ index, 0: part }) => {
    const lead = part.length - part.trimStart().replace(/^[|•·]\s+/, '').length;
    return rangeOf(range.start + index + lead, range.start + index + part.trimEnd().length);
  });
}
