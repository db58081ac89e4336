import { partsAt } from '../../text/partsAt';
import { type NameKind } from '../claim';
import { type Language } from '../language/language';
import { wordSet } from '../language/wordSet';
import { FEMALE_TITLES, MALE_TITLES, ROLE_WORDS } from '../speaker/nameWords';
import { isPersonFrame } from '../speaker/personFrame';
import { withoutPossessive } from '../token/possessive';
import { type Token, isOf, isPart, tokenAt } from '../token/token';
import { Part, WordClass } from '../token/word';
import { type CapitalRun } from './capitalRun';
import { isLetters } from './letters';
import {
  BEFORE_PLACE,
  COUNTRIES,
  COUNTRY_PAIRS,
  FOREIGN_OFFICES,
  NO_PLACE_BEFORE_IN,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SOLE_ORGANISATIONS,
} from './nameKinds';

const TITLE = WordClass.MaleTitle | WordClass.FemaleTitle;
const NO_NOUNS =
  Part.Auxiliary | Part.Preposition | Part.Subordinator | Part.TimeWord | Part.Pronoun | Part.Determiner | Part.Adverb;
/** In small letters they also stand before the name of a firm or a state. */
const SHARED_OFFICES = wordSet(
  'former deputy senior chief executive vice prime head general host partner owner leader',
);

/** What the words of a name say of it, or else those around it; `undefined` where neither does. */
export function kindOfRun(
  name: string,
  tokens: readonly Token[],
  run: CapitalRun,
  language: Language,
): NameKind | undefined {
  const isOneWord = run.to - run.from === 1;
  const lower = isOneWord ? withoutPossessive(tokenAt(tokens, run.from).lower) : name.toLowerCase();
  return kindByWords(lower) ?? kindByContext(tokens, run, language);
}

function kindByWords(lower: string): NameKind | undefined {
  if (SOLE_ORGANISATIONS.has(lower)) return 'organisation';
  if (COUNTRIES.has(lower)) return 'place';
  if (!lower.includes(' ')) return undefined;
  if (COUNTRY_PAIRS.test(lower)) return 'place';
  const words = partsAt(lower, ' ');
  // `University of Ohio River County`: what stands before `of` is the head.
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const heads = link > 0 ? words.slice(0, link) : words;
  if (heads.some((word) => ORGANISATION_HEADS.has(word))) return 'organisation';
  return heads.some((word) => PLACE_HEADS.has(word)) ? 'place' : undefined;
}

function kindByContext(tokens: readonly Token[], { from, to }: CapitalRun, language: Language): NameKind | undefined {
  if (isOfficeBefore(wordBefore(tokens, from), language) || isPersonFrame(tokens, from, to)) return 'person';
  if (isPlaceBehind(tokens, to)) return 'place';
  if (isPlaceBefore(tokens, from, language) && !isAttribute(tokenAt(tokens, to), language)) return 'place';
  return undefined;
}

/** `in Acme shares`, `in Blue Water films`: the name only says which. */
function isAttribute(token: Token, { tag }: Language): boolean {
  if (tag !== 'en' || token.kind !== 'word' || token.isCapitalised || token.word.cue) return false;
  return !isPart(token, NO_NOUNS) && /[^s]s$|ing$/.test(token.lower);
}

/** `Mr`, `analyst Ada Moss`, `President Moss`, but `former Acme`. */
function isOfficeBefore(before: Token, { tag }: Language): boolean {
  if (before.kind !== 'word') return false;
  const lower = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower;
  const isCut = lower !== before.lower;
  if (isCut ? MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower) : isOf(before, TITLE)) return true;
  const isRole = isCut ? ROLE_WORDS.has(lower) : isOf(before, WordClass.Role);
  if (isRole && (before.isCapitalised || !SHARED_OFFICES.has(lower))) return true;
  return tag !== 'en' && FOREIGN_OFFICES.has(lower);
}

/** `Sen` in `Sen. Roe`. */
function wordBefore(tokens: readonly Token[], from: number): Token {
  const before = tokenAt(tokens, from - 1);
  return before.lower === '.' ? tokenAt(tokens, from - 2) : before;
}

function isPlaceBefore(tokens: readonly Token[], from: number, { tag }: Language): boolean {
  const before = tokenAt(tokens, from - 1).lower;
  const beforeThat = tokenAt(tokens, from - 2).lower;
  if (before === 'of' || before === 'de') return PLACE_NOUNS.has(beforeThat);
  if (BEFORE_PLACE.has(before)) return true;
  return (PLACE_PREPOSITIONS[tag]?.has(before) ?? false) && !NO_PLACE_BEFORE_IN.has(beforeThat);
}

/** `Springfield, Illinois`. */
function isPlaceBehind(tokens: readonly Token[], to: number): boolean {
  return tokenAt(tokens, to).lower === ',' && COUNTRIES.has(tokenAt(tokens, to + 1).lower);
}

/** What initials mostly stand for, where they do what organisations do; any other name is just one. */
export function kindOfLetters(name: string, tokens: readonly Token[], { from, to }: CapitalRun): NameKind {
  if (!isLetters(name)) return 'name';
  const next = tokenAt(tokens, to);
  const acts =
    next.word.cue?.form === 'finite' || isPart(next, Part.Auxiliary) || /'s?$/.test(tokenAt(tokens, to - 1).lower);
  return acts || isPart(tokenAt(tokens, from - 1), Part.Determiner) ? 'organisation' : 'name';
}
