import { type Language } from '../language/language';

const LONGEST_CLAUSE = 90;
const MOST_WORDS = 6;
const WORD = /\s*([\p{L}’'.-]+)/uy;

/**
 * `"Why?" Jane Roe asked.`: what follows a quotation and is only a name and a reporting verb belongs to its sentence,
 * capital or not. `isStop` tells that the quotation ends with a full stop, where a new sentence is likelier.
 */
export function isCueClause(body: string, from: number, isStop: boolean, language: Language): boolean {
  // German: behind a quotation the verb comes first, so that a name begins a sentence.
  if (language.bracket) return false;
  const text = body.slice(from, from + LONGEST_CLAUSE);
  let at = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    const word = match?.[1];
    if (!match || word === undefined) return false;
    at = WORD.lastIndex;
    if (count > 0 && isFiniteCue(word, language)) return endsClause(text, at, word, isStop, language);
    if (count > 0 && !isNameWord(word)) return false;
  }
  return false;
}

function isFiniteCue(word: string, language: Language): boolean {
  const cue = language.cues.get(plain(word));
  return cue?.form === 'finite' && cue.complement !== 'naming' && cue.complement !== 'wording';
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}|^(?:of|de|von|van|der|la|one|user|the)$/u.test(word);
}

/** The clause ends right there, or tells only when, where and to whom; `Roe said, "…"` begins a sentence of its own. */
function endsClause(text: string, at: number, word: string, isStop: boolean, language: Language): boolean {
  const rest = text.slice(at).trimStart();
  if (word.endsWith('.') || /^[.;]/.test(rest) || rest === '') return true;
  if (rest.startsWith(',')) return !/^,\s*["'“„«‘]/.test(rest);
  if (isStop) return false;
  const next = /^[\p{L}]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  const isTold = language.cues.get(plain(word))?.complement === 'listener';
  return isTold || language.grammar.prepositions.has(next) || language.grammar.timeWords.has(next);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
