import { type AsyncNewscite, type Comparison, type ComparisonSubject } from '../../core';
import { type CellPlace, comparisonHtml } from './comparisonHtml';
import { comparisonMessageIn, subjectIn, type ToComparison } from './comparisonMessages';
import { WEBVIEWS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { translate } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import { messageOf } from '../base/log';
import { openSource } from '../draft/openSource';
import { pageRoot, webviewPage } from '../base/webviewPage';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** What the panel asks. */
interface Desk {
  readonly newscite: AsyncNewscite;
  readonly indexer: Indexer;
  readonly log: vscode.LogOutputChannel;
}

/** The panel that shows accounts side by side: one, which shows what was asked for last. */
export class ComparisonPanels implements vscode.Disposable {
  private open: ComparisonPanel | undefined;
  private readonly registered: vscode.Disposable;

  constructor(
    private readonly desk: Desk,
    private readonly extension: vscode.Uri,
  ) {
    this.registered = vscode.window.registerWebviewPanelSerializer(WEBVIEWS.comparison, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        await this.desk.indexer.settled();
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
    const taken = new ComparisonPanel(panel, this.extension, this.desk);
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
    extension: vscode.Uri,
    { newscite, indexer, log }: Desk,
  ) {
    const fail = (error: unknown) => {
      log.error(`The accounts could not be compared: ${messageOf(error)}`);
    };
    this.runs = new LatestOnly(
      async (subject) => subject && newscite.compareAccounts(subject),
      (comparison, subject) => {
        this.shown = comparison;
        const message: ToComparison = { html: comparisonHtml(comparison, translate, vscode.env.language), subject };
        void panel.webview.postMessage(message);
      },
      fail,
    );
    this.followed = indexer.onDidChangeSources(() => {
      this.update();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extension)] };
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = comparisonMessageIn(value);
      if (message?.type === 'ready') this.update();
      else if (message) this.openClaim(message.place).catch(fail);
    });
    panel.webview.html = webviewPage(panel.webview, extension, {
      name: 'comparison',
      title: t('Compare Accounts'),
      body: '<main aria-live="polite"></main>',
    });
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

  private async openClaim({ row, account, claim }: CellPlace): Promise<void> {
    const compared = this.shown?.rows[row]?.cells[account]?.[claim];
    if (compared === undefined) return;
    // Where one reads already, rather than in a third column.
    const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== undefined)?.viewColumn;
    const column = viewColumn === undefined || viewColumn === this.panel.viewColumn ? {} : { viewColumn };
    await openSource(compared.claim.location, { beside: true, preserveFocus: false, ...column });
  }
}
