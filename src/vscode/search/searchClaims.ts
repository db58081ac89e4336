import { type CiteForm, type ClaimView } from '../../core';
import { ClaimPicker, type PickerActions, type PickerMode } from './claimPicker';
import { chooseFolder } from './chooseFolder';
import { setContext } from '../base/contextKeys';
import { activeMarkdown, type Draft, unlessArticle } from '../draft/drafts';
import { CONTEXT_KEYS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { messageOf } from '../base/log';
import { openSource } from '../draft/openSource';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** The forms that are cited in where the caret is. */
type SearchForm = Exclude<CiteForm, 'support'>;

/**
 * Opens the search. What is picked is cited in the Markdown editor that is active now, wherever the focus goes meanwhile;
 * without one, its source is opened.
 */
export async function searchClaims(services: Services, form: SearchForm): Promise<void> {
  const { newscite, indexer, log } = services;
  if (isEmpty(indexer)) {
    await offerFolder();
    return;
  }
  const active = vscode.workspace.isTrusted ? activeMarkdown() : undefined;
  const draft = unlessArticle(active, newscite);
  const picker = new ClaimPicker(
    newscite,
    (query, limit) => newscite.search(query, limit),
    indexer,
    actionsFor(services, draft, form),
    modeFor(form, active),
    (error) => {
      log.error(`Search failed: ${messageOf(error)}`);
    },
  );
  // First the box, then the question whether this is an article: the worker may be busy, and the writer types on.
  picker.show();
  void setContext(CONTEXT_KEYS.hasSearched, true);
  if (active && !(await draft)) picker.setMode(modeFor(form, undefined));
}

/** What picking does; the draft may turn out to be none. */
export function actionsFor({ writer }: Services, draft: Promise<Draft | undefined>, form: CiteForm): PickerActions {
  const cite = async (claims: readonly ClaimView[], as: CiteForm) => {
    const target = await draft;
    const ids = claims.map(({ id }) => id);
    if (!target) return openFirst(claims);
    await writer.cite(target, ids, as);
  };
  return {
    accept: (claims) => void cite(claims, form),
    insertQuote: (claim) => void cite([claim], 'quote'),
    openBeside: (claim) => void openSource(claim.location, { beside: true, preserveFocus: true }),
    copyQuote: (claim) => void copyQuote(claim),
  };
}

/** The claim's words to the clipboard. */
export async function copyQuote({ quote }: ClaimView): Promise<void> {
  await vscode.env.clipboard.writeText(quote);
  vscode.window.setStatusBarMessage(`$(check) ${t('Quote copied')}`, 2000);
}

async function openFirst([claim]: readonly ClaimView[]): Promise<void> {
  if (claim) await openSource(claim.location, { beside: false, preserveFocus: false });
}

function modeFor(form: SearchForm, draft: Draft | undefined): PickerMode {
  return { title: titleOf(form, draft), canInsert: draft !== undefined };
}

function titleOf(form: SearchForm, draft: Draft | undefined): string {
  if (!draft) return t('Search Claims: Enter opens the source');
  const name = draft.document.uri.path.slice(draft.document.uri.path.lastIndexOf('/') + 1);
  switch (form) {
    case 'citation':
      return t('Search Claims: Enter cites in {0}', name);
    case 'narrative':
      return t('Narrative Citation in {0}', name);
    case 'quote':
      return t('Quote in {0}', name);
    case 'block-quote':
      return t('Block Quote in {0}', name);
  }
}

/** True when there is nothing to search. */
export function isEmpty({ state }: Indexer): boolean {
  return state.kind === 'ready' && state.status.sources === 0;
}

/** Says that there are no articles, and what to do about it. */
export async function offerFolder(): Promise<void> {
  const choose = t('Choose Folder of Articles…');
  const text = t('Newscite has found no articles here. Articles are .txt files and clipped .md files.');
  if ((await vscode.window.showInformationMessage(text, choose)) === choose) await chooseFolder();
}
