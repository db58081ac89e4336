import { BELONGING, NO_NAMES, ORGANISATION_HEADS, PLACE_HEADS } from '../name/nameKinds';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ROLE_WORDS,
} from '../speaker/nameWords';
import { WordClass } from '../token/word';

/** What words are in names, which is the same in all languages. */
export const NAME_CLASSES: readonly (readonly [ReadonlySet<string>, number])[] = [
  [MALE_NAMES, WordClass.MaleGivenName],
  [FEMALE_NAMES, WordClass.FemaleGivenName],
  [MALE_TITLES, WordClass.MaleTitle],
  [FEMALE_TITLES, WordClass.FemaleTitle],
  [ROLE_WORDS, WordClass.Role],
  [NAME_PARTICLES, WordClass.Particle],
  [ORGANISATION_WORDS, WordClass.OrganisationWord],
  [ORGANISATION_HEADS, WordClass.OrganisationHead],
  [PLACE_HEADS, WordClass.PlaceHead],
  [NO_NAMES, WordClass.NoName],
  [BELONGING, WordClass.Belonging],
];
