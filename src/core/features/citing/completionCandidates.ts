import { writtenKey } from '../../citation/key';
import { endOfGroup, formatPin } from '../../citation/pin';
import { type ReferenceEntry } from '../../citation/references/referenceEntry';
import { type Source } from '../../library/source';
import { type TextRange } from '../../text/range';
import { type ClaimView } from '../source/claimView';
import { type PassageView, viewOfSource } from '../source/sourceView';
import { type CitationCompletion } from './citationCompletion';
import { type Bracket } from './completionContext';

/** A completion with the words that it is found by. */
export interface Candidate {
  readonly completion: Omit<CitationCompletion, 'rank' | 'filterText'>;
  readonly words: string;
}

/** `@key` of an article. */
export function sourceCompletion(source: Source, replace: TextRange): Candidate {
  const { citekey, title, outlet, authors, issued, claims } = viewOfSource(source);
  return {
    words: [citekey, title, outlet, ...authors].filter((value) => value !== undefined).join(' '),
    completion: {
      kind: 'source',
      label: `@${citekey}`,
      detail: [outlet ?? title, issued].filter((value) => value !== undefined).join(' · '),
      documentation: [title, authors.join(', '), claims === 1 ? '1 claim' : `${claims} claims`]
        .filter((line) => line !== '')
        .join('\n'),
      insertText: `@${citekey}`,
      replace,
      citekey,
    },
  };
}

/** `@key` of a work that only a bibliography lists. */
export function entryCompletion(
  { key, title, outlet, issued, authors }: ReferenceEntry,
  replace: TextRange,
): Candidate {
  const written = `@${writtenKey(key)}`;
  const known = [title, authors.join(', '), outlet].filter((value) => value !== undefined && value !== '');
  return {
    words: [key, ...known].join(' '),
    completion: {
      kind: 'entry',
      label: written,
      detail: [outlet ?? authors.join(', '), issued].filter((value) => value !== undefined && value !== '').join(' · '),
      documentation: known.join('\n'),
      insertText: written,
      replace,
      citekey: key,
    },
  };
}

/** `para. 3`, behind the key of its article. */
export function paragraphCompletion(
  { citekey }: Source,
  { paragraph, text }: PassageView,
  replace: TextRange,
): Candidate {
  const locator = `para. ${paragraph}`;
  return {
    words: `${locator} ${text}`,
    completion: {
      kind: 'paragraph',
      label: locator,
      detail: text,
      documentation: text,
      insertText: locator,
      replace,
      citekey,
    },
  };
}

/** A claim’s paragraph and its pin, behind the key of its article. */
export function claimCompletion(
  claim: ClaimView,
  passage: PassageView,
  { replace, bracket }: { replace: TextRange; bracket: Bracket },
): Candidate {
  const locator = `para. ${claim.paragraph}`;
  return {
    words: `${locator} ${claim.text}`,
    completion: {
      kind: 'claim',
      label: claim.text,
      detail: [claim.speaker, locator].filter((value) => value !== undefined).join(' · '),
      documentation: passage.text,
      ...(bracket.isClosed
        ? { insertText: locator, pinEdit: pinEditOf(bracket, claim.id) }
        : { insertText: `${locator}]${formatPin([claim.id])}` }),
      replace,
      citekey: claim.citekey,
      claimId: claim.id,
    },
  };
}

/** The group's pin with this claim in its place; the other sources keep theirs. */
function pinEditOf({ group, index }: Extract<Bracket, { isClosed: true }>, claimId: string) {
  const ids = group.citations.map((citation, i) => (i === index ? claimId : citation.claimId));
  return { replace: { start: group.end, end: endOfGroup(group) }, text: formatPin(ids) };
}
