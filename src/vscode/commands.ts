import { type CiteForm, type ClaimView } from '../core';
import { annotationHandlers } from './annotation/annotationCommands';
import { chooseFolder } from './search/chooseFolder';
import { claimIdIn, claimIdsIn, locationIn, recordRequestIn } from './source/claimArguments';
import { compareAccounts } from './account/compareAccounts';
import { setContext } from './base/contextKeys';
import { activeMarkdown, unlessArticle } from './draft/drafts';
import { editSourceDetails } from './source/editSourceDetails';
import { findReferences } from './draft/references';
import { findSources } from './search/findSources';
import { silenceLinkCheck } from './draft/linkValidation';
import { renameCitekey } from './citing/renameCitekey';
import { exportDraft } from './printing/exportDraft';
import { COMMANDS, type CommandId, CONTEXT_KEYS, EXTENSION_ID, RECORD_CITATION, VIEWS, WALKTHROUGH } from './base/ids';
import { messageOf } from './base/log';
import { openSource } from './draft/openSource';
import { overrule } from './source/overrule';
import { showProblems } from './source/problemsReport';
import { copyQuote, searchClaims } from './search/searchClaims';
import { type Services } from './services';
import * as vscode from 'vscode';

type Handler = (...parameters: readonly unknown[]) => Promise<unknown>;

/** Registers every command; one that fails says so and leaves the reason in the log. */
export function registerCommands(services: Services): vscode.Disposable {
  const handlers = Object.entries(handlersOf(services));
  return vscode.Disposable.from(
    ...handlers.map(([id, handler]) =>
      vscode.commands.registerCommand(id, (...parameters: unknown[]) =>
        guarded(services, id, () => handler(...parameters)),
      ),
    ),
  );
}

function handlersOf(services: Services): Readonly<Record<CommandId | typeof RECORD_CITATION, Handler>> {
  const { newscite, indexer } = services;
  return {
    [COMMANDS.searchClaims]: () => searchClaims(services, 'citation'),
    [COMMANDS.insertNarrativeCitation]: () => searchClaims(services, 'narrative'),
    [COMMANDS.insertQuote]: () => searchClaims(services, 'quote'),
    [COMMANDS.insertBlockQuote]: () => searchClaims(services, 'block-quote'),
    [COMMANDS.chooseFolder]: chooseFolder,
    [COMMANDS.showProblems]: () => showProblems(newscite),
    [COMMANDS.reindex]: () => indexer.reindex(),
    [COMMANDS.openWalkthrough]: openWalkthrough,
    [COMMANDS.exportDraft]: () => exportDraft(services),
    [COMMANDS.editSourceDetails]: (argument) => editSourceDetails(services, argument),
    [COMMANDS.findSources]: (argument) => findSources(services, argument),
    [COMMANDS.silenceLinkCheck]: silenceLinkCheck,
    [COMMANDS.renameCitekey]: (argument) => renameCitekey(services, argument),
    [COMMANDS.findReferences]: (argument) => findReferences(services, argument),
    [COMMANDS.groupByStory]: () => groupByStory(services),
    [COMMANDS.listByTitle]: () => services.byStory.set(false),
    [COMMANDS.compareAccounts]: (argument) => compareAccounts(services, argument),
    [COMMANDS.factCheckDraft]: () => services.factCheck.open(),
    [COMMANDS.openSource]: (argument) => openArgument(services, argument),
    [COMMANDS.citeClaim]: (argument, selected) => cite(services, claimIdsIn(argument, selected), 'citation'),
    [COMMANDS.quoteClaim]: (argument) => cite(services, claimIdsIn(argument, undefined), 'quote'),
    [COMMANDS.copyQuote]: (argument) => copyArgument(services, argument),
    [COMMANDS.treatAsText]: (argument, selected) => overrule(services, 'text', argument, selected),
    [COMMANDS.notAClaim]: (argument, selected) => overrule(services, 'boilerplate', argument, selected),
    [COMMANDS.showAsides]: () => showAsides(services),
    [COMMANDS.hideAsides]: () => services.asides.set(false),
    ...annotationHandlers(services),
    [RECORD_CITATION]: async (...citations) => {
      for (const citation of citations) await recordArgument(services, citation);
    },
  };
}

async function guarded({ log }: Services, id: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('Newscite could not do that: {0}', messageOf(error)));
  }
}

async function openWalkthrough(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${EXTENSION_ID}#${WALKTHROUGH}`, false);
  // VS Code reads a walkthrough when it is first shown, and takes no notice of what is true by then: this key becomes true
  // afterwards, so that the steps which are done already are ticked.
  await setContext(CONTEXT_KEYS.walkthroughShown, true);
}

/** From the palette the view may be out of sight. */
async function showAsides({ asides }: Services): Promise<void> {
  await asides.set(true);
  await vscode.commands.executeCommand(`${VIEWS.sources}.focus`);
}

async function groupByStory({ byStory }: Services): Promise<void> {
  await byStory.set(true);
  await vscode.commands.executeCommand(`${VIEWS.sources}.focus`);
}

async function openArgument({ newscite }: Services, argument: unknown): Promise<void> {
  const location = locationIn(argument);
  // A link may open no other file.
  if (!location || (await newscite.source(location.uri)) === undefined) return;
  await openSource(location, { beside: false, preserveFocus: false });
}

async function cite({ newscite, writer }: Services, ids: readonly string[], form: CiteForm): Promise<void> {
  const active = activeMarkdown();
  const claims = await claimsOf({ newscite }, ids);
  if (claims.length === 0) return;
  const draft = await unlessArticle(active, newscite);
  if (draft) {
    await writer.cite(
      draft,
      claims.map(({ id }) => id),
      form,
    );
    return;
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open the Markdown file that you are writing, and put the cursor where the citation belongs.'),
  );
}

async function copyArgument({ newscite }: Services, argument: unknown): Promise<void> {
  const id = claimIdIn(argument);
  const [claim] = id === undefined ? [] : await claimsOf({ newscite }, [id]);
  if (claim) await copyQuote(claim);
}

async function claimsOf({ newscite }: Pick<Services, 'newscite'>, ids: readonly string[]): Promise<ClaimView[]> {
  const claims = await Promise.all(ids.map((id) => newscite.claim(id)));
  return claims.filter((claim) => claim !== undefined);
}

async function recordArgument({ newscite, keeper }: Services, argument: unknown): Promise<void> {
  const request = recordRequestIn(argument);
  const draft = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === request?.draft);
  if (!request || !draft) return;
  const record = await newscite.recordOf(request.citekey, request.claimId);
  if (record) await keeper.keep(draft, [record]);
}
