import { lastWordOf } from '../../text/partsAt';

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|sir|dame|president|senator|governor|secretary|mayor|minister|chancellor|former|king|queen|prince|pope|judge|justice|gen|lt|col|rev|herr|frau)\b\.?\s+)+/i;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\d.&'’-]*`;
const PARTICLES = '(?:(?:van|von|der|den|de|da|di|del|la|le|bin|al)\\s+)*';
const NAME_AT_END = new RegExp(`${CAPITAL}(?:\\s+${PARTICLES}${CAPITAL})*$`, 'u');
const ONLY_NAME = new RegExp(`^${CAPITAL}(?:\\s+${PARTICLES}${CAPITAL})+$`, 'u');
const LINK = /\s(?:of|for|from|in|at|with|on|who|that|which|familiar|close|briefed)\s/;
const PARTING = /\s*[,–—]\s*/;
const POSSESSIVE = /^(?:the|its|their|his|her|our|my|a|an|der|die|das|sein|seine|ihr|ihre)\s+/i;

/** The phrase without appositions and what a preposition hangs on it. */
export function headOf(words: string): string {
  const end = words.search(/[,(–—]/);
  const head = (end < 0 ? words : words.slice(0, end)).trim();
  const link = head.search(LINK);
  return link < 0 ? head : head.slice(0, link);
}

export function withoutTitles(words: string): string {
  return words.replace(TITLES, '');
}

/** `Jane Roe` in `ministry spokeswoman Jane Roe`. */
export function nameAtEnd(head: string): string | undefined {
  const last = lastWordOf(head);
  return last === last.toLowerCase() ? undefined : NAME_AT_END.exec(head)?.[0];
}

/** `lawyer`, `One of her aides`, `Mr. Lund's lawyer`: what somebody is, or whose. */
const ROLE = /^(?:\p{Ll}|One of |[^,]+['’]s? \p{Ll})/u;

/** `of Harbour` behind a name. */
const ADJUNCT = /\s(?:of|for|from)\s.*$/u;

/** `Its director, Jane Roe of Springfield`: what someone is stands first, and the name is the apposition. */
export function roleAndName(words: string): { readonly role: string; readonly name: string } | undefined {
  if (!/[,–—]/.test(words)) return undefined;
  const [first = '', second = ''] = words.split(PARTING);
  const name = withoutTitles(second).replace(ADJUNCT, '');
  const role = first.replace(POSSESSIVE, '');
  if (!ONLY_NAME.test(name) || !ROLE.test(role)) return undefined;
  return { role, name };
}

/** As far behind a speaker as the name of an apposition may reach. */
const APPOSITION = 60;
const NAME_BEHIND = new RegExp(
  `^(, (?:${CAPITAL}\\s+)?${CAPITAL}(?:\\s+${PARTICLES}${CAPITAL})+)(?=[.,;:!?]?(?:["”“»]|\\s|$))`,
  'u',
);

/** The same with the name behind the speaker: `said its director, Jane Roe.` */
export function roleAndNameBehind(
  words: string,
  behind: string,
): { readonly role: string; readonly name: string } | undefined {
  if (!POSSESSIVE.test(words) || words.includes(',')) return undefined;
  const name = NAME_BEHIND.exec(behind.slice(0, APPOSITION))?.[1];
  return name === undefined ? undefined : roleAndName(words + name.replace(/\.$/, ''));
}
