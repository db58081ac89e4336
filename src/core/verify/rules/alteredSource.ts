import { message, type Message } from '../message';
import { type PassageRule } from '../rule';
import { textOf } from '../../text/range';
import { wordDiff } from '../../text/wordDiff';
import { repin } from './repin';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** The pinned sentence reads otherwise than it did. */
export const alteredSource: PassageRule = {
  scope: 'passage',
  code: 'altered-source',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'altered')) {
      const { citation, resolution } = checked;
      const { claim, score, quote, source, range } = resolution;
      yield {
        range: rangeOfCitation(checked),
        message: message(
          'The cited sentence of @{0} has been altered ({1} % alike): {2}.',
          citation.key,
          Math.round(score * 100),
          changesSince(quote, textOf(source.article.text, range)),
        ),
        fixes:
          claim === undefined
            ? []
            : [repin(passage, checked, claim, message('Pin the sentence as it reads now'), false)],
      };
    }
  },
};

/** More would not be read in the Problems view; the hover shows them all. */
const MOST_TOLD = 2;

function changesSince(before: string, now: string): Message {
  const parts = wordDiff(before, now);
  const told = parts.flatMap(({ kind, text }, index): Message[] => {
    if (kind === 'same' || (kind === 'new' && parts[index - 1]?.kind === 'old')) return [];
    const next = parts[index + 1];
    if (kind === 'new') return [message('“{0}” was put in', text.trim())];
    return next?.kind === 'new'
      ? [message('“{0}” for “{1}”', next.text.trim(), text.trim())]
      : [message('“{0}” was taken out', text.trim())];
  });
  const [first = message('“{0}”', now), ...rest] = told.slice(0, MOST_TOLD);
  const joined = rest.reduce((all, next) => message('{0}; {1}', all, next), first);
  return told.length > MOST_TOLD ? message('{0}, and more', joined) : joined;
}
