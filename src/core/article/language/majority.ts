import { lengthOf, type TextRange } from '../../text/range';

/** The language of most of the text, counted in units; `undefined` when no passage gave its own away. */
export function majorityLanguage(
  passages: readonly { range: TextRange; lang: string | undefined }[],
): string | undefined {
  const lengths = new Map<string, number>();
  for (const { range, lang } of passages) {
    if (lang !== undefined) lengths.set(lang, (lengths.get(lang) ?? 0) + lengthOf(range));
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}
