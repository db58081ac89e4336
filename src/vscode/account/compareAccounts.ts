import { type AsyncNewscite, type ComparisonSubject } from '../../core';
import { claimIdIn, locationIn } from '../source/claimArguments';
import { type Services } from '../services';
import * as vscode from 'vscode';

/**
 * Shows who else tells of a claim, or of an article's event.
 *
 * @param argument a card's link or a tree item; else the place in the active editor is meant
 */
export async function compareAccounts({ newscite, comparisons }: Services, argument: unknown): Promise<void> {
  const subject = (await subjectOf(newscite, argument)) ?? (await subjectInEditor(newscite));
  if (subject) {
    comparisons.show(subject);
    return;
  }
  const text = vscode.l10n.t(
    'Put the cursor into a sentence with a pinned citation, or open the article that you mean.',
  );
  void vscode.window.showInformationMessage(text);
}

async function subjectOf(newscite: AsyncNewscite, argument: unknown): Promise<ComparisonSubject | undefined> {
  const claimId = claimIdIn(argument);
  if (claimId !== undefined) return { claimId };
  const location = locationIn(argument);
  const isSource = location && (await newscite.source(location.uri)) !== undefined;
  return isSource ? { sourceUri: location.uri } : undefined;
}

/** In an article the claim that the cursor is in, else its event; in a draft what is cited there or for the sentence. */
async function subjectInEditor(newscite: AsyncNewscite): Promise<ComparisonSubject | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const uri = document.uri.toString();
  const offset = document.offsetAt(selection.active);
  if ((await newscite.source(uri)) !== undefined) {
    const claims = (await newscite.passagesOf(uri)).flatMap((passage) => passage.claims);
    const claim = claims.find(({ location: { range } }) => range.start <= offset && offset < range.end);
    return claim ? { claimId: claim.id } : { sourceUri: uri };
  }
  const text = document.getText();
  return (await citedAt(newscite, text, offset)) ?? (await citedForSentenceAt(newscite, text, offset));
}

async function citedAt(newscite: AsyncNewscite, text: string, offset: number): Promise<ComparisonSubject | undefined> {
  const hover = await newscite.hoverAt(text, offset);
  const ids = hover?.cards.flatMap((card) => (card.kind === 'source' ? (card.claimId ?? []) : []));
  return ids?.[0] === undefined ? undefined : { claimId: ids[0] };
}

/** What stands between a sentence and the citation behind it. */
const ENDING = /^[^\p{L}\p{N}]*$/u;

/** The first source that is cited in the sentence of a draft, or right behind it. */
async function citedForSentenceAt(
  newscite: AsyncNewscite,
  text: string,
  offset: number,
): Promise<ComparisonSubject | undefined> {
  const { statement } = await newscite.findSupport({ text, selection: { start: offset, end: offset } }, 0);
  if (!statement) return undefined;
  const { start, end } = statement.range;
  const cited = (await newscite.citationsOf(text)).find((citation) => citation.start >= start);
  return cited && ENDING.test(text.slice(end, cited.start)) ? citedAt(newscite, text, cited.start) : undefined;
}
