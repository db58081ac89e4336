import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';
import { subjectBefore } from '../phrase/subject';
import { verbGroupAt } from '../phrase/verbGroup';

/** `The lake is seen as a risk`, `is considered safe by most`: who thinks so is named by an agent or not at all. */
export function opinionOfPassive(
  tokens: readonly Token[],
  at: number,
  language: Language,
  { opinions }: Stances,
): Report | undefined {
  const behind = opinions.get(tokenAt(tokens, at).lower);
  if (!behind) return undefined;
  const next = tokenAt(tokens, at + 1);
  const group = verbGroupAt(tokens, at);
  const isBare =
    behind.includes('') && next.kind !== 'mark' && !isPart(next, Part.Preposition) && !isPart(next, Part.Subordinator);
  if (!group.isPassive || !(isBare || behind.includes(next.lower))) return undefined;
  const subject = subjectBefore(tokens, group.from, language);
  if (!subject) return undefined;
  return {
    cue: { from: group.from, to: at + 1 },
    speaker: isPart(next, Part.Agent) ? nounPhraseAt(tokens, at + 2, language) : undefined,
    content: [{ from: subject.from, to: stanceEnd(tokens, at) }],
    clauseStart: subject.from,
    isOpenEnded: true,
  };
}
