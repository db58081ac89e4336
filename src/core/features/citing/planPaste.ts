import { passageAt } from '../../article/passageAt';
import { plainWords } from '../../article/plainWords';
import { draftLanguage } from '../../citation/bibliography';
import { type CitationTarget } from '../../citation/citation';
import { quoteInsertionFor } from '../../citation/insertion';
import { formatBlockQuote, formatQuote } from '../../citation/quote';
import { type Claim, type Source } from '../../library/source';
import { overlapOf, type TextRange } from '../../text/range';
import { type CitePlan, type DraftSelection, recordFor } from './citePlan';

/** What was copied from an article. */
export interface CopiedPassage {
  readonly sourceUri: string;
  readonly range: TextRange;
}

/**
 * What pasting words of an article into a draft as a quotation means: those words in marks, several paragraphs as a block,
 * with a citation pinned to the sentence that most of each paragraph's words are of.
 */
export function planPaste(source: Source, range: TextRange, { text, selection }: DraftSelection): CitePlan | undefined {
  const parts = source.article.passages.flatMap((passage) => {
    const part = { start: Math.max(range.start, passage.range.start), end: Math.min(range.end, passage.range.end) };
    const words = part.start < part.end ? plainWords(source.article, part).trim() : '';
    return words === '' ? [] : [{ part, words }];
  });
  if (parts.length === 0) return undefined;
  const cited = parts.map(({ part }) => ({ part, claim: mostOf(source, part) }));
  const targets = cited.map(({ part, claim }) => targetOf(source, part, claim));
  const isBlock = parts.length > 1;
  const words = parts.map((part) => part.words);
  const written = isBlock ? formatBlockQuote(words.join('\n\n')) : formatQuote(words.join(' '), draftLanguage(text));
  const edit = quoteInsertionFor(text, selection, targets, written, isBlock ? 'block' : 'inline');
  return {
    insertText: edit.text,
    replace: edit.replace,
    records: [
      recordFor(
        source,
        cited.flatMap(({ claim }) => claim ?? []),
      ),
    ],
  };
}

function mostOf(source: Source, part: TextRange): Claim | undefined {
  let most: Claim | undefined;
  for (const claim of [...source.claims, ...source.unlisted]) {
    if (overlapOf(claim, part) > (most ? overlapOf(most, part) : 0)) most = claim;
  }
  return most;
}

function targetOf({ citekey, article }: Source, part: TextRange, claim: Claim | undefined): CitationTarget {
  const paragraph = claim?.paragraph ?? passageAt(article, part)?.locator;
  return { key: citekey, ...(paragraph !== undefined && { paragraph }), ...(claim && { claimId: claim.id }) };
}
