import { writtenKey } from '../../citation/key';
import { endOfGroup, formatPin } from '../../citation/pin';
import { type ReferenceEntry } from '../../citation/references/referenceEntry';
import { scanCitations } from '../../citation/scanCitations';
import { closestNames } from '../../search/closestNames';
import { type DraftReferences, NO_REFERENCES } from '../../library/draftReferences';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { textOf, type TextRange } from '../../text/range';
import { beginsWords } from '../search/beginsWords';
import { type DraftSelection } from './citePlan';
import { type ClaimView } from '../source/claimView';
import { type Bracket, type CompletionContext, completionContextAt } from './completionContext';
import { type PassageView, passagesOf, viewOfSource } from '../source/sourceView';

export type CompletionKind = 'source' | 'entry' | 'paragraph' | 'claim';

/** One thing that can be written at the caret. */
export interface CitationCompletion {
  readonly kind: CompletionKind;
  /** What the list shows first: the key, `para. 3`, or the claim's words. */
  readonly label: string;
  /** Outlet (else title) and date, or speaker. */
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

/** The claims that support the sentence at a place of a draft, best first. */
type Supporting = (draft: DraftSelection) => readonly ClaimView[];

const NEAREST = 5;
/** More than anybody scrolls through; each keystroke sends them anew. */
const MOST = 200;

/**
 * Sources after `@`, those that the draft cites first, then those that support the sentence, and behind them what only the
 * draft's bibliographies list; a source's paragraphs and claims after its key and a comma, what supports the sentence
 * first. Each typed word begins a word of what is offered; where nothing fits, sources with a key like the typed one.
 */
export function completionsAt(
  library: SourceLibrary,
  draft: string,
  offset: number,
  references: DraftReferences = NO_REFERENCES,
  supporting: Supporting = () => [],
): readonly CitationCompletion[] {
  const context = completionContextAt(draft, offset);
  if (context === undefined) return [];
  const typed = textOf(draft, context.replace);
  const all = candidates(library, draft, context, references, () => supporting(withoutTyped(draft, context.replace)));
  return matching(all, typed).map(({ completion }, rank) => ({
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

/** The sentence as it is without the citation that is being written in it. */
function withoutTyped(draft: string, { start, end }: TextRange): DraftSelection {
  return { text: draft.slice(0, start) + draft.slice(end), selection: { start, end: start } };
}

function candidates(
  library: SourceLibrary,
  draft: string,
  context: CompletionContext,
  references: DraftReferences,
  supporting: () => readonly ClaimView[],
): readonly Candidate[] {
  if (context.kind === 'key') {
    return [
      ...sourceCompletions(library, draft, context.replace, supporting()),
      ...entryCompletions(library, references, context.replace),
    ];
  }
  const source = library.sourceByKey(context.key);
  if (source === undefined) return [];
  const inOrder = passagesOf(source).flatMap((passage) => [
    paragraphCompletion(source, passage, context.replace),
    ...passage.claims.map((claim) => claimCompletion(claim, passage, context)),
  ]);
  const rankOf = rankIn(supporting().map(({ id }) => id));
  return sortedBy(inOrder, ({ completion }) => [rankOf(completion.claimId)]);
}

/** Position in a list; behind its end for what is not in it. */
function rankIn(ids: readonly string[]): (id: string | undefined) => number {
  const ranks = new Map([...new Set(ids)].map((id, rank) => [id, rank]));
  return (id) => (id === undefined ? undefined : ranks.get(id)) ?? ids.length;
}

/** What ranks alike keeps its order. */
function sortedBy<T>(items: readonly T[], ranksOf: (item: T) => readonly number[]): readonly T[] {
  const ranked = items.map((item) => ({ item, ranks: ranksOf(item) }));
  const differences = (a: readonly number[], b: readonly number[]) => a.map((rank, i) => rank - (b[i] ?? 0));
  return ranked
    .sort((a, b) => differences(a.ranks, b.ranks).find((difference) => difference !== 0) ?? 0)
    .map(({ item }) => item);
}

function sourceCompletions(
  library: SourceLibrary,
  draft: string,
  replace: TextRange,
  supporting: readonly ClaimView[],
): readonly Candidate[] {
  const cited = new Set(scanCitations(draft).flatMap(({ citations }) => citations.map(({ key }) => key)));
  const isCited = (source: Source) => (cited.has(source.citekey) ? 0 : 1);
  const rankOf = rankIn(supporting.map(({ citekey }) => citekey));
  return sortedBy(library.sources(), (source) => [isCited(source), rankOf(source.citekey)]).map((source) =>
    sourceCompletion(source, replace),
  );
}

function sourceCompletion(source: Source, replace: TextRange): Candidate {
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
