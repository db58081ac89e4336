/** Two words or more in capitals, one of them too long for initials, before a word or a quotation that begins as sentences do. */
const LEAD =
  /^(?=[^\p{Ll}]{0,80}?\p{Lu}{5})(?:\d{1,2}\s?[–.-] )?\p{Lu}[\p{Lu}\d_’]*(?:[,:]? [\p{Lu}\d_’‘][\p{Lu}\d_’‘-]*){1,20}(?<! (?:[OAEÉÀ]|\d{1,2})) (?=(?:[OAEÉÀ] )?["“‘]?\p{Lu}(?:\p{Ll}|[OAEÉÀ]? \p{Ll})(?!.{0,12} \p{Lu}{3}))/u;

const SHORTEST = 10;

/**
 * How long a heading in capitals is that nothing parts from the sentence below it: `WHAT THE MAYOR SAYS In a letter, …`.
 * `undefined` where there is none; `HARBOUR TOWN, Illinois — …` tells a place.
 */
export function capitalLeadAt(sentence: string): number | undefined {
  if (!/^(?:\p{Lu}[\p{Lu}_ ]|\d{1,2}\s?[–.-] \p{Lu}{2})/u.test(sentence)) return undefined;
  const length = LEAD.exec(sentence)?.[0].length;
  return length === undefined || length < SHORTEST ? undefined : length;
}
