import { type BoilerplateRule } from './rule';

const WORK =
  '(?:reporting|writing|editing|edited|research|production|produced|translated|translation|filmed|compiled|video|video editing|graphics?|illustrations?|photography|audio)';

const OPENING = new RegExp(
  `^[\\s*_([—–-]*(?:(?:additional |further |original )?${WORK}(?:,? (?:and )?${WORK})* by\\b|with (?:assistance|reporting|contributions?|additional reporting) (?:from|by)\\b|(?:video |photo)?(?:journalist|producer|editor|writer|reporter)s?:)`,
  'i',
);

const CONTRIBUTED = /\p{L} contributed (?:to this (?:report|article|story)|reporting|additional reporting)\b.{0,40}$/iu;

const OTHER_LANGUAGES =
  /^[\s*_([—–-]*(?:(?:redaktion|mitarbeit|redação|edición|edição|redacción|reportagem|tradução|traducción)\s*:\s*\p{Lu}|(?:责任编辑|责编|编辑|校对|記者|采写)[:：\s])/iu;

/** Small words that stand between names; any other word in small letters makes a sentence of it. */
const BETWEEN_NAMES =
  /^(?:and|in|by|for|the|at|with|from|to|of|additional|further|original|reporting|writing|editing|edited|research|production|produced|translated|translation|filmed|compiled|video|graphics?|illustrations?|photography|audio|series|producer|journalist|this|report|story|de|da|van|von|der|la|le|al|el|bin|y)$/;

/** Who reported and edited, below the text: `(Reporting by Jane Doe in Berlin; Editing by John Roe)`. */
export const credits: BoilerplateRule = {
  why: 'byline',
  longest: 400,
  matches: ({ words }) =>
    (OPENING.test(words) && isListOfNames(words)) || isContribution(words) || OTHER_LANGUAGES.test(words),
};

/** Looked for by its word first: a letter that may stand anywhere makes a slow pattern. */
function isContribution(words: string): boolean {
  return words.includes(' contributed ') && CONTRIBUTED.test(words);
}

function isListOfNames(words: string): boolean {
  const small: readonly string[] = words.match(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}'’]*/gu) ?? [];
  return small.every((word) => BETWEEN_NAMES.test(word));
}
