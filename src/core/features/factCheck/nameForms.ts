import { COUNTRIES, ORGANISATION_HEADS, PLACE_HEADS } from '../../claim/name/nameKinds';
import { isLetters } from '../../claim/name/letters';
import { withoutPossessive } from '../../claim/token/possessive';
import { folded } from '../../text/fold';

/** From here on a beginning in common is that of a form: `Kenya`, `Kenyan`; `Hafen`, `Hafens`. */
const SHORTEST_STEM = 4;

/** Countries whose people and adjectives don't begin as they do; a closed class. */
const ALIASES = [
  'us usa united states america american americans washington',
  'uk britain british kingdom england english briton britons',
  'france french frankreich',
  'spain spanish spaniard spaniards',
  'turkey turkish turks turk',
  'poland polish poles pole',
  'sweden swedish swedes swede',
  'denmark danish danes dane',
  'finland finnish finns finn',
  'ireland irish',
  'norway norwegian norwegians',
  'netherlands dutch holland',
  'greece greek greeks',
  'switzerland swiss',
  'wales welsh',
  'scotland scottish scots',
  'uae emirates emirati',
  'eu european union europe',
].map((words) => new Set(words.split(' ')));

/** A text in which names are looked for. */
export interface NamingText {
  readonly text: string;
  /** Folded. */
  readonly words: ReadonlySet<string>;
}

export function namingText(text: string): NamingText {
  return { text, words: new Set(wordsIn(text).map(folded)) };
}

/**
 * Whether a text has a name in any form: a person by the surname, an organisation by its letters, a country by its
 * adjective; of other names any word that is the name's own.
 */
export function holdsName({ text, words }: NamingText, name: string, isPerson: boolean): boolean {
  const own = wordsIn(withoutPossessive(name));
  if (isLetters(name) ? isSpelledOut(own.join(''), text) : words.has(initialsOf(own))) return true;
  const telling = own.filter((word) => !isCommon(folded(word)));
  const asked = isPerson ? telling.slice(-1) : telling;
  return (asked.length > 0 ? asked : own).some((word) => hasForm(folded(word), words));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{L}(?!\p{L}))*/gu)?.map((word) => word.replaceAll('.', '')) ?? [];
}

function isCommon(lower: string): boolean {
  return lower.length < 3 || ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower);
}

function hasForm(asked: string, words: ReadonlySet<string>): boolean {
  if (words.has(asked)) return true;
  const aliases = ALIASES.filter((each) => each.has(asked));
  if (aliases.some((each) => [...each].some((alias) => words.has(alias)))) return true;
  for (const word of words) if (isFormOf(word, asked)) return true;
  return false;
}

/** Two countries may begin alike, and are two. */
function isFormOf(word: string, asked: string): boolean {
  const shorter = Math.min(word.length, asked.length);
  if (shorter < SHORTEST_STEM || (COUNTRIES.has(word) && COUNTRIES.has(asked))) return false;
  const stem = Math.max(SHORTEST_STEM, shorter - 1);
  return word.slice(0, stem) === asked.slice(0, stem);
}

/** `WHO` of `World Health Organization`; a single initial is no name. */
function initialsOf(own: readonly string[]): string {
  const initials = own.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials.length > 1 ? folded(initials.join('')) : ' ';
}

/** `World Health Organization` for `WHO`. */
function isSpelledOut(letters: string, text: string): boolean {
  const words = Array.from(letters, (letter) => `${letter}\\p{L}+`).join('(?:[ -]\\p{Ll}{1,3})*[ -]');
  return new RegExp(`(?<!\\p{L})${words}`, 'u').test(text);
}
