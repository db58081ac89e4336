import { type Language } from '../language/language';
import { type Stances } from '../language/stances';
import { type Token, tokenAt } from '../token/token';
import { WordClass } from '../token/word';
import { cueSiteAt } from './cueSite';
import { type Report, type Span } from './report';
import { stanceEnd } from './stanceEnd';
import { stanceOfNoun } from './stanceOfNoun';

/** How far behind its verb the infinitive may stand: `urged his neighbours to stay`. */
const LONGEST_LISTENER = 5;

/**
 * What somebody wants, supports, doubts or knows, in the words of a frame that no report holds: `isHeld` tells which those
 * are. In order; their contents do not overlap.
 */
export function stanceReports(
  tokens: readonly Token[],
  language: Language,
  isHeld: (token: Token) => boolean,
): Report[] {
  const { stances } = language;
  const found: Report[] = [];
  if (!stances) return found;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (at < floor || token.kind !== 'word' || (token.word.classes & WordClass.Stance) === 0 || isHeld(token)) continue;
    const report = stanceAt(tokens, at, language, stances);
    const content = report && freePart(tokens, report, floor, isHeld);
    if (!report || !content) continue;
    found.push({ ...report, content: [content] });
    floor = content.to;
  }
  return found;
}

/** The content up to what a report holds, or an earlier stance. */
function freePart(
  tokens: readonly Token[],
  { content }: Report,
  floor: number,
  isHeld: (token: Token) => boolean,
): Span | undefined {
  const from = Math.max(content[0]?.from ?? 0, floor);
  let to = from;
  while (to < (content[0]?.to ?? 0) && !isHeld(tokenAt(tokens, to))) to++;
  return to > from ? { from, to } : undefined;
}

function stanceAt(tokens: readonly Token[], at: number, language: Language, stances: Stances): Report | undefined {
  return stanceOfNoun(tokens, at, language, stances) ?? stanceOfVerb(tokens, at, language, stances);
}

function stanceOfVerb(tokens: readonly Token[], at: number, language: Language, stances: Stances): Report | undefined {
  const form = stances.forms.get(tokenAt(tokens, at).lower);
  const from = contentFrom(tokens, at, language, stances);
  if (!form || from === undefined) return undefined;
  const site = cueSiteAt(tokens, { verb: at, end: at + 1, form }, language);
  if (!site?.subject || (site.group.isPassive && form.form !== 'gerund')) return undefined;
  return {
    cue: { from: site.group.from, to: from },
    speaker: site.subject,
    content: [{ from, to: stanceEnd(tokens, from, language) }],
    clauseStart: site.clauseStart,
    isOpenEnded: true,
  };
}

/** Where the content of the verb at `at` begins; `undefined` where what follows is none. */
function contentFrom(
  tokens: readonly Token[],
  at: number,
  language: Language,
  { aims, beliefs, objects }: Stances,
): number | undefined {
  const { grammar } = language;
  const verb = tokenAt(tokens, at).lower;
  const next = tokenAt(tokens, at + 1);
  if (aims.has(verb) && hasInfinitive(tokens, at + 1, language)) return at + 1;
  if (beliefs.has(verb) && (grammar.complementisers.has(next.lower) || grammar.questionWords.has(next.lower)))
    return at + 1;
  const behind = objects.get(verb);
  if (!behind) return undefined;
  if (behind.includes(next.lower)) return at + 2;
  return behind.includes('') && isObject(next, language) ? at + 1 : undefined;
}

/** `to stay`, `not to stay`, `his neighbours to stay`; in `moved closer to`, `went from May to June` it is none. */
function hasInfinitive(tokens: readonly Token[], from: number, { grammar }: Language): boolean {
  for (let at = from; at < from + LONGEST_LISTENER; at++) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== 'word' || (at > from && grammar.prepositions.has(lower) && !grammar.infinitives.has(lower)))
      return false;
    if (grammar.infinitives.has(lower)) return true;
  }
  return false;
}

function isObject({ kind, lower }: Token, { grammar }: Language): boolean {
  if (kind !== 'word') return kind === 'quotation';
  const { prepositions, conjunctions, subordinators, auxiliaries, timeWords } = grammar;
  return ![prepositions, conjunctions, subordinators, auxiliaries, timeWords].some((words) => words.has(lower));
}
