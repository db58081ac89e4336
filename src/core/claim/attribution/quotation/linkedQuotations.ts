import { flattened } from '../../../text/flattened';
import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { WordClass } from '../../token/word';
import { type ReadParagraph } from '../attributeArticle';
import { Coverage } from '../coverage';
import { type Draft } from '../draft';
import { kindOf } from '../kindOf';

const LONGEST_LINK = 6;

/** `"…," she said, and then, "…"`: gives a quotation to the clause from which only small words lead to it. Changes the drafts in place. */
export function addLinkedQuotations(text: string, { drafts, frames, language }: ReadParagraph): void {
  const held = new Coverage(flattened(drafts, (draft) => draft.fragments));
  const byEnd = new Map<number, Draft>(
    drafts.map((draft) => [Math.max(draft.cue.end, draft.speaker?.end ?? 0), draft]),
  );
  for (const { tokens, classes } of frames) {
    if ((classes & WordClass.Quotation) === 0) continue;
    tokens.forEach((token, at) => {
      if (token.kind !== 'quotation' || held.overlaps(token)) return;
      const draft = byEnd.get(clauseEndBefore(tokens, at, language));
      if (draft && kindOf(text, draft.fragments) === 'direct')
        draft.fragments.push({ start: token.start, end: token.end });
    });
  }
}

function clauseEndBefore(tokens: readonly Token[], at: number, { grammar }: Language): number {
  let last = at - 1;
  while (last > at - LONGEST_LINK && isLink(tokenAt(tokens, last), grammar)) last--;
  return tokenAt(tokens, last).end;
}

function isLink({ kind, lower }: Token, { adverbs, conjunctions, timeWords }: Language['grammar']): boolean {
  if (kind === 'mark') return /^[,;—–-]$/.test(lower);
  return adverbs.has(lower) || conjunctions.has(lower) || timeWords.has(lower);
}
