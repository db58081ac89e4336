import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { nounPhraseBefore } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';
import { stanceEnd } from './stanceEnd';
import { subjectBefore } from '../phrase/subject';
import { verbGroupAt } from '../phrase/verbGroup';

/** As many words may stand between the verb and the adjective: `are not at all happy`. */
const MOST_BETWEEN = 3;

/** `Roe is wary of the plan`, `Roe, eager to leave, …`. */
export function attitudeOfAdjective(
  tokens: readonly Token[],
  at: number,
  language: Language,
  stances: Stances,
): Report | undefined {
  const next = tokenAt(tokens, at + 1);
  if (!stances.attitudes.get(tokenAt(tokens, at).lower)?.includes(next.lower)) return undefined;
  const copula = copulaBefore(tokens, at, stances);
  const group = copula === undefined ? undefined : verbGroupAt(tokens, copula);
  const speaker = group ? subjectBefore(tokens, group.from, language) : ownerBefore(tokens, at, language);
  if (!speaker || /^(?:it|there)$/.test(tokenAt(tokens, speaker.from).lower)) return undefined;
  const from = isPart(next, Part.Infinitive | Part.Complementiser) ? at + 1 : at + 2;
  return {
    cue: { from: group?.from ?? at, to: from },
    speaker,
    content: [{ from, to: group ? stanceEnd(tokens, from) : appositionEnd(tokens, at, from) }],
    clauseStart: speaker.from,
    isOpenEnded: true,
  };
}

function copulaBefore(tokens: readonly Token[], at: number, { copulas }: Stances): number | undefined {
  for (let before = at - 1; before >= at - 1 - MOST_BETWEEN && tokenAt(tokens, before).kind === 'word'; before--) {
    const token = tokenAt(tokens, before);
    if (isPart(token, Part.Passive) || copulas.has(token.lower)) return before;
  }
  return undefined;
}

/** `Roe, eager to leave, went`: what begins behind a comma ends with the next. */
function appositionEnd(tokens: readonly Token[], at: number, from: number): number {
  const end = stanceEnd(tokens, from);
  if (tokenAt(tokens, at - 1).lower !== ',') return end;
  const comma = tokens.findIndex(({ lower }, index) => index > from && lower === ',');
  return comma < 0 ? end : Math.min(comma, end);
}

/** `neighbours eager to leave`, `Roe, eager to leave,` */
function ownerBefore(tokens: readonly Token[], at: number, language: Language): Span | undefined {
  const isParted = tokenAt(tokens, at - 1).lower === ',';
  return nounPhraseBefore(tokens, isParted ? at - 1 : at, language);
}
