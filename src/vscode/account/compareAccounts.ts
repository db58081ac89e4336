import { type AsyncNewscite, type ComparisonSubject } from '../../core';
import { claimIdIn, locationIn } from '../source/claimArguments';
import { type Services } from '../services';
import * as vscode from 'vscode';

/**
 * Shows who else tells of a claim, or of an article's event.
 *
 * @param argument a card's link or a tree item; else the place in the active editor is meant
 */
export async function compareAccounts(services: Services, argument: unknown): Promise<void> {
  const { newscite, comparisons } = services;
  const subject = (await subjectOf(newscite, argument)) ?? (await subjectInEditor(services));
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
async function subjectInEditor({ newscite, bibliographies }: Services): Promise<ComparisonSubject | undefined> {
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
  const claimId = await newscite.claimCitedAt(document.getText(), offset, await bibliographies.of(document));
  return claimId === undefined ? undefined : { claimId };
}
