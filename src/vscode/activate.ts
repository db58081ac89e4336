import { type LibraryStatus } from '../core';
import { Bibliographies } from './files/bibliographies';
import { Annotating } from './annotation/annotating';
import { ViewToggle } from './base/viewToggle';
import { CiteWriter } from './citing/citeWriter';
import { registerCitedLenses } from './draft/citedLenses';
import { registerCommands } from './commands';
import { ComparisonPanels } from './account/comparisonPanel';
import { registerCompletion } from './citing/completion';
import { registerArticleKey, registerContextKeys } from './base/contextKeys';
import { registerPinDecorations } from './draft/decorations';
import { registerDefinition } from './draft/definition';
import { registerDocumentLinks } from './draft/documentLinks';
import { registerDiagnostics } from './draft/diagnostics';
import { DraftFindings } from './draft/draftFindings';
import { DraftIndexer } from './files/draftIndexer';
import { registerClaimDrop } from './citing/dropClaims';
import { registerFindSources } from './search/findSources';
import { FactCheck } from './factCheck/factCheck';
import { type Host } from './base/host';
import { registerHover } from './draft/hover';
import { CONTEXT_KEYS } from './base/ids';
import { Indexer } from './files/indexer';
import { LastingCore } from './lastingCore';
import { LibraryCache } from './files/libraryCache';
import { registerLinkValidationFix } from './draft/linkValidation';
import { createLog } from './base/log';
import { registerPasteCitation } from './citing/pasteCitation';
import { registerQuickFixes } from './draft/quickFixes';
import { DraftPreviews } from './printing/previews';
import { drawCitations, type MarkdownIt } from '../core';
import { RecordKeeper } from './files/recordKeeper';
import { type Services } from './services';
import { registerReferences } from './draft/references';
import { registerRename } from './citing/renameCitekey';
import { registerSidecarRenames } from './files/sidecarRenames';
import { registerSourcesTree } from './source/sourcesTree';
import { registerStatusBar } from './source/statusBar';
import { registerUndoneSidecars } from './files/undoneSidecars';
import { StyleFiles } from './files/styleFiles';
import { TextFiles } from './files/textFiles';
import * as vscode from 'vscode';

/** What other extensions, and the tests, may ask of a running Newscite. */
export interface NewsciteApi {
  /** Resolves once every file is read, with what there is. */
  whenIndexed(): Promise<LibraryStatus>;
  /** Asked by VS Code's Markdown preview. */
  extendMarkdownIt<M extends MarkdownIt>(markdown: M): M;
}

/** Puts the parts together. Indexing goes on in the background. */
export async function activateNewscite(context: vscode.ExtensionContext, host: Host): Promise<NewsciteApi> {
  const log = createLog();
  const core = new LastingCore((onCrash) => host.startCore(context, onCrash), {
    restarted: (error) => {
      log.error(`The worker ended and was started again: ${error.stack ?? error.message}`);
      void indexer.reindex();
      drafts.reset();
    },
    gaveUp: (error) => {
      log.error(`The worker ended: ${error.stack ?? error.message}`);
      void offerRestart(core, indexer, drafts);
    },
  });
  const { newscite } = core;
  const cache = new LibraryCache(newscite, host.files, context.storageUri, log);
  const indexer = new Indexer(newscite, host.files, cache, log);
  const drafts = new DraftIndexer(newscite, indexer, host.files, log);
  const files = new TextFiles(host.files);
  const keeper = new RecordKeeper(newscite, files, log);
  const bibliographies = new Bibliographies(newscite, files, log);
  const comparisons = new ComparisonPanels({ newscite, indexer, log }, context.extensionUri);
  const styles = new StyleFiles(newscite, files);
  const previews = new DraftPreviews(newscite, { indexer, bibliographies, styles, log });
  const writer = new CiteWriter(newscite, keeper);
  const asides = new ViewToggle(context.workspaceState, 'asidesShown', CONTEXT_KEYS.asidesShown);
  const byStory = new ViewToggle(context.workspaceState, 'groupedByStory', CONTEXT_KEYS.groupedByStory);
  const annotating = new Annotating(newscite, indexer, keeper, host, files, context);
  const factCheck = new FactCheck({ newscite, indexer, bibliographies, log }, context.extensionUri);
  const services: Services = {
    newscite,
    indexer,
    drafts,
    keeper,
    asides,
    byStory,
    annotating,
    bibliographies,
    comparisons,
    factCheck,
    styles,
    log,
    writer,
  };
  const views = [asides, byStory, annotating, comparisons, factCheck, previews];
  const owned = [log, core, indexer, cache, drafts, bibliographies, styles, ...views];
  context.subscriptions.push(...owned, ...registerFeatures(services));
  await core.ready();
  indexer.start();
  return {
    whenIndexed: async () => {
      await indexer.settled();
      return newscite.status();
    },
    extendMarkdownIt: (markdown) => drawCitations(markdown, previews),
  };
}

function registerFeatures(services: Services): vscode.Disposable[] {
  const { newscite, indexer, drafts, asides, byStory, keeper, bibliographies, log } = services;
  const findings = new DraftFindings(newscite, indexer, bibliographies);
  return [
    registerCommands(services),
    registerContextKeys(indexer),
    registerArticleKey(newscite, indexer),
    registerStatusBar(indexer),
    registerSourcesTree(newscite, indexer, asides, byStory),
    registerHover(newscite, bibliographies),
    registerCompletion(newscite, bibliographies),
    registerDefinition(newscite),
    registerDocumentLinks(newscite, indexer),
    registerPinDecorations(newscite),
    registerDiagnostics(findings, indexer, bibliographies, log),
    registerQuickFixes(findings),
    registerClaimDrop(newscite, keeper),
    registerSidecarRenames(),
    registerFindSources(newscite, indexer),
    registerReferences(newscite, drafts),
    registerRename(services),
    registerCitedLenses(newscite, indexer, drafts),
    registerPasteCitation(newscite, keeper),
    registerLinkValidationFix(),
    registerUndoneSidecars(),
  ];
}

/** What ended it twice may end it a third time: what is on the screen stays, and the writer decides. */
async function offerRestart(core: LastingCore, indexer: Indexer, drafts: DraftIndexer): Promise<void> {
  const restart = vscode.l10n.t('Start Again');
  const text = vscode.l10n.t('Newscite’s index has stopped. Your files are as they were.');
  if ((await vscode.window.showErrorMessage(text, restart)) !== restart) return;
  await core.restart();
  drafts.reset();
  await indexer.reindex();
}
