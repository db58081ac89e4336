import { type ClaimView, type QueryCompletion, type SearchAnswer, type SearchHit } from '../../core';
import {
  backItem,
  type ClaimItem,
  claimItem,
  completionItem,
  type ListLook,
  listLook,
  problemItem,
} from './claimItems';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

const FILTERS: ClaimItem = { label: t('Filters'), kind: vscode.QuickPickItemKind.Separator };
const PICKED: ClaimItem = { label: t('Picked'), kind: vscode.QuickPickItemKind.Separator };
const FOUND: ClaimItem = { label: t('Found'), kind: vscode.QuickPickItemKind.Separator };

const COPIES: ClaimItem = { label: t('Sources that have it'), kind: vscode.QuickPickItemKind.Separator };

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
  nothing: (query: string) => ClaimItem,
): ClaimList {
  const offered = completions.map(completionItem);
  const wrong = problems.filter(({ isUnfinished }) => !isUnfinished).map(problemItem);
  const look = listLook(canInsert);
  const picked = pickedItems(pickedClaims, query, look);
  const others = hits.filter(({ claim }) => !pickedClaims.some(({ id }) => id === claim.id));
  const found = others.map((hit) => claimItem(hit, query, look));
  const isEmpty = found.length + picked.length + wrong.length === 0;
  const claims = isEmpty && !isOfValue(completions[0]) ? [nothing(query)] : found;
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

/** A claim and its copies, to choose which is cited. */
export function copiesList(
  { claim, copies, highlights }: SearchHit,
  pickedClaims: readonly ClaimView[],
  query: string,
  canInsert: boolean,
): ClaimList {
  const look = listLook(canInsert);
  const picked = pickedItems(pickedClaims, query, look);
  const offered = [claim, ...copies].filter(({ id }) => !pickedClaims.some((other) => other.id === id));
  // Their words are the same, what else there is about them is not.
  const shared = highlights.text ? { text: highlights.text } : {};
  const items = offered.map((copy) => claimItem({ claim: copy, highlights: shared, copies: [] }, query, look));
  return { items: [...under(PICKED, picked), ...under(COPIES, items), backItem(query)], picked, active: items[0] };
}

function pickedItems(claims: readonly ClaimView[], query: string, look: ListLook): readonly ClaimItem[] {
  return claims.map((claim) => claimItem({ claim, highlights: {}, copies: [] }, query, look));
}

function isOfValue(completion: QueryCompletion | undefined): boolean {
  return completion?.value !== undefined;
}

function under(heading: ClaimItem, items: readonly ClaimItem[]): readonly ClaimItem[] {
  return items.length > 0 ? [heading, ...items] : [];
}
