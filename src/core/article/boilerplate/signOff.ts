const AGENCY = '(?:APA|AFP|AP|dpa|DPA|EFE|Reuters|REUTERS|Xinhua|Lusa|ANSA|sid|SID|red|Red)';

/** The agency's or the author's name and the day, or agencies alone: `(red, APA, 1.3.2016)`, `(Reuters/dpa)`. */
const IN_BRACKETS = new RegExp(
  `^\\(\\s*(?:(?:[\\p{L}/.: -]{1,60}[,;]\\s*){0,4}(?:${AGENCY} )?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|${AGENCY}(?:[,;/ ]+${AGENCY})*)\\s*\\)`,
  'u',
);

/** Whom a find is owed to: `(h/t Harbour Watch)`. */
const THANKS = /^\((?:h\/t|via) [^()]{2,60}\)[.\s]*$/i;

/** Who wrote it: `(Ana Lima)`. */
const AUTHOR = /^\(\p{Lu}\p{Ll}+(?: (?:d[aeio]s? |von |van )?\p{Lu}[\p{L}.’'-]*){1,3}\)[.\s]*$/u;

/** Agencies or helpers behind a slash, as Portuguese and Spanish papers sign: `/ AFP`, `/ Colaborou Ana Lima`. */
const BEHIND_SLASH = /^\/\s?\p{Lu}[^.!?]{1,60}$/u;

/** How long the signature at the beginning of a sentence is; `undefined` where there is none. */
export function signOffAt(sentence: string): number | undefined {
  if (sentence.startsWith('('))
    return (IN_BRACKETS.exec(sentence) ?? THANKS.exec(sentence) ?? AUTHOR.exec(sentence))?.[0].length;
  return sentence.startsWith('/') && BEHIND_SLASH.test(sentence) ? sentence.length : undefined;
}
