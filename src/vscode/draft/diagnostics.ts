import { type CheckFinding } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { rangeInDocument } from '../base/convert';
import { Debounced } from '../base/debounce';
import { type DraftFindings, isDraft } from './draftFindings';
import { isHalfTyped } from './halfTyped';
import { SETTINGS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { translateMessage } from '../base/l10n';
import { messageOf } from '../base/log';
import { isInTab, urisOfTab } from '../base/tabs';
import { Typing } from './typing';
import * as vscode from 'vscode';

const QUIET_MILLISECONDS = 400;

const SEVERITIES: Readonly<Record<CheckFinding['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Underlines what the rules find in open drafts, and lists them in the Problems view. */
export function registerDiagnostics(
  findings: DraftFindings,
  indexer: Indexer,
  bibliographies: Bibliographies,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const diagnostics = new DraftDiagnostics(findings, log);
  const { workspace } = vscode;
  const listeners = [
    workspace.onDidOpenTextDocument((document) => void diagnostics.check(document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      diagnostics.checkSoon(document, contentChanges);
    }),
    vscode.window.onDidChangeTextEditorSelection(() => {
      diagnostics.lookAgain();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      diagnostics.lookAgain();
    }),
    workspace.onDidCloseTextDocument((document) => {
      diagnostics.forget(document);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const uri of closed.flatMap(urisOfTab)) if (!isInTab(uri)) diagnostics.leave(uri);
      for (const uri of opened.flatMap(urisOfTab)) diagnostics.comeBack(uri);
    }),
    indexer.onDidChangeState(() => {
      diagnostics.checkAll();
    }),
    bibliographies.onDidChange(() => {
      diagnostics.checkAll();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.rules}`)) diagnostics.checkAll();
    }),
  ];
  diagnostics.checkAll();
  return vscode.Disposable.from(diagnostics, ...listeners);
}

class DraftDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('newscite');
  private readonly typed = new Set<vscode.TextDocument>();
  private readonly typing = new Typing();
  /** Drafts with a finding that waits until the writer has typed what it is about. */
  private readonly waiting = new Set<vscode.TextDocument>();
  /** Drafts without a tab. VS Code keeps a document for minutes once an extension was asked about it, as for comments. */
  private readonly left = new Set<string>();
  private readonly soon = new Debounced(() => {
    this.checkTyped();
  }, QUIET_MILLISECONDS);

  constructor(
    private readonly findings: DraftFindings,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  checkAll(): void {
    this.findings.forgetAll();
    for (const document of vscode.workspace.textDocuments) void this.check(document);
  }

  checkSoon(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!isDraft(document)) return;
    this.typing.note(document, changes);
    this.typed.add(document);
    this.soon.schedule();
  }

  async check(document: vscode.TextDocument): Promise<void> {
    try {
      const findings = await this.findings.of(document);
      if (findings === undefined || this.left.has(document.uri.toString())) return;
      this.show(document, findings);
    } catch (error) {
      this.log.error(`Checking ${document.uri.toString(true)} failed: ${messageOf(error)}`);
    }
  }

  /** The caret may have left what was being typed. */
  lookAgain(): void {
    for (const document of this.waiting) void this.check(document);
  }

  /** The draft's last tab was closed. */
  leave(uri: vscode.Uri): void {
    this.left.add(uri.toString());
    this.collection.delete(uri);
  }

  /** A tab shows it. */
  comeBack(uri: vscode.Uri): void {
    if (!this.left.delete(uri.toString())) return;
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (document) void this.check(document);
  }

  forget(document: vscode.TextDocument): void {
    this.left.delete(document.uri.toString());
    this.typed.delete(document);
    this.typing.forget(document);
    this.waiting.delete(document);
    this.findings.forget(document);
    this.collection.delete(document.uri);
  }

  dispose(): void {
    this.soon.dispose();
    this.collection.dispose();
  }

  private show(document: vscode.TextDocument, findings: readonly CheckFinding[]): void {
    const caret = this.typing.caretIn(document);
    const text = document.getText();
    const shown = caret === undefined ? findings : findings.filter((each) => !isHalfTyped(each, text, caret));
    if (shown.length < findings.length) this.waiting.add(document);
    else this.waiting.delete(document);
    this.collection.set(
      document.uri,
      shown.map((finding) => diagnosticOf(finding, document)),
    );
  }

  private checkTyped(): void {
    for (const document of this.typed) void this.check(document);
    this.typed.clear();
  }
}

function diagnosticOf(
  { code, severity, message, range }: CheckFinding,
  document: vscode.TextDocument,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeInDocument(document, range),
    translateMessage(message),
    SEVERITIES[severity],
  );
  diagnostic.source = 'Newscite';
  diagnostic.code = code;
  return diagnostic;
}
