import { type Language } from '../language/language';
import { isDigitUnit } from '../token/characters';
import { isPossessive } from '../token/possessive';
import { type Token, tokenAt } from '../token/token';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ROLE_WORDS,
} from './nameWords';
import { type Gender, type NameMention, type People } from './people';
import { roleBehind } from './role';

const LONGEST_NAME = 5;

/** A full name, or a lone word that is one where the article has named somebody so in full. */
export type NameCandidate = NameMention | Token;

/** What may name people in the reporter's words, in order; found once a sentence, for whoever knows the people. */
export function nameCandidates(text: string, tokens: readonly Token[], language: Language): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!tokenAt(tokens, at).isCapitalised) {
      at++;
      continue;
    }
    const end = capitalRunEnd(tokens, at, language);
    if (end > at) {
      const candidate = end - at === 1 ? tokenAt(tokens, at) : nameIn(text, tokens, at, end, language);
      if (candidate) candidates.push(candidate);
    }
    at = Math.max(end, at + 1);
  }
  return candidates;
}

/** The names of people among the candidates: full ones, and surnames of those in `known`. */
export function namesAmong(
  text: string,
  candidates: readonly NameCandidate[],
  known: Pick<People, 'called'>,
): NameMention[] {
  const names: NameMention[] = [];
  for (const candidate of candidates) {
    const name = 'name' in candidate ? candidate : surnameAt(text, candidate, known);
    if (name) names.push(name);
  }
  return names;
}

/** `Roe`, of somebody who was named in full before. */
function surnameAt(text: string, token: Token, known: Pick<People, 'called'>): NameMention | undefined {
  const word = text.slice(token.start, token.end);
  const person = known.called(token.lower.includes("'") ? word.replace(/['’]s?$/, '') : word);
  return person && { start: token.start, end: token.end, name: person.name, isCertain: person.isCertain };
}

/** Behind the run of capitalised words that begins at `from`; a possessive ends it. */
function capitalRunEnd(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < tokens.length && isRunWord(tokens, at, from, language)) {
    at++;
    if (isPossessive(tokenAt(tokens, at - 1).lower)) break;
  }
  return at;
}

function isRunWord(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return token.lower === '.' && at > from && isTitle(tokenAt(tokens, at - 1));
  if (token.isCapitalised)
    return !isDigitUnit(token.lower.charCodeAt(0)) && !(language.starters.has(token.lower) && token.lower !== 'will');
  return at > from && NAME_PARTICLES.has(token.lower) && tokenAt(tokens, at + 1).isCapitalised;
}

/** `Sen` in `Sen. Jane Roe`: its stop doesn't end the run. */
function isTitle(token: Token): boolean {
  return MALE_TITLES.has(token.lower) || FEMALE_TITLES.has(token.lower) || ROLE_WORDS.has(token.lower);
}

function nameIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): NameMention | undefined {
  let start = isRegalSurname(tokens, from, end) ? end - 1 : end;
  while (start > from && isNameToken(tokenAt(tokens, start - 1), language)) start--;
  while (language.capitalisesNouns && start < end - 2 && !isGivenName(tokens[start])) start++;
  while (NAME_PARTICLES.has(tokenAt(tokens, start).lower) && !tokenAt(tokens, start).isCapitalised) start++;
  const words = tokens.slice(start, end);
  if (words.length < 2 || words.length > LONGEST_NAME || !looksPersonal(words)) return undefined;
  if (language.capitalisesNouns && !isGivenName(words[0])) return undefined;
  const name = words
    .map((word) => text.slice(word.start, word.end))
    .join(' ')
    .replace(/['’]s?$/, '');
  const role = roleBehind(text, tokens, end, language) ?? roleBefore(text, tokens, from, start);
  const gender = genderOf(words, tokenAt(tokens, start - 1), tokenAt(tokens, start - 2));
  const isCertain = role !== undefined || gender !== undefined || isGivenName(words[0]) || isWho(tokens, end);
  return {
    start: tokenAt(tokens, start).start,
    end: tokenAt(tokens, end - 1).end,
    name,
    ...(role !== undefined && { role }),
    ...(gender && { gender }),
    isCertain,
  };
}

/** `Larry King`: a title's word behind a given name is a surname. */
function isRegalSurname(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    isGivenName(tokens[from]) && /^(?:king|pope|prince|judge|bishop|major|duke)$/.test(tokenAt(tokens, end - 1).lower)
  );
}

/** `Jane Roe, who …` and `Jane Roe, 52, …` */
function isWho(tokens: readonly Token[], end: number): boolean {
  return tokenAt(tokens, end).lower === ',' && /^(?:who|whose|\d{2})$/.test(tokenAt(tokens, end + 1).lower);
}

function isGivenName(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

function isNameToken(token: Token, { titles }: Language): boolean {
  return (
    token.kind === 'word' && !isTitle(token) && !(token.lower.endsWith('.') && titles.has(token.lower.slice(0, -1)))
  );
}

/** Known given name, or nothing in it that speaks of an organisation or a place. */
function looksPersonal(words: readonly Token[]): boolean {
  // `Bill` and `May` are names of people beside one, and of laws and months elsewhere.
  const open = words.filter(
    (word, index) => !(index === 0 ? isGivenName(word) : isGivenName(words[0]) && word.lower === 'may'),
  );
  if (open.some((word) => ORGANISATION_WORDS.has(word.lower.replace(/'s$/, '')))) return false;
  return words.every((word) => word.kind === 'word' && !/^[\p{Lu}\d]{3,}$/u.test(word.lower));
}

/** `Acme CEO Jane Roe`: the capitalised words before a name that end in a role. */
function roleBefore(text: string, tokens: readonly Token[], from: number, start: number): string | undefined {
  const last = tokenAt(tokens, start - 1).lower === '.' ? start - 2 : start - 1;
  const token = tokenAt(tokens, last);
  if (!ROLE_WORDS.has(token.lower)) return undefined;
  let first = last;
  while (first > from && isRoleWord(tokenAt(tokens, first - 1))) first--;
  return text.slice(tokenAt(tokens, first).start, token.end);
}

function isRoleWord(token: Token): boolean {
  return token.kind === 'word' && (ROLE_WORDS.has(token.lower) || (token.isCapitalised && token.lower.length > 2));
}

function genderOf(words: readonly Token[], before: Token, beforeThat: Token): Gender | undefined {
  const title = before.lower === '.' ? beforeThat.lower : before.lower;
  if (MALE_TITLES.has(title)) return 'male';
  if (FEMALE_TITLES.has(title)) return 'female';
  const given = words[0]?.lower ?? '';
  const isMale = MALE_NAMES.has(given);
  return isMale === FEMALE_NAMES.has(given) ? undefined : isMale ? 'male' : 'female';
}
