import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, tokenAt } from '../../token/token';
import { WordClass } from '../../token/word';
import { attitudeOfAdjective } from './attitudeOfAdjective';
import { impression } from './impression';
import { opinionOfPassive } from './opinionOfPassive';
import { type Report, type Span } from '../report';
import { nobodysStance, ownedStance } from './stanceOfNoun';
import { stanceOfVerb } from './stanceOfVerb';

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
    floor = Math.max(content.to, at + 1);
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
  return (
    impression(tokens, at, language, stances) ??
    opinionOfPassive(tokens, at, language, stances) ??
    attitudeOfAdjective(tokens, at, language, stances) ??
    ownedStance(tokens, at, stances) ??
    stanceOfVerb(tokens, at, language, stances) ??
    nobodysStance(tokens, at, stances)
  );
}
