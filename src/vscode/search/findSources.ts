import { type AsyncNewscite, type DraftSelection, type SearchAnswer } from '../../core';
import { type ClaimItem, nothingFound } from './claimItems';
import { ClaimPicker, MOST_HITS } from './claimPicker';
import { activeMarkdown, draftSelection, isArticle, MARKDOWN, unlessArticle } from '../draft/drafts';
import { COMMANDS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { messageOf } from '../base/log';
import { actionsFor, isEmpty, offerFolder } from './searchClaims';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

const KIND = vscode.CodeActionKind.Refactor.append('newscite').append('findSources');
/** What a title bar has room for. */
const LONGEST_TITLE = 90;

/**
 * Lists the claims that best support the sentence at the caret, or what is selected of it; Enter pins what is chosen at
 * its end. Typing searches all claims instead.
 *
 * @param argument the range of another sentence than that at the caret
 */
export async function findSources(services: Services, argument?: unknown): Promise<void> {
  const { newscite, indexer, log } = services;
  if (isEmpty(indexer)) {
    await offerFolder();
    return;
  }
  const active = activeMarkdown();
  const draft = await unlessArticle(
    active && argument instanceof vscode.Range ? { ...active, selection: argument } : active,
    newscite,
  );
  const selected = draft && draftSelection(draft.document, draft.selection);
  const statement = selected && (await newscite.findSupport(selected, 0)).statement;
  if (!statement) {
    tellWhere();
    return;
  }
  const mode = {
    title: t('Sources for “{0}”', shortened(statement.words)),
    canInsert: true,
    placeholder: t('Enter pins a claim to the sentence · type to search all claims instead'),
    nothing: (query: string) => (query.trim() === '' ? noSupport() : nothingFound(query)),
  };
  const search = (query: string, limit: number) =>
    query.trim() === '' ? supporting(newscite, selected) : newscite.search(query, limit);
  const actions = actionsFor(services, Promise.resolve(draft), 'support');
  new ClaimPicker(newscite, search, indexer, actions, mode, (error) => {
    log.error(`Finding sources failed: ${messageOf(error)}`);
  }).show();
}

/** All at once: candidates are weighed alike however many are to be shown. */
async function supporting(newscite: AsyncNewscite, draft: DraftSelection): Promise<SearchAnswer> {
  const { hits } = await newscite.findSupport(draft, MOST_HITS);
  return { hits, problems: [], completions: [] };
}

/** A line that says so, and what can be done. */
function noSupport(): ClaimItem {
  return {
    label: t('No claim in your sources supports this sentence'),
    detail: t('Type words to search all claims, or select only the part of the sentence that needs a source.'),
    alwaysShow: true,
  };
}

function tellWhere(): void {
  void vscode.window.showInformationMessage(
    t('Put the cursor into a sentence of the Markdown file that you are writing, or select a part of one.'),
  );
}

function shortened(words: string): string {
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

/** The command in the menu of Ctrl+. */
export function registerFindSources(newscite: AsyncNewscite, indexer: Indexer): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind }, token) {
      // Only when asked for: else a light bulb would stand at every line of every draft.
      if (triggerKind !== vscode.CodeActionTriggerKind.Invoke || !vscode.workspace.isTrusted) return undefined;
      if (isEmpty(indexer)) return undefined;
      if (await isArticle(document, newscite)) return undefined;
      const { statement } = await newscite.findSupport(draftSelection(document, range), 0);
      if (!statement || token.isCancellationRequested) return undefined;
      const action = new vscode.CodeAction(t('Find Sources for This Sentence…'), KIND);
      action.command = { command: COMMANDS.findSources, title: action.title };
      return [action];
    },
  };
  return vscode.languages.registerCodeActionsProvider(MARKDOWN, provider, { providedCodeActionKinds: [KIND] });
}
