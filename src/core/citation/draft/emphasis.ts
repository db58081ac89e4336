import { rangeOf, type TextRange } from '../../text/range';

/** `*…*`, `**…**`, `_…_`, `~~…~~`: no white space inside the marks, and for `_` no letter outside. Bounded, so linear. */
const EMPHASIS =
  /\\[^]|(\*{1,3}|~~)(?=\S)(?:\\[^]|[^\\]){0,400}?(?<=\S)\1|(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(?:\\[^]|[^\\]){0,400}?(?<=\S)\2(?![\p{L}\p{N}])/gu;

/** What is emphasised in a stretch of a draft: for pandoc an inline of its own, whose semicolons part nothing outside it. */
export function emphasisIn(draft: string, { start, end }: TextRange): readonly TextRange[] {
  return Array.from(draft.slice(start, end).matchAll(EMPHASIS), ({ 0: whole, index }) =>
    rangeOf(start + index, start + index + whole.length),
  ).filter((range) => draft[range.start] !== '\\');
}
