import { type TextRange } from '../../text/range';
import { type Language } from '../language/language';
import { wordSet } from '../language/wordSet';
import { isAdjective } from '../name/nameKinds';
import { isDigitUnit, isLetterUnit } from '../token/characters';
import { withoutPossessive } from '../token/possessive';
import { type Token, isOf, tokenAt } from '../token/token';
import { WordClass } from '../token/word';
import { ORGANISATION_WORDS } from './nameWords';
import { type Gender, type NameMention, type People } from './people';
import { isPersonFrame } from './personFrame';
import { roleBehind } from './role';

const LONGEST_NAME = 5;
const GIVEN_NAME = WordClass.MaleGivenName | WordClass.FemaleGivenName;
const TITLE = WordClass.MaleTitle | WordClass.FemaleTitle | WordClass.Role;

/** A full name, or a lone word that is one where the article has named somebody so in full. */
export interface NameCandidate extends TextRange {
  /** The lone word without the ending of a possessive; empty for a full name. */
  readonly word: string;
  readonly full: NameMention | undefined;
}

/** What may name people in the reporter's words, in order; found once a sentence, for whoever knows the people. */
export function nameCandidates(text: string, tokens: readonly Token[], language: Language): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!tokenAt(tokens, at).isCapitalised) {
      at++;
      continue;
    }
    const end = capitalRunEnd(tokens, at);
    if (end > at) {
      if (end - at === 1) candidates.push(loneWord(text, tokenAt(tokens, at)));
      else {
        const full = nameIn(text, tokens, at, end, language);
        if (full) candidates.push({ start: full.start, end: full.end, word: '', full });
        else if (isTitled(tokens, at, end)) candidates.push(loneWord(text, tokenAt(tokens, end - 1)));
      }
    }
    at = Math.max(end, at + 1);
  }
  return candidates;
}

/** The names of people among the candidates: full ones, and surnames of those in `known`. */
export function namesAmong(candidates: readonly NameCandidate[], known: Pick<People, 'called'>): NameMention[] {
  const names: NameMention[] = [];
  for (const candidate of candidates) {
    const name = candidate.full ?? surnameOf(candidate, known);
    if (name) names.push(name);
  }
  return names;
}

/** `Roe`, of somebody who was named in full before. */
function surnameOf({ start, end, word }: NameCandidate, known: Pick<People, 'called'>): NameMention | undefined {
  const person = known.called(word);
  return person && { start, end, name: person.name, isCertain: person.isCertain };
}

function loneWord(text: string, { start, end }: Token): NameCandidate {
  return { start, end, word: withoutPossessive(text.slice(start, end)), full: undefined };
}

/** Behind the run of capitalised words that begins at `from`; a possessive ends it. */
function capitalRunEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isRunWord(tokens, at, from)) {
    at++;
    if (isOf(tokenAt(tokens, at - 1), WordClass.Possessive)) break;
  }
  return at;
}

function isRunWord(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return token.lower === '.' && at > from && isTitle(tokenAt(tokens, at - 1));
  if (token.isCapitalised)
    return !isDigitUnit(token.lower.charCodeAt(0)) && !(isOf(token, WordClass.Starter) && token.lower !== 'will');
  return at > from && isOf(token, WordClass.Particle) && tokenAt(tokens, at + 1).isCapitalised;
}

/** `Sen` in `Sen. Jane Roe`: its stop doesn't end the run. */
function isTitle(token: Token): boolean {
  return isOf(token, TITLE);
}

/** `President Roe`, `Mr. Roe` */
function isTitled(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens.slice(from, end - 1);
  return !isTitle(tokenAt(tokens, end - 1)) && before.every((token) => isTitle(token) || token.lower === '.');
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
  while (language.capitalisesNouns && start < end - 2 && !isGivenName(tokenAt(tokens, start))) start++;
  while (start < end - 1 && isLabel(text, tokenAt(tokens, start))) start++;
  while (isOf(tokenAt(tokens, start), WordClass.Particle) && !tokenAt(tokens, start).isCapitalised) start++;
  if (end - start < 2 || end - start > LONGEST_NAME) return undefined;
  const words = tokens.slice(start, end);
  const given = tokenAt(words, 0);
  if (!looksPersonal(words, given) || (language.capitalisesNouns && !isGivenName(given))) return undefined;
  const name = withoutPossessive(words.map((word) => text.slice(word.start, word.end)).join(' '));
  const role = roleBehind(text, tokens, end) ?? roleBefore(text, tokens, from, start);
  const gender = genderOf(given, tokenAt(tokens, start - 1), tokenAt(tokens, start - 2));
  const isCertain =
    role !== undefined ||
    gender !== undefined ||
    isGivenName(given) ||
    isWho(tokens, end) ||
    isPersonFrame(tokens, start, end);
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
    isGivenName(tokenAt(tokens, from)) &&
    /^(?:king|pope|prince|judge|bishop|major|duke)$/.test(tokenAt(tokens, end - 1).lower)
  );
}

