import { type Language } from '../language/language';
import { COUNTRIES, ORGANISATION_HEADS, PLACE_HEADS, SOLE_ORGANISATIONS } from '../name/nameKinds';
import { type NameCandidate } from './findNames';
import { type People } from './people';

/** As far as a verb is looked for behind a name. */
const NEAR = 24;
const NO_VERB = /^(?:and|or|but|that|if|as|than)$/;
/** `Ferries`, `Meeting`, `Lately` open sentences, too. */
const NO_PERSON = /(?:[^s]s|ing|ly)$/;

/** A lone word that may name somebody whom the article never names in full: the `Carter` of `Carter visited …`. */
export function isStranger(
  { word, end, full }: NameCandidate,
  text: string,
  people: People,
  { prepositions }: Language['grammar'],
): boolean {
  if (full || people.called(word) || !mayNamePerson(word)) return false;
  const next = /^,? (\p{Ll}+)/u.exec(text.slice(end, end + NEAR))?.[1];
  if (next === undefined || prepositions.has(next) || NO_VERB.test(next)) return false;
  // `Rain fell`, where it rains elsewhere too.
  return !text.includes(` ${word.toLowerCase()} `);
}

/** A surname as far as its letters tell; no country, nor a word of organisations and places. */
export function mayNamePerson(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !NO_PERSON.test(word) &&
    ![COUNTRIES, SOLE_ORGANISATIONS, ORGANISATION_HEADS, PLACE_HEADS].some((words) => words.has(lower))
  );
}
