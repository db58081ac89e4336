import { type TextRange } from '../../text/range';

/**
 * Which of its kind a bare `Friday` or `September` is, seen from the article's day: `past` and `ahead` may be that day
 * itself, `last` and `next` are not.
 */
export type Direction = 'past' | 'last' | 'ahead' | 'next';

/** As far as a word is looked for beside a date. */
const NEAR = 16;
const LAST = /(?<!\p{L})(?:last|past|previous|(?:letzt|vergangen|vorig)e[nrsm]?|últim[oa]|先週|上周)\s*$/iu;
const LAST_BEHIND = /^\s*(?:derni(?:er|ère)|pasad[oa]|passad[oa]|passée?)(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:next|coming|upcoming|(?:nächst|kommend)e[nrsm]?|próxim[oa]|来週|下周)\s*$/iu;
const NEXT_BEHIND = /^\s*(?:prochaine?|próxim[oa]|que v(?:em|iene))(?!\p{L})/iu;
const THIS = /(?<!\p{L})(?:this|diese[nrsm]?|est[ea]|ce)\s*$/iu;
/** Told by chrono itself, or too open to be moved: `last Friday`, `this Friday`. */
const SAID = /last|past|next|this|letzte|nächste|diese|dernier|prochain|próxim|pasad|passad|上|下|本|这|這/iu;
/** `by Friday`, `ab Freitag`: what ends or begins then is yet to come. */
const UNTIL =
  /(?:^|\s)(?:by|until|till|bis|ab|d['’]ici|jusqu['’]\p{L}+|hasta|até|a partir \p{L}+)(?:\s(?:zum|el|la|a|o|à))?\s*$/iu;

/** What says that something is yet to be done. */
const AHEAD: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|won't|shall|due|scheduled|expected|upcoming|plans?|planned|planning|going to|up for|set (?:to|for)|(?:is|are|was|were) to)\b|['’]ll\b|\bwould (?!not\b))/iu,
  de: /(?<!\p{L})(?:wird|werden|würden?|soll|sollen|will|wollen|kann|können|plan(?:t|en)|geplant)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:va|vont|doit|doivent|prévue?s?|\p{Ll}{2,}(?:[eiduvr]ra|ront))(?!\p{L})/u,
  es: /(?<!\p{L})(?:van? a|deben?|prevé|prevén|previst[oa]s?|\p{Ll}{2,}r(?:á|án))(?!\p{L})/u,
  pt: /(?<!\p{L})(?:vai|vão|deve|devem|prevê|previst[oa]s?|\p{Ll}{2,}r(?:á|ão))(?!\p{L})/u,
  ja: /予定|方針|見通し|だろう/u,
  zh: /[将將会會]|计划|計劃|预计|預計/u,
};
/** Behind the last of these the words of the date's own clause begin. */
const CLAUSE =
  /[,;:()"“”„«»、，。—–]|(?<!\p{L})(?:that|who|which|after|when|because|and said|dass|weil|nachdem|que|qui|após)(?!\p{L})/giu;
/** Few words before a date lead its clause: `On Friday the court will …`. */
const LEAD = /^\s*(?:\p{L}+['’]?\s*){0,2}$/u;

/** How the words around a date at `range` put it; `undefined` where the date says so itself. News tells of what has been. */
export function directionOf(words: string, { start, end }: TextRange, lang: string): Direction | undefined {
  if (SAID.test(words.slice(start, end))) return undefined;
  const before = words.slice(Math.max(0, start - NEAR), start);
  const behind = words.slice(end, end + NEAR);
  if (LAST.test(before) || LAST_BEHIND.test(behind)) return 'last';
  if (NEXT.test(before) || NEXT_BEHIND.test(behind)) return 'next';
  if (THIS.test(before)) return undefined;
  return UNTIL.test(before) || isAhead(words, start, end, lang) ? 'ahead' : 'past';
}

function isAhead(words: string, start: number, end: number, lang: string): boolean {
  const ahead = AHEAD[lang];
  if (!ahead) return false;
  const led = words.slice(0, start).split(CLAUSE).at(-1) ?? '';
  if (ahead.test(led)) return true;
  if (!LEAD.test(led)) return false;
  const rest = words.slice(end).replace(/^[\s,]+/, '');
  return ahead.test(rest.split(CLAUSE)[0] ?? '');
}

/** By how much the next one of its kind is to be moved that lies `ahead` of now, in a cycle of so many: 7 days, 12 months. */
export function distanceOf(ahead: number, cycle: number, direction: Direction): number {
  const away = ((ahead % cycle) + cycle) % cycle;
  if (direction === 'ahead') return away;
  if (direction === 'next') return away === 0 ? cycle : away;
  return away === 0 && direction === 'past' ? 0 : away - cycle;
}
