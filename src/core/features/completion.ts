import { writtenKey } from '../citation/key';
import { endOfGroup, formatPin } from '../citation/pin';
import { type ReferenceEntry } from '../citation/references/referenceEntry';
import { scanCitations } from '../citation/scanCitations';
import { closestNames } from '../search/closestNames';
import { type DraftReferences, NO_REFERENCES } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { textOf, type TextRange } from '../text/range';
import { beginsWords } from './beginsWords';
import { type ClaimView } from './claimView';
import { type Bracket, type CompletionContext, completionContextAt } from './completionContext';
import { type PassageView, passagesOf, viewOfSource } from './sourceView';

export type CompletionKind = 'source' | 'entry' | 'paragraph' | 'claim';

/** One thing that can be written at the caret. */
export interface CitationCompletion {
  readonly kind: CompletionKind;
  /** What the list shows first: the key, `para. 3`, or the claim's words. */
  readonly label: string;
  /** Outlet and date, or speaker. */
  readonly detail: string;
  /** The passage or the source's data, as plain text. */
  readonly documentation: string;
  /** What was typed so far: an editor that filters by it keeps the list and its order. */
  readonly filterText: string;
  /** Replaces `replace`. */
  readonly insertText: string;
  readonly replace: TextRange;
  /** The pin, where it has to be written behind a bracket that is already closed. */
  readonly pinEdit?: { readonly replace: TextRange; readonly text: string };
  /** Position in the ranking, from 0. */
  readonly rank: number;
  /** What to record (sidecar, bibliography) when it is accepted. */
  readonly citekey: string;
  readonly claimId?: string;
}

/** A completion with the words that it is found by. */
interface Candidate {
  readonly completion: Omit<CitationCompletion, 'rank' | 'filterText'>;
  readonly words: string;
}

const NEAREST = 5;
/** More than anybody scrolls through; each keystroke sends them anew. */
const MOST = 200;

/**
 * Sources after `@`, cited ones first, and behind them what only the draft's bibliographies list; a source's paragraphs and claims after its key and a comma. Each typed word begins
 * a word of what is offered; where nothing fits, sources with a key like the typed one.
 */
export function completionsAt(
  library: SourceLibrary,
  draft: string,
  offset: number,
  references: DraftReferences = NO_REFERENCES,
): readonly CitationCompletion[] {
  const context = completionContextAt(draft, offset);
  if (context === undefined) return [];
  const typed = textOf(draft, context.replace);
  return matching(candidates(library, draft, context, references), typed).map(({ completion }, rank) => ({
    ...completion,
    filterText: typed,
    rank,
  }));
}

function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const fitting = candidates.filter(({ words }) => beginsWords(words, typed));
  if (fitting.length > 0) return fitting.slice(0, MOST);
  const byLabel = new Map(candidates.map((candidate) => [candidate.completion.label, candidate]));
  return closestNames([...byLabel.keys()], typed, NEAREST).flatMap((label) => byLabel.get(label) ?? []);
}

function candidates(
  library: SourceLibrary,
  draft: string,
  context: CompletionContext,
  references: DraftReferences,
): readonly Candidate[] {
  if (context.kind === 'key') {
    return [
      ...sourceCompletions(library, draft, context.replace),
      ...entryCompletions(library, references, context.replace),
    ];
  }
  const source = library.sourceByKey(context.key);
  if (source === undefined) return [];
  return passagesOf(source).flatMap((passage) => [
    paragraphCompletion(source, passage, context.replace),
    ...passage.claims.map((claim) => claimCompletion(claim, passage, context)),
  ]);
}

function sourceCompletions(library: SourceLibrary, draft: string, replace: TextRange): readonly Candidate[] {
  const cited = new Set(scanCitations(draft).flatMap(({ citations }) => citations.map(({ key }) => key)));
  const isCited = (source: Source) => (cited.has(source.citekey) ? 0 : 1);
  return [...library.sources()]
    .sort((a, b) => isCited(a) - isCited(b))
    .map((source) => sourceCompletion(source, replace));
}

function sourceCompletion(source: Source, replace: TextRange): Candidate {
  const { citekey, title, outlet, authors, issued, claims } = viewOfSource(source);
  return {
    words: [citekey, title, outlet, ...authors].filter((value) => value !== undefined).join(' '),
    completion: {
      kind: 'source',
      label: `@${citekey}`,
      detail: [outlet, issued].filter((value) => value !== undefined).join(' · '),
      documentation: [title, authors.join(', '), claims === 1 ? '1 claim' : `${claims} claims`]
        .filter((line) => line !== '')
        .join('\n'),
      insertText: `@${citekey}`,
      replace,
      citekey,
    },
  };
}

function entryCompletions(
  library: SourceLibrary,
  { entries }: DraftReferences,
  replace: TextRange,
): readonly Candidate[] {
  const listed = [...entries.values()].filter(({ key }) => library.sourceByKey(key) === undefined);
  return listed.map((entry) => entryCompletion(entry, replace));
}

function entryCompletion({ key, title, outlet, issued, authors }: ReferenceEntry, replace: TextRange): Candidate {
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

function paragraphCompletion({ citekey }: Source, { paragraph, text }: PassageView, replace: TextRange): Candidate {
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

function claimCompletion(
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
