import { wordSet } from '../language/wordSet';
import { type Gender, type Person } from './people';

/** Pronouns that stand for one person, by language-independent spelling. */
const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['él', 'male'],
  ['ella', 'female'],
  ['il', 'male'],
  ['elle', 'female'],
  ['ele', 'male'],
  ['ela', 'female'],
  ['er', 'male'],
  ['他', 'male'],
  ['她', 'female'],
  ['彼', 'male'],
  ['彼女', 'female'],
]);

/** `elle` */
const LONGEST_PRONOUN = 4;

/** The gender of whom a pronoun means; `undefined` where the words are none. */
export function genderOfPronoun(words: string): Gender | undefined {
  return words.length > LONGEST_PRONOUN ? undefined : PRONOUN_GENDERS.get(words.toLowerCase());
}

const FEMALE = wordSet('woman spokeswoman mother sister daughter wife girl actress grandmother widow aunt chairwoman');
const MALE = wordSet('man spokesman father brother son husband boy actor grandfather widower uncle chairman');

/** What a common noun tells: `a spokeswoman`. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (FEMALE.has(noun)) return 'female';
  return MALE.has(noun) ? 'male' : undefined;
}

/** Keeps what a pronoun or a form of address tells of the person it was said of. */
export function learnGender(person: Person, words: string): void {
  const gender =
    genderOfPronoun(words) ??
    (/^mr\b/i.test(words) ? 'male' : /^(?:mrs|ms|miss)\b/i.test(words) ? 'female' : undefined);
  if (!gender) return;
  person.gender ??= gender;
  person.isCertain = true;
}
