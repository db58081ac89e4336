import { type Disposable, printedSheet } from '../../core';
import { rangeInDocument, toRange } from '../base/convert';
import { Debounced } from '../base/debounce';
import { openSourceDocument } from '../draft/definition';
import { exportSheet } from './factCheckExport';
import { type FromPage, pageMessageIn, type PageTexts, type ToPage } from './factCheckMessages';
import { type FactChecker, type Shown } from './factCheckSheet';
import { nameOf } from '../base/fileName';
import { translateMessage } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import { messageOf } from '../base/log';
import { columnShowing } from '../base/tabs';
import { pageRoot, webviewPage } from '../base/webviewPage';
import * as vscode from 'vscode';

const QUIET_MILLISECONDS = 300;

/** What the page's script fills. */
const BODY = `<header>
<h1 id="heading"></h1>
<p id="summary" role="status" aria-live="polite"></p>
<div id="tools" role="toolbar" aria-labelledby="heading"></div>
<p id="notice"></p>
</header>
<main id="rows"></main>`;

/** The sheet of one draft in a panel beside it. */
export class FactCheckPanel implements Disposable {
  private readonly runs: LatestOnly<vscode.Uri | undefined, Shown>;
  private readonly soon = new Debounced(() => {
    this.update();
  }, QUIET_MILLISECONDS);
  private shown: Shown | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    checker: FactChecker,
    log: vscode.LogOutputChannel,
    private draft: vscode.Uri | undefined,
  ) {
    const fail = (error: unknown) => {
      log.error(`The fact-check sheet failed: ${messageOf(error)}`);
    };
    this.runs = new LatestOnly(
      (uri) => checker.check(uri),
      (shown) => {
        this.show(shown);
      },
      fail,
    );
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extension)] };
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = pageMessageIn(value);
      if (message) this.answer(message).catch(fail);
    });
    panel.webview.html = webviewPage(panel.webview, extension, {
      name: 'factCheck',
      title: vscode.l10n.t('Fact Check'),
      body: BODY,
    });
    this.follow(draft);
  }

  /** Shows the sheet of this draft from now on. */
  follow(draft: vscode.Uri | undefined): void {
    // Opened where nothing else was, it is covered by the first draft that comes: it belongs beside that.
    if (draft && !this.draft && !this.panel.visible) this.panel.reveal(vscode.ViewColumn.Beside, true);
    this.draft = draft;
    this.panel.title = draft ? vscode.l10n.t('Fact Check: {0}', nameOf(draft)) : vscode.l10n.t('Fact Check');
    this.update();
  }

  get isWithoutDraft(): boolean {
    return this.draft === undefined;
  }

  isOf(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.draft?.toString();
  }

  /** A hidden panel has no page: when it is seen again, the page asks by itself. */
  update(): void {
    if (this.panel.visible) this.runs.ask(this.draft);
  }

  updateSoon(): void {
    this.soon.schedule();
  }

  /** Marks the row of the sentence that the cursor is in, wherever the focus is. */
  highlight(editor: vscode.TextEditor | undefined): void {
    if (!editor || !this.isOf(editor.document) || this.shown?.kind !== 'sheet') return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const at = this.shown.sheet.sentences.find(({ range }) => range.start <= offset && offset <= range.end);
    this.post({ type: 'highlight', number: at?.number ?? 0 });
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.runs.dispose();
    this.soon.dispose();
    this.panel.dispose();
  }

  private show(shown: Shown): void {
    this.shown = shown;
    if (shown.kind === 'empty') {
      this.post({ type: 'empty', text: shown.text });
      return;
    }
    const { document, sheet } = shown;
    this.post({
      type: 'sheet',
      sheet: printedSheet(sheet, nameOf(document.uri), translateMessage),
      texts: pageTexts(),
      notice: sheet.summary.cited === 0 ? nothingCited() : '',
      draft: document.uri.toString(),
    });
    this.highlight(vscode.window.visibleTextEditors.find((editor) => editor.document === document));
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async answer(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      this.update();
      return;
    }
    if (this.shown?.kind !== 'sheet') return;
    const { document, sheet } = this.shown;
    switch (message.type) {
      case 'reveal': {
        const sentence = sheet.sentences.find(({ number }) => number === message.number);
        if (sentence) await this.revealInDraft(document.uri, sentence.range);
        return;
      }
      case 'openSource': {
        const sentence = sheet.sentences.find(({ number }) => number === message.number);
        const location = sentence?.citations[message.citation]?.location;
        if (!location) return;
        const source = await openSourceDocument(location.uri, location.encoding);
        const viewColumn = this.columnOf(document.uri);
        await vscode.window.showTextDocument(source, { selection: toRange(location.span), preview: true, viewColumn });
        return;
      }
      case 'export':
        await exportSheet(sheet, document.uri);
    }
  }

  private async revealInDraft(uri: vscode.Uri, range: { readonly start: number; readonly end: number }): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = rangeInDocument(document, range);
    const editor = await vscode.window.showTextDocument(document, { selection, viewColumn: this.columnOf(uri) });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Where the draft is open; else beside the panel, so that neither covers the other. */
  private columnOf(draft: vscode.Uri): vscode.ViewColumn {
    const { One, Two } = vscode.ViewColumn;
    return columnShowing(draft) ?? (this.panel.viewColumn === One ? Two : One);
  }
}

function pageTexts(): PageTexts {
  return {
    all: vscode.l10n.t('All'),
    toCheck: vscode.l10n.t('To Check'),
    uncited: vscode.l10n.t('Uncited'),
    export: vscode.l10n.t('Export…'),
    openSource: vscode.l10n.t('Open Source'),
    nothing: vscode.l10n.t('No sentence is of this kind.'),
  };
}

function nothingCited(): string {
  return vscode.l10n.t(
    'This draft cites nothing yet. Put the cursor behind a sentence and search for a claim, or find sources for the sentence.',
  );
}
