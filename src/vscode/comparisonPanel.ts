import { type AsyncNewscite, type Comparison, type ComparisonSubject } from '../core';
import { cellPlaceIn, subjectIn } from './comparisonMessages';
import { comparisonHtml } from './comparisonHtml';
import { comparisonPage } from './comparisonPage';
import { WEBVIEWS } from './ids';
import { type Indexer } from './indexer';
import { translate } from './l10n';
import { LatestOnly } from './latestOnly';
import { messageOf } from './log';
import { openSource } from './openSource';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** The panel that shows accounts side by side: one, which shows what was asked for last. */
export class ComparisonPanels implements vscode.Disposable {
  private open: ComparisonPanel | undefined;
  private readonly registered: vscode.Disposable;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly indexer: Indexer,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.registered = vscode.window.registerWebviewPanelSerializer(WEBVIEWS.comparison, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        await this.indexer.settled();
        this.take(panel).show(subjectIn(state));
      },
    });
  }

  show(subject: ComparisonSubject): void {
    const panel = this.open ?? this.take(this.create());
    panel.show(subject);
    panel.reveal();
  }

  dispose(): void {
    this.registered.dispose();
    this.open?.dispose();
  }

  private create(): vscode.WebviewPanel {
    const column = vscode.ViewColumn.Beside;
    return vscode.window.createWebviewPanel(WEBVIEWS.comparison, t('Compare Accounts'), column);
  }

  private take(panel: vscode.WebviewPanel): ComparisonPanel {
    this.open?.dispose();
    const taken = new ComparisonPanel(panel, this.newscite, this.indexer, this.log);
    this.open = taken;
    panel.onDidDispose(() => {
      taken.dispose();
      if (this.open === taken) this.open = undefined;
    });
    return taken;
  }
}

class ComparisonPanel implements vscode.Disposable {
  private readonly runs: LatestOnly<ComparisonSubject | undefined, Comparison | undefined>;
  private readonly followed: vscode.Disposable;
  private subject: ComparisonSubject | undefined;
  private shown: Comparison | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    newscite: AsyncNewscite,
    indexer: Indexer,
    log: vscode.LogOutputChannel,
  ) {
    const fail = (error: unknown) => {
      log.error(`The accounts could not be compared: ${messageOf(error)}`);
    };
    this.runs = new LatestOnly(
      async (subject) => subject && newscite.compareAccounts(subject),
      (comparison, subject) => {
        this.shown = comparison;
        const html = comparisonHtml(comparison, translate, vscode.env.language);
        void panel.webview.postMessage({ html, subject });
      },
      fail,
    );
    this.followed = indexer.onDidChangeSources(() => {
      this.update();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (message === 'ready') this.update();
      else this.openClaim(message).catch(fail);
    });
    panel.webview.html = comparisonPage();
  }

  show(subject: ComparisonSubject | undefined): void {
    this.subject = subject;
    this.update();
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.runs.dispose();
    this.followed.dispose();
    this.panel.dispose();
  }

  /** A hidden panel has no page: when it is seen again, the page says that it is ready. */
  private update(): void {
    this.runs.ask(this.subject);
  }

  private async openClaim(message: unknown): Promise<void> {
    const place = cellPlaceIn(message);
    const compared = place && this.shown?.rows[place.row]?.cells[place.account]?.[place.claim];
    if (compared === undefined) return;
    // Where one reads already, rather than in a third column.
    const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== undefined)?.viewColumn;
    const column = viewColumn === undefined || viewColumn === this.panel.viewColumn ? {} : { viewColumn };
    await openSource(compared.claim.location, { beside: true, preserveFocus: false, ...column });
  }
}
