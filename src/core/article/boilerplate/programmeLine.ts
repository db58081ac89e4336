/** A time and a kind in capitals, the end and channel of what came before in front: `Bis 20.10, See TV 20.15 KRIMI`. */
const LINE =
  /^\s*(?:[Bb]is \d{1,2}[.:]\d{2}(?:, \p{Lu}[^.,]{1,20})?\s+)?\d{1,2}[.:]\d{2}(?: Uhr)? \p{Lu}{3,}(?:(?=\p{Lu}\p{Ll})|(?![\p{L}\p{N}.:])\s*)/u;

/** How long the time and the kind before a programme's title are; `undefined` where no listing begins. */
export function programmeLineAt(sentence: string): number | undefined {
  return /\d[.:]\d/.test(sentence.slice(0, 12)) ? LINE.exec(sentence)?.[0].length : undefined;
}
