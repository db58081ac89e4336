import { type Citation } from '../citation/citation';
import { textOf } from '../text/range';
import { type Cite } from './typesetter';

/** How a locator is written, and what CSL calls it; a number alone is a page, as with pandoc. */
const LABELS: readonly (readonly [written: RegExp, label: string])[] = [
  [/^(?:paragraphs?|paras?\.?|¶{1,2})/iu, 'paragraph'],
  [/^(?:pages?|pp?\.?)/i, 'page'],
  [/^(?:chapters?|chaps?\.?|ch\.)/i, 'chapter'],
  [/^(?:sections?|secs?\.?|§{1,2})/i, 'section'],
  [/^(?:columns?|cols?\.?)/i, 'column'],
  [/^(?:figures?|figs?\.?)/i, 'figure'],
  [/^(?:lines?|ll?\.)/i, 'line'],
  [/^(?:notes?|nn?\.)/i, 'note'],
  [/^(?:volumes?|vols?\.?)/i, 'volume'],
  [/^(?:numbers?|nos?\.)/i, 'issue'],
  [/^(?:verses?|vv?\.)/i, 'verse'],
  [/^(?:parts?|pts?\.?)/i, 'part'],
];
const NUMBERS =
  /^[\s>]*(\d[\d.]*[a-z]?(?:\s*(?:[-–—]|--|,|&)\s*\d[\d.]*[a-z]?)*|[ivxlc]+(?:[-–][ivxlc]+)?)(?![\p{L}\d])/iu;

/** A citation of a draft in a processor's terms. */
export function writtenCite(draft: string, citation: Citation): Cite {
  const { key, start, keyRange, mode } = citation;
  const prefix = plainMarkup(draft.slice(start, keyRange.start));
  const { locator, rest } = splitSuffix(textOf(draft, citation.suffix));
  const suffix = plainMarkup(rest);
  return {
    key,
    // Between two words of a sentence stands a space; the scanner gives the prefix up to the key.
    ...(prefix.trim() !== '' && { prefix: `${prefix.trim()} ` }),
    ...(suffix.trim() !== '' && { suffix: /^[\s,;:.)]/.test(suffix) ? suffix.trimEnd() : ` ${suffix.trimEnd()}` }),
    ...(locator && { locator }),
    ...(mode === 'suppressed-author' && { isAuthorSuppressed: true }),
  };
}

/** `, para. 3, and more` → paragraph 3 and `, and more`. */
function splitSuffix(suffix: string): { locator?: NonNullable<Cite['locator']>; rest: string } {
  const written = /^[\s,>]*\{?/.exec(suffix)?.[0] ?? '';
  const body = suffix.slice(written.length);
  for (const [pattern, label] of [...LABELS, [/^(?=\d)/, 'page'] as const]) {
    const name = pattern.exec(body)?.[0];
    const numbers = name === undefined ? undefined : NUMBERS.exec(body.slice(name.length));
    if (name === undefined || !numbers) continue;
    const rest = body.slice(name.length + numbers[0].length).replace(written.endsWith('{') ? /^\}/ : /^(?!)/, '');
    return { locator: { label, value: (numbers[1] ?? '').replace(/\s*(?:--|—|–|-)\s*/g, '-') }, rest };
  }
  return { rest: suffix };
}

/** Markdown's emphasis as the processor's, its escapes taken off; line ends are spaces. */
function plainMarkup(markdown: string): string {
  return markdown
    .replace(/\s*\n[\s>]*/g, ' ')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<b>$1</b>')
    .replace(/([*_])(?=\S)(.+?)(?<=\S)\1/g, '<i>$2</i>')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
