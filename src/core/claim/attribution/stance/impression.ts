import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';
import { subjectBefore } from '../phrase/subject';
import { verbGroupAt } from '../phrase/verbGroup';

/** `The lake seems to be dry`, `it appears that the lake is dry`: nobody is named who thinks so. */
export function impression(
  tokens: readonly Token[],
  at: number,
  language: Language,
  { impressions, likeness }: Stances,
): Report | undefined {
  if (!impressions.has(tokenAt(tokens, at).lower)) return undefined;
  const next = tokenAt(tokens, at + 1);
  const group = verbGroupAt(tokens, at);
  if (group.isInfinitive || group.isPassive || next.kind !== 'word') return undefined;
  // `appeared on stage`, `appears the day after` are seen by all.
  const isPlace = isPart(next, Part.Preposition) && !isPart(next, Part.Infinitive);
  if (isPlace && !likeness.has(next.lower) && next.lower !== 'like') return undefined;
  if (isPart(next, Part.Determiner) && !isPart(next, Part.Complementiser)) return undefined;
  const subject = subjectBefore(tokens, group.from, language);
  if (!subject) return undefined;
  const isEmpty = subject.to === subject.from + 1 && tokenAt(tokens, subject.from).lower === 'it';
  const from = isEmpty ? at + 1 : subject.from;
  return {
    cue: { from: group.from, to: at + 1 },
    content: [{ from, to: stanceEnd(tokens, at) }],
    clauseStart: subject.from,
    isOpenEnded: true,
  };
}
