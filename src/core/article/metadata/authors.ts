import { type Author } from '../article';
import { isAgency } from './agencies';

/**
 * The names in a byline without its `By`: `Jane Doe and John Roe, Staff Writer` gives two.
 * `undefined` when any of it is neither a name nor what somebody is, so that a sentence never becomes an author.
 */
export function authorsOf(names: string): readonly Author[] | undefined {
  const authors: Author[] = [];
  for (const part of names.replace(/[.\s]+$/, '').split(PART)) {
    const words = cleanName(part);
    const inPart = words === '' ? [] : words.split(AND);
    // What somebody is may be written in any words, a name may not.
    if (!ROLE.test(words) && !inPart.every(isName)) return undefined;
    authors.push(...inPart.filter((name) => isName(name) && !ROLE.test(name)).map(authorNamed));
  }
  return authors.length > 0 && authors.length <= MOST_AUTHORS ? authors : undefined;
}

/** `Staff Reporter`, `our own correspondent`: a byline that names nobody. */
export function isRoleAlone(words: string): boolean {
  return ROLE.test(words) && words.split(' ').length <= 4 && !/[.!?,]/.test(words);
}

/** An author as metadata names one: people unless the name is an agency's or says that it is an organisation's. */
export function authorNamed(name: string): Author {
  return { name, isOrganisation: isAgency(name) || ORGANISATION.test(name) };
}

/** Without the `[[…]]` that Obsidian links with, a social-media handle and the marks of emphasis. */
export function cleanName(name: string): string {
  return name
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\(?@\w+\)?/g, '')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const MOST_AUTHORS = 12;

const PART = /\s*[,;|/，、]\s*/;
const AND = /\s+(?:and|und|y|e|et|&|with|mit)\s+/i;

/** Titles and beats that follow a name, in bylines only. */
const ROLE =
  /^(?:for|für|para|pour|in|from|aus|de|em)\s|\b(?:staff|writer|reporter|correspondent|editor|contributor|columnist|producer|bureau|chief|journalist|analyst|fellow|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|periodista|corresponsal|repórter|jornalista|enviad[oa]|correspondante?|journaliste)\b/i;

const ORGANISATION =
  /\b(?:news|press|agency|agencies|times|post|journal|herald|tribune|gazette|magazine|media|desk|team|staff|newsroom|editors?|board|wire|service|network|redaktion|redação|redacción|redazione|rédaction|agentur|agencia|agência|agence|zeitung|ministry|university|institute|inc|ltd|gmbh)\b|[报社网]$/i;

/** Two to five capitalised words, particles and initials among them; or two to four Han letters. */
const NAME =
  /^(?:(?:Dr|Prof|Sir|Mr|Mrs|Ms)\.?\s+)?(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:(?:de|da|do|dos|das|del|la|le|van|von|der|den|di|al|el|bin|ibn|ten|ter|zu|af|y)\s+){0,3}(?:(?:d|l|al|el)['’-])?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;
const HAN_NAME = /^(?:\p{Script=Han}{2,5}|[\p{Script=Han}\p{Script=Katakana}·・\s]{2,12})$/u;

function isName(name: string): boolean {
  return (
    name.length <= 60 &&
    (NAME.test(name) ||
      HAN_NAME.test(name) ||
      isAgency(name) ||
      (ORGANISATION.test(name) && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5))
  );
}