/** `Jane Roe, who …` and `Jane Roe, 52, …` */
function isWho(tokens: readonly Token[], end: number): boolean {
  return tokenAt(tokens, end).lower === ',' && /^(?:who|whose|\d{2})$/.test(tokenAt(tokens, end + 1).lower);
}

/** Those that neither nations nor offices give. */
const LABELS =
  wordSet(`pm vp veteran fellow midfielder striker defender goalkeeper winger forward batsman bowler scrum-half fly-half
  teenager pensioner businessman businesswoman comedian comedienne musician novelist poet painter director presenter broadcaster`);

/** What somebody is, right before the name: `Republican Jane Roe`, `Scrum-half Jane Roe`, `President-elect Jane Roe`. */
function isLabel(text: string, token: Token): boolean {
  if (isGivenName(token)) return false;
  if (isAdjective(token) || LABELS.has(token.lower)) return true;
  return token.lower.includes('-') && /^\p{Lu}\p{Ll}{2,}-\p{Ll}/u.test(text.slice(token.start, token.end));
}

function isGivenName(token: Token): boolean {
  return isOf(token, GIVEN_NAME);
}

function isNameToken(token: Token, { titles }: Language): boolean {
  return (
    token.kind === 'word' && !isTitle(token) && !(token.lower.endsWith('.') && titles.has(token.lower.slice(0, -1)))
  );
}

/** They end the names of places, though a given name opens them: `Beverly Hills`. */
const PLACES = new Set(['hills', 'falls', 'springs', 'airport', 'county']);

/** Known given name, or nothing in it that speaks of an organisation or a place. */
function looksPersonal(words: readonly Token[], given: Token): boolean {
  // `Bill` and `May` are names of people beside one, and of laws and months elsewhere.
  if (PLACES.has(tokenAt(words, words.length - 1).lower)) return false;
  return words.every((word) => {
    const isGiven = word === given ? isGivenName(word) : isGivenName(given) && word.lower === 'may';
    return word.kind === 'word' && (isGiven || !isOrganisations(word)) && !isNumber(word);
  });
}

function isNumber({ lower }: Token): boolean {
  return !isLetterUnit(lower.charCodeAt(0)) && /^[\p{Lu}\d]{3,}$/u.test(lower);
}

/** `Senate`, `Senate's`. */
function isOrganisations(token: Token): boolean {
  if (isOf(token, WordClass.OrganisationWord)) return true;
  return token.lower.endsWith("'s") && ORGANISATION_WORDS.has(token.lower.slice(0, -2));
}

/** `Acme CEO Jane Roe`: the capitalised words before a name that end in a role. */
function roleBefore(text: string, tokens: readonly Token[], from: number, start: number): string | undefined {
  const last = tokenAt(tokens, start - 1).lower === '.' ? start - 2 : start - 1;
  const token = tokenAt(tokens, last);
  if (!isOf(token, WordClass.Role)) return undefined;
  let first = last;
  while (first > from && isRoleWord(tokenAt(tokens, first - 1))) first--;
  return text.slice(tokenAt(tokens, first).start, token.end);
}

function isRoleWord(token: Token): boolean {
  return token.kind === 'word' && (isOf(token, WordClass.Role) || (token.isCapitalised && token.lower.length > 2));
}

function genderOf(given: Token, before: Token, beforeThat: Token): Gender | undefined {
  const title = before.lower === '.' ? beforeThat : before;
  if (isOf(title, WordClass.MaleTitle)) return 'male';
  if (isOf(title, WordClass.FemaleTitle)) return 'female';
  const isMale = isOf(given, WordClass.MaleGivenName);
  return isMale === isOf(given, WordClass.FemaleGivenName) ? undefined : isMale ? 'male' : 'female';
}
