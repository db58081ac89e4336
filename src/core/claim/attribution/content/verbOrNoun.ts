import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';
import { showsFindings } from './findings';

/** `Roe claims she won`, `he notes it rains`: a name or a pronoun stands before, and the verb is no part of the name. */
export function isVerbSurely(tokens: readonly Token[], { verb, end, group }: CueSite): boolean {
  const before = tokenAt(tokens, group.from - 1);
  if (tokenAt(tokens, verb).isCapitalised) return false;
  return (
    before.isCapitalised ||
    before.kind !== 'word' ||
    isPart(before, Part.Pronoun | Part.Relative) ||
    group.from < verb ||
    showsFindings(before, tokenAt(tokens, verb)) ||
    isArticle(tokenAt(tokens, end).lower)
  );
}

/** `The candidate claims his income …`: no noun stands right before an article. */
function isArticle(lower: string): boolean {
  return /^(?:the|an?|his|her|its|their)$/.test(lower);
}
