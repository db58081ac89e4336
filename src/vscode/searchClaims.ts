import { type CiteForm, type ClaimView } from '../core';
import { ClaimPicker } from './claimPicker';
import { chooseFolder } from './chooseFolder';
import { type Draft, activeDraft } from './drafts';
import { messageOf } from './log';
import { openSource } from './openSource';
import { type Services } from './services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/**
 * Opens the search. What is picked is cited in the Markdown editor that is active now, wherever the focus goes meanwhile;
 * without one, its source is opened.
 */
export async function searchClaims(services: Services, form: CiteForm): Promise<void> {
  const { newscite, indexer, log } = services;
  if (await isEmpty(services)) {
    await offerFolder();
    return;
  }
  const draft = vscode.workspace.isTrusted ? await activeDraft(newscite) : undefined;
  const options = {
    title: titleOf(form, draft),
    canInsert: draft !== undefined,
    fail: (error: unknown) => {
      log.error(`Search failed: ${messageOf(error)}`);
    },
  };
  new ClaimPicker(newscite, indexer, actionsFor(services, draft, form), options).show();
}

function actionsFor({ writer }: Services, draft: Draft | undefined, form: CiteForm) {
  const ids = (claims: readonly ClaimView[]) => claims.map(({ id }) => id);
  return {
    accept: (claims: readonly ClaimView[]) => {
      if (draft) void writer.cite(draft, ids(claims), form);
      else void openFirst(claims);
    },
    insertQuote: (claim: ClaimView) => {
      if (draft) void writer.cite(draft, [claim.id], 'quote');
    },
    openBeside: (claim: ClaimView) => void openSource(claim.location, { beside: true, preserveFocus: true }),
    copyQuote: (claim: ClaimView) => void copyQuote(claim),
  };
}

/** The claim's words to the clipboard. */
export async function copyQuote({ text }: ClaimView): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${t('Quote copied')}`, 2000);
}

async function openFirst([claim]: readonly ClaimView[]): Promise<void> {
  if (claim) await openSource(claim.location, { beside: false, preserveFocus: false });
}

function titleOf(form: CiteForm, draft: Draft | undefined): string {
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

async function isEmpty({ indexer, newscite }: Services): Promise<boolean> {
  if (indexer.state.kind === 'indexing') return false;
  return (await newscite.status()).sources === 0;
}

async function offerFolder(): Promise<void> {
  const choose = t('Choose Folder of Articles…');
  const text = t('Newscite has found no articles here. Articles are .txt files and clipped .md files.');
  if ((await vscode.window.showInformationMessage(text, choose)) === choose) await chooseFolder();
}
