import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { beginsClause } from '../content/contentAfter';
import { cueSiteAt } from '../cueSite';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';
import { mainSubject } from '../phrase/subject';

/** How far behind its verb the infinitive may stand: `urged his neighbours to stay`. */
const LONGEST_LISTENER = 5;
/** How far behind its verb the `as` may stand: `sees the long dry summer as a risk`. */
const LONGEST_LIKENED = 12;
/** No thing begins with them. */
const NO_OBJECTS = Part.Preposition | Part.Conjunction | Part.Subordinator | Part.Auxiliary | Part.TimeWord;

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
  const speaker = site.subject ?? mainSubject(tokens, site.group.from);
  if (speaker && stances.anybody.has(tokenAt(tokens, speaker.from).lower)) return undefined;
  return {
    cue: { from: site.group.from, to: from },
    speaker,
    content: [{ from, to: stanceEnd(tokens, from) }],
    clauseStart: site.clauseStart,
    isOpenEnded: true,
  };
}

/** Where the content of the verb at `at` begins; `undefined` where what follows is none. */
function contentFrom(tokens: readonly Token[], at: number, language: Language, stances: Stances): number | undefined {
  const { aims, beliefs, objects, likenings } = stances;
  const verb = tokenAt(tokens, at).lower;
  const next = tokenAt(tokens, at + 1);
  if (aims.has(verb) && hasInfinitive(tokens, at + 1)) return at + 1;
  if (beliefs.has(verb) && isClause(tokens, at + 1, language)) return at + 1;
  if (likenings.has(verb) && hasLikeness(tokens, at + 1, stances)) return at + 1;
  const behind = objects.get(verb);
  if (!behind) return undefined;
  if (behind.includes(next.lower)) return at + 2;
  return behind.includes('') && isObject(next, stances) ? at + 1 : undefined;
}

/** `to stay`, `not to stay`, `his neighbours to stay`; in `moved closer to`, `went from May to June` it is none. */
function hasInfinitive(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LISTENER; at++) {
    const token = tokenAt(tokens, at);
    if (isPart(token, Part.Infinitive)) return true;
    if (token.kind !== 'word' || (at > from && isPart(token, Part.Preposition))) return false;
  }
  return false;
}

/** `that it rains`, `whether it rains`, `the lake is dry`. */
function isClause(tokens: readonly Token[], from: number, language: Language): boolean {
  return isPart(tokenAt(tokens, from), Part.Complementiser | Part.QuestionWord) || beginsClause(tokens, from, language);
}

/** `it as a risk`; in `the lake as he left` a clause follows. */
function hasLikeness(tokens: readonly Token[], from: number, { likeness }: Stances): boolean {
  for (let at = from; at < from + LONGEST_LIKENED && tokenAt(tokens, at).kind !== 'mark'; at++)
    if (likeness.has(tokenAt(tokens, at).lower)) return at > from && !isPart(tokenAt(tokens, at + 1), Part.Pronoun);
  return false;
}

function isObject(token: Token, { particles }: Stances): boolean {
  if (token.kind !== 'word') return token.kind === 'quotation';
  return !isPart(token, NO_OBJECTS) && !particles.has(token.lower);
}
