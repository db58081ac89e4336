import { formatPin } from '../citation/pin';
import { scanCitations } from '../citation/scanCitations';
import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type TextRange } from '../text/range';
import { type ClaimView } from './claimView';
import { type Bracket, type CompletionContext, completionContextAt } from './completionContext';
import { type PassageView, passagesOf, viewOfSource } from './sourceView';

export type CompletionKind = 'source' | 'paragraph' | 'claim';

/** One thing that can be written at the caret. */
export interface CitationCompletion {
  readonly kind: CompletionKind;
  /** What the list shows first: the key, `para. 3`, or the claim's words. */
  readonly label: string;
  /** Outlet and date, or speaker. */
  readonly detail: string;
  /** The passage or the source's data, as plain text. */
  readonly documentation: string;
  /** What the editor matches typed words against. */
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

type Unranked = Omit<CitationCompletion, 'rank'>;

/** Sources after `@`, cited ones first; a source's paragraphs and claims after its key and a comma. */
export function completionsAt(library: SourceLibrary, draft: string, offset: number): readonly CitationCompletion[] {
  const context = completionContextAt(draft, offset);
  if (context === undefined) return [];
  return unranked(library, draft, context).map((completion, rank) => ({ ...completion, rank }));
}

function unranked(library: SourceLibrary, draft: string, context: CompletionContext): readonly Unranked[] {
  if (context.kind === 'key') return sourceCompletions(library, draft, context.replace);
  const source = library.sourceByKey(context.key);
  if (source === undefined) return [];
  return passagesOf(source).flatMap((passage) => [
    paragraphCompletion(source, passage, context.replace),
    ...passage.claims.map((claim) => claimCompletion(claim, passage, context)),
  ]);
}

function sourceCompletions(library: SourceLibrary, draft: string, replace: TextRange): readonly Unranked[] {
  const cited = new Set(scanCitations(draft).flatMap(({ citations }) => citations.map(({ key }) => key)));
  const isCited = (source: Source) => (cited.has(source.citekey) ? 0 : 1);
  return [...library.sources()]
    .sort((a, b) => isCited(a) - isCited(b))
    .map((source) => sourceCompletion(source, replace));
}

function sourceCompletion(source: Source, replace: TextRange): Unranked {
  const { citekey, title, outlet, authors, issued, claims } = viewOfSource(source);
  return {
    kind: 'source',
    label: `@${citekey}`,
    detail: [outlet, issued].filter((value) => value !== undefined).join(' · '),
    documentation: [title, authors.join(', '), `${claims} claims`].filter((line) => line !== '').join('\n'),
    filterText: ['@' + citekey, title, outlet, ...authors].filter((value) => value !== undefined).join(' '),
    insertText: `@${citekey}`,
    replace,
    citekey,
  };
}

function paragraphCompletion({ citekey }: Source, { paragraph, text }: PassageView, replace: TextRange): Unranked {
  const locator = `para. ${paragraph}`;
  return {
    kind: 'paragraph',
    label: locator,
    detail: text,
    documentation: text,
    filterText: `${locator} ${text}`,
    insertText: locator,
    replace,
    citekey,
  };
}

function claimCompletion(
  claim: ClaimView,
  passage: PassageView,
  { replace, bracket }: { replace: TextRange; bracket: Bracket },
): Unranked {
  const locator = `para. ${claim.paragraph}`;
  return {
    kind: 'claim',
    label: claim.text,
    detail: [claim.speaker, locator].filter((value) => value !== undefined).join(' · '),
    documentation: passage.text,
    filterText: `${locator} ${claim.text}`,
    ...(bracket.isClosed
      ? { insertText: locator, pinEdit: pinEditOf(bracket, claim.id) }
      : { insertText: `${locator}]${formatPin([claim.id])}` }),
    replace,
    citekey: claim.citekey,
    claimId: claim.id,
  };
}

/** The group's pin with this claim in its place; the other sources keep theirs. */
function pinEditOf({ group, index }: Extract<Bracket, { isClosed: true }>, claimId: string) {
  const ids = group.citations.map((citation, i) => (i === index ? claimId : citation.claimId));
  return { replace: { start: group.end, end: group.pin?.end ?? group.end }, text: formatPin(ids) };
}
