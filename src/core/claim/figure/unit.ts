import { wordSet } from '../language/wordSet';
import { CURRENCY_SIGNS, CURRENCY_WORDS, NO_UNIT, PERCENT, UNIT_WORDS } from './units';

/** What is counted, and where the words that say so end. */
export interface Unit {
  readonly name: string;
  readonly end: number;
}

const NEXT =
  /(?:-|[\s\u00a0]*)(?:d['’]|de )?(%|％|€|£|\$|美元|欧元|ドル|[人名家个個台件円元]|[\p{L}]+(?:[-'’][\p{L}]+)*)/uy;
/** `3 new offshore wind farms`: adjectives may stand between a number and its noun. */
const MOST_ADJECTIVES = 3;

/** The unit of the number that ends at `end`; `sign` is a currency sign before it. */
export function unitAt(words: string, end: number, sign: string | undefined, lang: string): Unit | undefined {
  const code = sign && currencyOf(sign);
  if (code) return { name: code, end };
  let at = end;
  for (let i = 0; i <= MOST_ADJECTIVES; i++) {
    const next = nextWord(words, at);
    if (!next) return undefined;
    const unit = i === 0 ? measureUnit(words, next) : undefined;
    if (unit) return unit;
    const compound = i === 0 && words.charAt(end) === '-' ? compoundUnit(next) : undefined;
    if (compound) return compound;
    if (lang === 'de' && /^\p{Lu}/u.test(next.name)) return { name: next.name, end: next.end };
    if (NO_UNIT.has(next.lower) || (i > 0 && /^\p{Lu}/u.test(next.name) && !PEOPLE.test(next.name))) return undefined;
    if (isCounted(next)) return { name: next.lower, end: next.end };
    at = next.end;
  }
  return undefined;
}

function currencyOf(sign: string): string | undefined {
  const upper = sign.toUpperCase();
  return CURRENCY_SIGNS.find(([written]) => written === upper)?.[1];
}

/** `33 Senate Democrats`, `4 North Koreans`: a people or a party, not a name that the number is of. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ans|crats|ists)$/u;

/** Behind a hyphen these count nothing: `a 30-strong crew`, `20-odd`. */
const NO_COMPOUND = wordSet('strong odd plus some fold way up off to and or nil all under over ish love man');

/** `a 48-page report`: pages, though the noun that follows is another. */
function compoundUnit({ lower, name, end }: NextWord): Unit | undefined {
  const [first = lower] = lower.split('-');
  if (!/^\p{Ll}{2,}/u.test(name) || NO_COMPOUND.has(first)) return undefined;
  return { name: first, end: end - (lower.length - first.length) };
}

interface NextWord extends Unit {
  readonly lower: string;
}

function nextWord(words: string, at: number): NextWord | undefined {
  NEXT.lastIndex = at;
  const match = NEXT.exec(words);
  const name = match?.[1];
  return match && name !== undefined ? { name, lower: name.toLowerCase(), end: at + match[0].length } : undefined;
}

function measureUnit(words: string, { lower, end }: NextWord): Unit | undefined {
  if (PERCENT.has(lower)) return lower === 'percentage' ? undefined : { name: '%', end };
  if (
    (lower === 'per' || lower === 'por' || lower === 'pour') &&
    /^[\s-]*(?:cent|ciento|cento)\b/i.test(words.slice(end, end + 10))
  ) {
    return { name: '%', end: end + (/^[\s-]*\p{L}+/u.exec(words.slice(end, end + 10))?.[0].length ?? 0) };
  }
  // `80-foot-long`, `two-year`, `49-jährig`
  const [first = lower] = lower.split('-');
  if (first !== lower && UNIT_WORDS.has(first)) return { name: first, end: end - (lower.length - first.length) };
  if (lower.startsWith('jährig')) return { name: 'Jahre', end };
  const code = CURRENCY_WORDS.get(lower);
  return code ? { name: code, end } : undefined;
}

/** A plural by its letters, or a unit that is none. */
function isCounted({ lower }: NextWord): boolean {
  return UNIT_WORDS.has(lower) || (/[^s]s$/.test(lower) && lower.length > 3 && !/(?:ous|'s|’s)$/.test(lower));
}
