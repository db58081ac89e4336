import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, tokenAt } from '../../token/token';
import { beginsClause } from '../content/contentAfter';
import { cueSiteAt } from '../cueSite';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';
import { mainSubject } from '../phrase/subject';

/** How far behind its verb the infinitive may stand: `urged his neighbours to stay`. */
const LONGEST_LISTENER = 5;
/** How far behind its verb the `as` may stand: `sees the long dry summer as a risk`. */
const LONGEST_LIKENED = 12;

/** `supports the plan`, `vowed to stay`, `knows that it rains`, `sees it as a risk`. */
export function stanceOfVerb(
  tokens: readonly Token[],
  at: number,
  language: Language,
  stances: Stances,
): Report | undefined {
  const form = stances.forms.get(tokenAt(tokens, at).lower);
  const from = contentFrom(tokens, at, language, stances);
  if (!form || from === undefined) return undefined;
  const site = cueSiteAt(tokens, { verb: at, end: at + 1, form }, language);
  if (!site || (site.group.isPassive && form.form !== 'gerund')) return undefined;
  // `Roe on Monday opposed the plan`: behind an adjunct the verb's subject is the sentence's.
  const speaker = site.subject ?? mainSubject(tokens, site.group.from, language);
  if (speaker && stances.anybody.has(tokenAt(tokens, speaker.from).lower)) return undefined;
  return {
    cue: { from: site.group.from, to: from },
    speaker,
    content: [{ from, to: stanceEnd(tokens, from, language) }],
    clauseStart: site.clauseStart,
    isOpenEnded: true,
  };
}

/** Where the content of the verb at `at` begins; `undefined` where what follows is none. */
function contentFrom(tokens: readonly Token[], at: number, language: Language, stances: Stances): number | undefined {
  const { aims, beliefs, objects, likenings } = stances;
  const verb = tokenAt(tokens, at).lower;
  const next = tokenAt(tokens, at + 1);
  if (aims.has(verb) && hasInfinitive(tokens, at + 1, language)) return at + 1;
  if (beliefs.has(verb) && isClause(tokens, at + 1, language)) return at + 1;
  if (likenings.has(verb) && hasLikeness(tokens, at + 1, language, stances)) return at + 1;
  const behind = objects.get(verb);
  if (!behind) return undefined;
  if (behind.includes(next.lower)) return at + 2;
  return behind.includes('') && isObject(next, language, stances) ? at + 1 : undefined;
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

/** `that it rains`, `whether it rains`, `the lake is dry`. */
function isClause(tokens: readonly Token[], from: number, language: Language): boolean {
  const { complementisers, questionWords } = language.grammar;
  const { lower } = tokenAt(tokens, from);
  return complementisers.has(lower) || questionWords.has(lower) || beginsClause(tokens, from, language);
}

/** `it as a risk`; in `the lake as he left` a clause follows. */
function hasLikeness(tokens: readonly Token[], from: number, { grammar }: Language, { likeness }: Stances): boolean {
  for (let at = from; at < from + LONGEST_LIKENED && tokenAt(tokens, at).kind !== 'mark'; at++)
    if (likeness.has(tokenAt(tokens, at).lower))
      return at > from && !grammar.pronouns.has(tokenAt(tokens, at + 1).lower);
  return false;
}

function isObject({ kind, lower }: Token, { grammar }: Language, { particles }: Stances): boolean {
  if (kind !== 'word') return kind === 'quotation';
  const { prepositions, conjunctions, subordinators, auxiliaries, timeWords } = grammar;
  return ![prepositions, conjunctions, subordinators, auxiliaries, timeWords, particles].some((words) =>
    words.has(lower),
  );
}
