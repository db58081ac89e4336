import { type Figure } from '../../claim/claim';
import { findFigures } from '../../claim/figure/findFigures';
import { united } from '../../search/highlights';
import { withoutFilters } from '../../search/parseQuery';
import { type TextRange } from '../../text/range';

/** Before the digits of a percentage: no number is written so, and a word of digits alone is never taken for a slip. */
const PERCENT = '000';

/**
 * What a figure amounts to, in plain digits: `$1.13bn`, `1,130 million` and `1,13 Milliarden` are all `1130000000`; `76 %`
 * and `seventy-six percent` are `00076`. Fractions have no such word: their digits are the same words in every spelling.
 */
function amountOf({ value, unit }: Figure): string | undefined {
  if (!Number.isSafeInteger(value)) return undefined;
  return unit === '%' ? PERCENT + String(value) : String(value);
}

/** Groups of digits with plain spaces between, which no article is read by: `1 130 000`. */
const SPACES_IN_DIGITS = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;
const NO_BREAK_SPACE = '\u00a0';
/** A query says not in which language it is: `1.130` is read by both customs. */
const CUSTOMS = ['en', 'de'] as const;
const CURRENCY = /^[A-Z]{3}$/;
const WORD_BEFORE = /[\p{N}\p{L}]$/u;
const WORD_BEHIND = /^[\p{N}\p{L}]/u;

/** A query with its figures as what they amount to, a spelling for each way to read it; none where it has no figure. */
export function spellingsOf(query: string): readonly string[] {
  const text = withoutFilters(query).replace(SPACES_IN_DIGITS, NO_BREAK_SPACE);
  const spellings = CUSTOMS.map((lang) => {
    const figures = findFigures(text, { start: 0, end: text.length }, lang, [], true);
    return figures.reduceRight((typed, figure) => withAmount(typed, figure), query);
  });
  return [...new Set(spellings)].filter((spelling) => spelling !== query);
}

function withAmount(typed: string, figure: Figure): string {
  const { start, end, unit } = figure;
  const amount = amountOf(figure);
  if (amount === undefined) return typed;
  const counted = unit === undefined || unit === '%' || CURRENCY.test(unit) ? '' : ` ${unit}`;
  return typed.slice(0, start) + amount + counted + typed.slice(end);
}

/** A claim's words as they are searched: what its figures amount to stands behind them, on a line of its own. */
export function searchableText(words: string, figures: readonly Figure[]): string {
  return [words, ...amountsBehind(words, figures).map(({ amount }) => amount)].join('\n');
}

/** Ranges of {@link searchableText} as ranges of the words alone: an amount is shown where the figure stands. */
export function rangesInWords(
  words: string,
  figures: readonly Figure[],
  ranges: readonly TextRange[],
): readonly TextRange[] {
  if (ranges.every(({ start }) => start < words.length)) return ranges;
  let at = words.length;
  const amounts = amountsBehind(words, figures).map(({ amount, place }) => {
    const start = at + 1;
    at = start + amount.length;
    return { start, end: at, place };
  });
  const found = ranges.flatMap((range) =>
    range.start < words.length
      ? [range]
      : amounts.filter(({ start, end }) => start < range.end && range.start < end).flatMap(({ place }) => place ?? []),
  );
  return united(found);
}

interface Amount {
  readonly amount: string;
  /** Where the figure stands in the words; its markup may have been taken out of them. */
  readonly place: TextRange | undefined;
}

function amountsBehind(words: string, figures: readonly Figure[]): readonly Amount[] {
  const amounts = new Map<string, Amount>();
  for (const figure of figures) {
    const amount = amountOf(figure);
    if (amount === undefined || amounts.has(amount) || isWritten(amount, words)) continue;
    const start = words.indexOf(figure.text);
    amounts.set(amount, { amount, place: start < 0 ? undefined : { start, end: start + figure.text.length } });
  }
  return [...amounts.values()];
}

/** Its digits stand there as they are, and will be found so. */
function isWritten(amount: string, text: string): boolean {
  for (let at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1))
    if (!WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !WORD_BEHIND.test(text.slice(at + amount.length)))
      return true;
  return false;
}
