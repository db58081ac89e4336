import { flattened } from '../../../text/flattened';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part, WordClass } from '../../token/word';
import { type ReadParagraph } from '../attributeArticle';
import { Coverage } from '../coverage';
import { type Draft } from '../draft';
import { kindOf } from '../kindOf';

const LONGEST_LINK = 6;

/** `"…," she said, and then, "…"`: gives a quotation to the clause from which only small words lead to it. Changes the drafts in place. */
export function addLinkedQuotations(text: string, { drafts, frames }: ReadParagraph): void {
  const held = new Coverage(flattened(drafts, (draft) => draft.fragments));
  const byEnd = new Map<number, Draft>(
    drafts.map((draft) => [Math.max(draft.cue.end, draft.speaker?.end ?? 0), draft]),
  );
  for (const { tokens, classes } of frames) {
    if ((classes & WordClass.Quotation) === 0) continue;
    tokens.forEach((token, at) => {
      if (token.kind !== 'quotation' || held.overlaps(token)) return;
      const draft = byEnd.get(clauseEndBefore(tokens, at));
      if (draft && kindOf(text, draft.fragments) === 'direct')
        draft.fragments.push({ start: token.start, end: token.end });
    });
  }
}

function clauseEndBefore(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last > at - LONGEST_LINK && isLink(tokenAt(tokens, last))) last--;
  return tokenAt(tokens, last).end;
}

function isLink(token: Token): boolean {
  if (token.kind === 'mark') return /^[,;—–-]$/.test(token.lower);
  return isPart(token, Part.Adverb | Part.Conjunction | Part.TimeWord);
}
