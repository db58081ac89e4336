import { writtenKey } from '../../citation/key';
import { isDoubtfulMention } from '../../library/doubtfulMention';
import { type TextRange } from '../../text/range';
import { type CheckedPassage } from '../checkContext';
import { type Fix } from '../finding';
import { message, type Message } from '../message';
import { type PassageRule } from '../rule';
import { rangeOfCitation, type ResolvedAs, resolvedAs } from './resolvedAs';

/** A key that neither an article of the folder nor the bibliography has: `[@daam]` for `[@dam]`. */
export const unknownSource: PassageRule = {
  scope: 'passage',
  code: 'unknown-source',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'unknownSource')) {
      const { citation, resolution } = checked;
      yield {
        range: rangeOfCitation(checked),
        message: messageOf(citation.key, resolution),
        fixes: resolution.nearest.map((key) => replaceKey(passage, citation.keyRange, key)),
        isDoubtful: isDoubtfulMention(citation, resolution),
        // It may stand in what could not be read: then this is no more than a hint.
        ...(resolution.unread.length === 0 ? {} : { atMost: 'information' }),
      };
    }
  },
};

function messageOf(key: string, { nearest, unread }: ResolvedAs<'unknownSource'>['resolution']): Message {
  const unknown = message('No source has the citekey “{0}”.', key);
  const [first, second] = nearest;
  const large = unread.find(({ isTooLarge }) => isTooLarge);
  if (large !== undefined)
    return message(
      '{0} It may stand in {1}, which is not read: it is YAML of more than 512 kB. As JSON (references.json) it may be of any size.',
      unknown,
      large.name,
    );
  if (unread.length > 0) {
    const names = unread.map(({ name }) => name).join(', ');
    return message('{0} It may stand in {1}, which could not be read.', unknown, names);
  }
  if (first === undefined) return unknown;
  return second === undefined
    ? message('{0} Did you mean @{1}?', unknown, first)
    : message('{0} Did you mean @{1} or @{2}?', unknown, first, second);
}

function replaceKey({ passage }: CheckedPassage, range: TextRange, key: string): Fix {
  const sign = passage.text[range.start] === '-' ? '-@' : '@';
  return {
    title: message('Change to @{0}', key),
    edits: [{ range, newText: sign + writtenKey(key) }],
    isSafe: false,
  };
}
