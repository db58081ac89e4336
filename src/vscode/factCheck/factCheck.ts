import { type AsyncNewscite } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { draftInState } from './factCheckMessages';
import { FactCheckPanel } from './factCheckPanel';
import { FactChecker } from './factCheckSheet';
import { isDraft } from '../draft/draftFindings';
import { isArticle } from '../draft/drafts';
import { SETTINGS, WEBVIEWS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import * as vscode from 'vscode';

/** What the panel asks. */
interface Desk {
  readonly newscite: AsyncNewscite;
  readonly indexer: Indexer;
  readonly bibliographies: Bibliographies;
  readonly log: vscode.LogOutputChannel;
}

/** The fact-check panel: one of the window, which follows the draft that is written in. */
export class FactCheck implements vscode.Disposable {
  private readonly checker: FactChecker;
  private readonly listeners: readonly vscode.Disposable[];
  private panel: FactCheckPanel | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly extension: vscode.Uri,
  ) {
    const { newscite, indexer, bibliographies } = desk;
    this.checker = new FactChecker(newscite, indexer, bibliographies);
    this.listeners = [
      vscode.window.registerWebviewPanelSerializer(WEBVIEWS.factCheck, {
        deserializeWebviewPanel: (panel, state) => {
          const draft = draftInState(state);
          this.take(panel, draft === undefined ? undefined : vscode.Uri.parse(draft));
          return Promise.resolve();
        },
      }),
      ...this.listen(),
    ];
  }

  /** Opens the panel beside the draft in front, or shows the one that is open. */
  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const draft = editor && (await this.isFollowed(editor.document)) ? editor.document.uri : undefined;
    if (this.panel) {
      if (draft) this.panel.follow(draft);
      this.panel.reveal();
      return;
    }
    const shown = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.take(vscode.window.createWebviewPanel(WEBVIEWS.factCheck, vscode.l10n.t('Fact Check'), shown), draft);
  }

  dispose(): void {
    this.panel?.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private take(webview: vscode.WebviewPanel, draft: vscode.Uri | undefined): void {
    this.panel?.dispose();
    const panel = new FactCheckPanel(webview, this.extension, this.checker, this.desk.log, draft);
    this.panel = panel;
    webview.onDidDispose(() => {
      panel.dispose();
      if (this.panel === panel) this.panel = undefined;
    });
  }

  private listen(): vscode.Disposable[] {
    const { window, workspace } = vscode;
    const { indexer, bibliographies } = this.desk;
    const update = () => {
      this.panel?.update();
    };
    return [
      window.onDidChangeActiveTextEditor((editor) => void this.followEditor(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.panel?.highlight(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.panel?.isOf(document)) this.panel.updateSoon();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.rules}`)) update();
      }),
      indexer.onDidChangeState(update),
      bibliographies.onDidChange(update),
    ];
  }

  private async followEditor(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!this.panel || !editor || this.panel.isOf(editor.document)) return;
    const { document } = editor;
    if ((await this.isFollowed(document)) && (this.panel.isWithoutDraft || (await this.cites(document))))
      this.panel.follow(document.uri);
  }

  /** What cites nothing takes no other draft's place unless asked to: it may be an export of that. */
  private async cites(document: vscode.TextDocument): Promise<boolean> {
    return (await this.desk.newscite.citationsOf(document.getText())).length > 0;
  }

  /** Articles may be Markdown, too. */
  private async isFollowed(document: vscode.TextDocument): Promise<boolean> {
    return isDraft(document) && !(await isArticle(document, this.desk.newscite));
  }
}
