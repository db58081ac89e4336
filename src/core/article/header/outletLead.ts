import { rangeOf, type TextRange } from '../../text/range';
import { isAgency } from '../metadata/agencies';
import { isKnownPlace } from './places';
import { type HeaderContext, type HeaderPiece } from './piece';

const LEAD =
  /^(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&+]*(?: [\p{L}\p{N}&][\p{L}\p{M}\p{N}.'’&+]*){0,3})\s+(?:-{1,2}|[–—|])\s+(?=[\p{Lu}\p{Lo}\p{N}"“„«‘'])/u;

/** An outlet's name before the first sentence: `NewsDesk - The city has dropped its plan.` */
export function outletLead(range: TextRange, { text }: HeaderContext): HeaderPiece | undefined {
  const opening = text.slice(range.start, Math.min(range.end, range.start + 80));
  const match = LEAD.exec(opening);
  const name = match?.groups?.name;
  if (!match || name === undefined || !startsAsName(name) || isKnownPlace(name)) return undefined;
  const end = range.start + match[0].length;
  if (!isOutletName(name) && !standsAlone(name, rangeOf(end, range.end), text)) return undefined;
  const value = { value: name, origin: 'header', range: rangeOf(range.start, range.start + name.length) } as const;
  return { start: range.start, end, why: 'header', metadata: { outlet: value } };
}

/** Names that only outlets have: a domain, a capital within a word, a word such as Times, an agency. */
function isOutletName(name: string): boolean {
  return isAgency(name) || DOMAIN.test(name) || INNER_CAPITAL.test(name) || OUTLET_WORD.test(name);
}

const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|org|net|de|at|ch|fr|es|uk|br|mx|io|co|eu|info|news|tv)$/iu;
const INNER_CAPITAL = /^[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u;
const OUTLET_WORD =
  /(?:^|\s)(?:news|times|post|daily|press|journal|tribune|today|herald|gazette|observer|guardian|telegraph|chronicle|courier|examiner|standard|weekly|magazine|review|wire|radio|tv|zeitung|rundschau|anzeiger|spiegel|kurier|presse|nachrichten|diario|noticias?|notícias?|digital|economista|nación|razón|público|periódico|mundo|país|jornal|folha|estado|globo|monde|figaro|libération|parisien)(?:\s|$)/i;

/**
 * A name that nothing gives away is an outlet's when a sentence without another dash follows and the article never
 * mentions it again: what an article is about, a person or a company, comes back; who printed it seldom does.
 */
function standsAlone(name: string, rest: TextRange, text: string): boolean {
  const sentence =
    /^[^.!?。！？]{0,400}/u.exec(text.slice(rest.start, Math.min(rest.end, rest.start + 400)))?.[0] ?? '';
  if (sentence.length < SHORTEST_SENTENCE || /\s[-–—]\s/.test(sentence) || COMMON_OPENING.test(name)) return false;
  // Two words are a person's name as often as an outlet's, unless one is an article.
  const [, word] = /^(?:(?:The|El|La|Los|Le|Der|Die|Das) )?(\p{Lu}[\p{L}\p{M}\p{N}'’&+]{2,})$/u.exec(name) ?? [];
  return word !== undefined && !text.includes(word, rest.start);
}

const SHORTEST_SENTENCE = 30;

/** Kickers and days that stand before a dash as often as names do. */
const COMMON_OPENING =
  /^(?:breaking|update|updated|opinion|analysis|exclusive|live|watch|video|photos?|explainer|review|interview|comment|editorial|factbox|correction|note|yes|no|and|but|so|today|yesterday|now|then|the|a|an|this|that|these|it|he|she|they|we|i|in|on|at|what|who|why|how|(?:mon|tues|wednes|thurs|fri|satur|sun)day|exklusiv|kommentar|analyse|meinung|último|opinión|análisis|exclusivo|análise|opinião)(?:\s|$)/i;

/** Every word capitalised but particles, and what Spanish and Portuguese mastheads write small: `El país`. */
function startsAsName(name: string): boolean {
  return (
    DOMAIN.test(name) ||
    name.split(' ').every((word, index) => NAME_WORD.test(word) || (index > 0 && OUTLET_WORD.test(word)))
  );
}

const NAME_WORD = /^(?:[\p{Lu}\p{Lo}&]|\p{N}+\p{L}|(?:de|do|da|of|the|der|le|la|el|y|and)$|\p{Ll}+\p{Lu})/u;
