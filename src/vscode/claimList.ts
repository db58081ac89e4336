import { type ClaimView, type QueryCompletion, type SearchAnswer } from '../core';
import { type ClaimItem, claimItem, completionItem, nothingFound, problemItem } from './claimItems';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

const FILTERS: ClaimItem = { label: t('Filters'), kind: vscode.QuickPickItemKind.Separator };
const PICKED: ClaimItem = { label: t('Picked'), kind: vscode.QuickPickItemKind.Separator };
const FOUND: ClaimItem = { label: t('Found'), kind: vscode.QuickPickItemKind.Separator };

/** The lines of the picker. */
export interface ClaimList {
  readonly items: readonly ClaimItem[];
  readonly picked: readonly ClaimItem[];
  /** The line that Enter takes. */
  readonly active: ClaimItem | undefined;
}

/** What an answer looks like, with the claims that were picked before on top. */
export function claimList(
  { hits, problems, completions }: SearchAnswer,
  pickedClaims: readonly ClaimView[],
  query: string,
  canInsert: boolean,
): ClaimList {
  const offered = completions.map(completionItem);
  const wrong = problems.filter(({ isUnfinished }) => !isUnfinished).map(problemItem);
  const picked = pickedClaims.map((claim) => claimItem({ claim, highlights: {} }, query, canInsert));
  const others = hits.filter(({ claim }) => !pickedClaims.some(({ id }) => id === claim.id));
  const found = others.map((hit) => claimItem(hit, query, canInsert));
  const isEmpty = found.length + picked.length + wrong.length === 0;
  const claims = isEmpty && !isOfValue(completions[0]) ? [nothingFound(query)] : found;
  const items = [
    ...under(FILTERS, offered),
    ...wrong,
    ...under(PICKED, picked),
    ...(offered.length + picked.length > 0 ? under(FOUND, claims) : claims),
  ];
  // `is` may be a word as well: it is for the writer to go up to what it could become. After `speaker:` nothing else is meant.
  const active = isOfValue(completions[0]) ? offered[0] : (found[0] ?? picked[0] ?? offered[0]);
  return { items, picked, active };
}

function isOfValue(completion: QueryCompletion | undefined): boolean {
  return completion?.value !== undefined;
}

function under(heading: ClaimItem, items: readonly ClaimItem[]): readonly ClaimItem[] {
  return items.length > 0 ? [heading, ...items] : [];
}
