import { type ClaimView, type QueryCompletion, type QueryProblem, type SearchHit } from '../../core';
import { claimDetail, claimLabel, otherSources } from './claimText';
import { claimCount } from '../base/counts';
import { translate } from '../base/l10n';
import { filterMeaning, problemAdvice, problemText } from './queryText';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** A line of the picker; without a claim or a query it only says something. */
export interface ClaimItem extends vscode.QuickPickItem {
  readonly claim?: ClaimView;
  readonly hit?: SearchHit;
  /** What accepting the line puts into the box. */
  readonly query?: string;
}

export const OPEN_BESIDE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('open-preview'),
  tooltip: t('Open the passage beside'),
};
export const COPY_QUOTE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('copy'),
  tooltip: t('Copy the quote'),
};
export const INSERT_QUOTE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('quote'),
  tooltip: t('Insert as quote'),
};

export const SHOW_COPIES: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('versions'),
  tooltip: t('Choose among the sources that have it'),
};

/** What the lines of a list have in common. */
export interface ListLook {
  readonly canInsert: boolean;
  readonly marks: { readonly isOn: boolean };
}

/** For a whole list: VS Code copies all settings of the editor for each that is read. */
export function listLook(canInsert: boolean): ListLook {
  return { canInsert, marks: { isOn: !isScreenReaderOn() } };
}

/**
 * A claim as the picker shows it. Who said it stands in the second line: behind a claim, which is a whole sentence, the
 * first has no room left.
 */
export function claimItem(hit: SearchHit, query: string, { canInsert, marks }: ListLook): ClaimItem {
  const { claim, highlights, copies } = hit;
  const buttons = [OPEN_BESIDE, COPY_QUOTE, ...(canInsert ? [INSERT_QUOTE] : [])];
  return {
    claim,
    hit,
    label: claimLabel(claim.text, query, highlights.text ?? [], marks),
    detail: claimDetail(hit, translate, marks),
    // Ours are the matches and the order; VS Code's own filter knows nothing of typos.
    alwaysShow: true,
    buttons: otherSources(claim, copies) > 0 ? [SHOW_COPIES, ...buttons] : buttons,
  };
}

/** A filter, or a value for the one that is being typed. */
export function completionItem({ filter, value, claims, query }: QueryCompletion): ClaimItem {
  const shared = { query, alwaysShow: true, iconPath: new vscode.ThemeIcon('filter') };
  if (value === undefined) return { ...shared, label: `${filter}:`, description: filterMeaning(filter, translate) };
  return { ...shared, label: value, description: describe(filter, value, claims ?? 0) };
}

function describe(filter: QueryCompletion['filter'], value: string, claims: number): string {
  const count = claimCount(claims, translate);
  const language = filter === 'lang' ? languageName(value) : value;
  return language === value ? count : `${language} · ${count}`;
}

/** `German` for `de`; a tag that is none is its own name. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Leads from the copies of a claim to all that was found. */
export function backItem(query: string): ClaimItem {
  return { label: t('Back to what was found'), query, alwaysShow: true, iconPath: new vscode.ThemeIcon('arrow-left') };
}

/** Says why a filter does not work. */
export function problemItem(problem: QueryProblem): ClaimItem {
  return {
    label: problemText(problem, translate),
    detail: problemAdvice(problem, translate),
    alwaysShow: true,
    iconPath: new vscode.ThemeIcon('warning'),
  };
}

/** Says that nothing was found, and what could be tried. */
export function nothingFound(query: string): ClaimItem {
  return { label: t('No claim matches'), detail: adviceFor(query), alwaysShow: true };
}

function adviceFor(query: string): string {
  if (/\w+:\S/.test(query)) return t('Filters leave out what does not carry the value: try without one.');
  if (query.includes('"')) return t('Words in quotation marks must stand just so: try without the marks.');
  return t('Fewer or other words may find it. Typos and word order do not matter.');
}

/** Marks are for the eye; read out, they would be asterisks. */
function isScreenReaderOn(): boolean {
  return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}
