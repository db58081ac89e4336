import { type Language } from '../language/language';

const CLAUSE = /^([\p{L}’'.-]+)((?:\s+[\p{L}’'.-]+){0,4}?)\s*(?:[.,:;]|$)/u;
const LONGEST_CLAUSE = 60;

/**
 * `"Why?" Jane Roe asked.`: what follows a quotation and is only a name and a reporting verb belongs to its sentence,
 * capital or not.
 */
export function isCueClause(body: string, from: number, language: Language): boolean {
  const match = CLAUSE.exec(body.slice(from, from + LONGEST_CLAUSE));
  if (!match) return false;
  const words = match[0].replace(/[,:;]$/, '').split(/\s+/);
  return words.slice(1).some((word) => isFiniteCue(word, language)) && words.length <= 4;
}

function isFiniteCue(word: string, language: Language): boolean {
  const cue = language.cues.get(word.toLowerCase().replace(/\.$/, ''));
  return cue?.form === 'finite' && cue.complement !== 'naming';
}
