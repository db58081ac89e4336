import { scanCitations } from '../../citation/scanCitations';
import { closestNames } from '../../search/closestNames';
import { type DraftReferences, NO_REFERENCES } from '../../library/draftReferences';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { textOf, type TextRange } from '../../text/range';
import { beginsWords } from '../search/beginsWords';
import { type ClaimView } from '../source/claimView';
import { passagesOf } from '../source/sourceView';
import { type CitationCompletion } from './citationCompletion';
import { type DraftSelection } from './citePlan';
import {
  type Candidate,
  claimCompletion,
  entryCompletion,
  paragraphCompletion,
  sourceCompletion,
} from './completionCandidates';
import { type CompletionContext, completionContextAt } from './completionContext';

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

function entryCompletions(
  library: SourceLibrary,
  { entries }: DraftReferences,
  replace: TextRange,
): readonly Candidate[] {
  const listed = [...entries.values()].filter(({ key }) => library.sourceByKey(key) === undefined);
  return listed.map((entry) => entryCompletion(entry, replace));
}
