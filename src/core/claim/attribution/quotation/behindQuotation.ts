import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { nounPhraseAt, nounPhraseBefore } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';

const LONGEST_SUBJECT = 12;

/** Whether only words stand between a quotation that ends as speech does (`"…,"`) and the token at `at`. */
export function followsSpeech(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_SUBJECT && tokenAt(tokens, before).kind === 'word') before--;
  const { kind, ending = '' } = tokenAt(tokens, before);
  return kind === 'quotation' && /[,?!]/.test(ending);
}

/**
 * `"Go home," Roe barked.`, `"Great!" beamed Jane Roe.`: between a quotation that ends as speech does and the end of its
 * clause any verb in the past reports.
 */
export function anyVerbReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  const verb = tokenAt(tokens, at);
  if (verb.isCapitalised || !followsSpeech(tokens, at)) return undefined;
  const isInverted = tokenAt(tokens, at - 1).kind === 'quotation';
  const speaker = isInverted ? invertedSubject(tokens, at, language) : nounPhraseBefore(tokens, at, language);
  if (!speaker || isPart(tokenAt(tokens, speaker.from), Part.Relative)) return undefined;
  const clauseStart = isInverted ? at : speaker.from;
  const isWhole = tokenAt(tokens, clauseStart - 1).kind === 'quotation' && opens(tokens, clauseStart - 1);
  if (!isWhole || !endsClause(tokenAt(tokens, isInverted ? speaker.to : at + 1))) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    speaker,
    content: [{ from: clauseStart - 1, to: clauseStart }],
    clauseStart,
    isOpenEnded: false,
  };
}

function invertedSubject(tokens: readonly Token[], at: number, language: Language): Span | undefined {
  return tokenAt(tokens, at + 1).isCapitalised ? nounPhraseAt(tokens, at + 1, language) : undefined;
}

/** Nothing but a mark before it: words held at arm's length stand behind other words. */
function opens(tokens: readonly Token[], quotation: number): boolean {
  return quotation === 0 || tokenAt(tokens, quotation - 1).kind === 'mark';
}

function endsClause(token: Token): boolean {
  if (isPart(token, Part.Infinitive)) return false;
  return token.kind === 'mark' || isPart(token, Part.Preposition | Part.Conjunction | Part.TimeWord);
}
