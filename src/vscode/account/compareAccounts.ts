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
    'Put the cursor on a citation whose sentence is known, or open the article that you mean.',
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

/** In an article the claim that the cursor is in, else its event; in a draft what is cited there. */
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
  const hover = await newscite.hoverAt(document.getText(), offset);
  const ids = hover?.cards.flatMap((card) => (card.kind === 'source' ? (card.claimId ?? []) : []));
  return ids?.[0] === undefined ? undefined : { claimId: ids[0] };
}
