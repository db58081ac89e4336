import { FOREIGN_OFFICES } from '../claim/name/nameKinds';
import { ROLE_WORDS } from '../claim/speaker/nameWords';
import { type Claim } from '../library/source';
import { rangeOf, type TextRange } from '../text/range';

/** What ends an apposition, and what one begins behind. */
const MARKS = ',;:.!?()–—“”"';
const WORD = /\p{L}[\p{L}’'-]*/gu;
const AGE = /^, \d{1,3}(?=,)/;
/** What a relative clause tells of somebody is news. A German one begins as an apposition does, and ends with its verb. */
const RELATIVE = /^(?:(?:[Ww]ho|[Ww]hich|[Ww]hose|[Ww]hom)\b|(?:der|die|das|dem|den|deren|dessen) .*\s\p{Ll}+$)/u;
const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|my|.*[’']s|der|die|das|des|dem|den|ein|eine[rmns]?|seine?[rmns]?|ihre?[rmns]?)$/i;
/** German makes them in one word: `Betriebsratschefin`. */
const COMPOUND_ROLE =
  /(?:chef|sprecher|minister|präsident|leiter|führer|direktor|meister|anwält|anwalt|richter|kanzler|trainer|professor|forscher|inhaber|gründer|vorstand|vorstände)(?:in|s|es)?$|vorsitzende[rnm]?$|expert(?:e|en|in)$/u;
/** Words right before a name that may say what somebody is. */
const MOST_TITLE_WORDS = 4;

/**
 * The words that say what the people of a claim are, as ranges in its text: `the authority’s chief executive, `. Whoever
 * speaks of somebody says them again, whatever is told.
 */
export function officesIn({ text, start, names }: Claim): readonly TextRange[] {
  return names
    .filter(({ kind }) => kind === 'person' || kind === 'name')
    .flatMap((name) => {
      const before = text.slice(0, name.start - start);
      return [officeBefore(before), officeBehind(text, name.end - start)].flatMap((range) => range ?? []);
    });
}

/** `, 52, the chief executive of Acme` */
function officeBehind(text: string, end: number): TextRange | undefined {
  const age = AGE.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const from = end + age;
  if (text.charAt(from) !== ',') return undefined;
  const office = text.slice(from + 1, markAt(text, from + 1));
  return hasRole(office) && !RELATIVE.test(office.trim()) ? rangeOf(end, from + 1 + office.length) : undefined;
}

/** `the master of the harbour, ` from the last determiner on that a role stands behind, or a title: `Union leader `. */
function officeBefore(before: string): TextRange | undefined {
  const isApposition = before.endsWith(', ');
  const end = before.length - (isApposition ? 2 : 0);
  const from = lastMarkBefore(before, end) + 1;
  const words = [...before.slice(from, end).matchAll(WORD)];
  const role = words.findLastIndex(({ 0: word }) => hasRole(word));
  if (role < 0) return undefined;
  const first = isApposition
    ? words.findLastIndex(({ 0: word }, at) => at <= role && DETERMINER.test(word))
    : titleStart(words, role);
  const start = words[first]?.index;
  return start === undefined ? undefined : rangeOf(from + start, before.length);
}

/** Back over roles and capitalised words. */
function titleStart(words: readonly RegExpMatchArray[], role: number): number {
  if (role !== words.length - 1) return -1;
  const first = words.findLastIndex(({ 0: word }, at) => at < role && !hasRole(word) && !/^\p{Lu}/u.test(word)) + 1;
  return Math.max(first, words.length - MOST_TITLE_WORDS);
}

function markAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && !MARKS.includes(text.charAt(at))) at++;
  return at;
}

function lastMarkBefore(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !MARKS.includes(text.charAt(at))) at--;
  return at;
}

function hasRole(words: string): boolean {
  return (words.match(WORD) ?? []).some((word) => {
    const lower = word.toLowerCase().replace(/[’']s$/, '');
    return ROLE_WORDS.has(lower) || FOREIGN_OFFICES.has(lower) || COMPOUND_ROLE.test(lower);
  });
}
