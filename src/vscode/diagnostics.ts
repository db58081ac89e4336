import { type AsyncNewscite, type CheckFinding } from '../core';
import { type Bibliographies } from './bibliographies';
import { translateMessage } from './l10n';
import { rangeInDocument } from './convert';
import { Debounced } from './debounce';
import { isArticle, MARKDOWN } from './drafts';
import { type Indexer } from './indexer';
import { messageOf } from './log';
import * as vscode from 'vscode';

const QUIET_MILLISECONDS = 400;

const SEVERITIES: Readonly<Record<CheckFinding['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Underlines the citations of open drafts that don't hold, and lists them in the Problems view. */
export function registerDiagnostics(
  newscite: AsyncNewscite,
  indexer: Indexer,
  bibliographies: Bibliographies,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const diagnostics = new DraftDiagnostics(newscite, indexer, bibliographies, log);
  const { workspace } = vscode;
  const listeners = [
    workspace.onDidOpenTextDocument((document) => void diagnostics.check(document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      diagnostics.checkSoon(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      diagnostics.forget(document);
    }),
    indexer.onDidChangeState(() => {
      diagnostics.checkAll();
    }),
    bibliographies.onDidChange(() => {
      diagnostics.checkAll();
    }),
  ];
  diagnostics.checkAll();
  return vscode.Disposable.from(diagnostics, ...listeners);
}

class DraftDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('newscite');
  private readonly typed = new Set<vscode.TextDocument>();
  private readonly soon = new Debounced(() => {
    this.checkTyped();
  }, QUIET_MILLISECONDS);

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly indexer: Indexer,
    private readonly bibliographies: Bibliographies,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  checkAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.check(document);
  }

  checkSoon(document: vscode.TextDocument): void {
    if (!isDraft(document)) return;
    this.typed.add(document);
    this.soon.schedule();
  }

  async check(document: vscode.TextDocument): Promise<void> {
    // Before everything is read, every key would be unknown.
    if (!isDraft(document) || this.indexer.state.kind !== 'ready') return;
    const { version } = document;
    try {
      const findings = await this.findingsIn(document);
      // Changed meanwhile: its own event has it checked again.
      if (document.isClosed || document.version !== version) return;
      this.collection.set(
        document.uri,
        findings.map((finding) => diagnosticOf(finding, document)),
      );
    } catch (error) {
      this.log.error(`Checking ${document.uri.toString(true)} failed: ${messageOf(error)}`);
    }
  }

  forget(document: vscode.TextDocument): void {
    this.typed.delete(document);
    this.collection.delete(document.uri);
  }

  dispose(): void {
    this.soon.dispose();
    this.collection.dispose();
  }

  private checkTyped(): void {
    for (const document of this.typed) void this.check(document);
    this.typed.clear();
  }

  private async findingsIn(document: vscode.TextDocument): Promise<readonly CheckFinding[]> {
    // Without a source, nobody here cites by Newscite.
    const { state } = this.indexer;
    if (state.kind === 'ready' && state.status.sources === 0) return [];
    if (await isArticle(document, this.newscite)) return [];
    const findings = await this.newscite.check(document.getText(), await this.bibliographies.of(document));
    return findings.filter(({ isDoubtful }) => !isDoubtful);
  }
}

/** Not the old version of a file that is shown beside the new one: there nothing could be put right. */
function isDraft(document: vscode.TextDocument): boolean {
  const isOpen = !document.isClosed && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false;
  return isOpen && vscode.languages.match(MARKDOWN, document) > 0;
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
