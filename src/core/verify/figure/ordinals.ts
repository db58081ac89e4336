import { matchesOf } from '../../text/matches';
import { overlapOf } from '../../text/range';
import { type Term, type TermKind, type TermSentence } from './termMismatches';

/** `third`, with the words behind it that tell of what. */
interface Ordinal extends Term {
  readonly value: number;
  readonly of: readonly string[];
}

const FORMS = [
  'first erste[nrsm]? premi(?:er|ère) primer[oa]? primeir[oa]',
  'second zweite[nrsm]? seconde|deuxième segund[oa]',
  'third dritte[nrsm]? troisième tercer[oa]? terceir[oa]',
  'fourth vierte[nrsm]? quatrième cuart[oa] quart[oa]',
  'fifth fünfte[nrsm]? cinquième quint[oa]',
  'sixth sechste[nrsm]? sixième sext[oa]',
  'seventh siebte[nrsm]? septième séptim[oa] sétim[oa]',
  'eighth achte[nrsm]? huitième octav[oa] oitav[oa]',
  'ninth neunte[nrsm]? neuvième noven[oa] non[oa]',
  'tenth zehnte[nrsm]? dixième décim[oa]',
  'eleventh elfte[nrsm]? onzième',
  'twelfth zwölfte[nrsm]? douzième',
].map((forms) => forms.replaceAll(' ', '|'));
const WORDS = FORMS.map((forms) => new RegExp(`^(?:${forms})$`, 'iu'));
const IN_DIGITS = /^(\d{1,3})(?:st|nd|rd|th|er|ère|e|ème|\.?[ºª]|\.)$/iu;
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')}|\\d{1,3}(?:(?:st|nd|rd|th|er|ère|e|ème|\\.?[ºª])(?!\\p{L})|\\.(?= \\p{L})))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Words that stand before a fraction: `two-thirds` has no `third`, but `one third` has. */
const COUNTS = /(?:^|[\s-])(?:one|two|three|four|five|six|seven|nine|ein|un|uma?|una)[\s-]$/iu;
const NEXT = /[\s-]((?:\p{L}|['’](?=\p{L}))+)/uy;
const MOST_WORDS = 3;
/** What is counted, not where it stands: `the first two days`. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|deux|trois|quatre|dos|tres|dois|duas|três)$/i;
const SMALL =
  /^(?:of|and|or|in|on|at|to|for|from|by|with|as|the|an?|that|who|which|since|after|before|when|was|were|is|are|has|had|will|feira|und|oder|im|der|die|das|des|den|dem|von|seit|et|ou|de|du|la|le|les|en|y|o|el|los|las|del|que|e|da|do|dos|em|na|no)$/i;

/** `the second quarter` against `the third quarter`, `its 2nd recall` against `its third`. */
export const ORDINALS: TermKind<Ordinal> = {
  read: ordinalsIn,
  agrees: (drafted, sourced) =>
    drafted.value === sourced.value &&
    (drafted.of.length === 0 || sourced.of.length === 0 || isOfTheSame(drafted, sourced)),
  contradicts: (drafted, sourced) => drafted.value !== sourced.value && isOfTheSame(drafted, sourced),
  mayFollow: () => false,
};

/** The value of an ordinal by itself; `undefined` for any other word. */
export function ordinalValueOf(word: string): number | undefined {
  const digits = IN_DIGITS.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const at = WORDS.findIndex((forms) => forms.test(word));
  return at < 0 ? undefined : at + 1;
}

export function hasOrdinal(text: string): boolean {
  return matchesOf(ORDINAL, text).length > 0;
}

function ordinalsIn({ start, text, dates }: TermSentence): readonly Ordinal[] {
  return matchesOf(ORDINAL, text).flatMap(({ 0: word, index }): Ordinal[] => {
    const range = { start: start + index, end: start + index + word.length };
    const value = ordinalValueOf(word);
    if (value === undefined || dates.some((date) => overlapOf(date, range) > 0)) return [];
    const of = COUNTS.test(text.slice(Math.max(0, index - 8), index))
      ? undefined
      : wordsBehind(text, index + word.length);
    return of === undefined ? [] : [{ ...range, text: word, value, of }];
  });
}

function wordsBehind(text: string, end: number): readonly string[] | undefined {
  const words: string[] = [];
  NEXT.lastIndex = end;
  for (let match = NEXT.exec(text); match !== null && words.length < MOST_WORDS; match = NEXT.exec(text)) {
    const word = (match[1] ?? '').toLowerCase();
    if (words.length === 0 && NUMBER.test(word)) return undefined;
    if (SMALL.test(word)) break;
    words.push(word.replace(/(?<=[^s]{3})s$/, ''));
  }
  return words;
}

function isOfTheSame({ of: ours }: Ordinal, { of: theirs }: Ordinal): boolean {
  return ours.some((word) => theirs.includes(word));
}
