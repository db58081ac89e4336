import { type AsyncNewscite, type CheckFinding, type RuleSettings } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { isArticle, MARKDOWN } from './drafts';
import { SETTINGS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import * as vscode from 'vscode';

/** What the rules find in drafts; asked for again as long as a draft and all around it are the same, it is known already. */
export class DraftFindings {
  private readonly known = new Map<vscode.TextDocument, { version: number; findings: readonly CheckFinding[] }>();

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly indexer: Indexer,
    private readonly bibliographies: Bibliographies,
  ) {}

  /** `undefined` where it can't be told: no draft, sources not read yet, or edited while it was looked at. */
  async of(document: vscode.TextDocument): Promise<readonly CheckFinding[] | undefined> {
    // Before everything is read, every key would be unknown.
    if (!isDraft(document) || this.indexer.state.kind !== 'ready') return undefined;
    const { version } = document;
    const known = this.known.get(document);
    if (known?.version === version) return known.findings;
    const findings = await this.check(document);
    // Changed meanwhile: its own event has it checked again.
    if (document.isClosed || document.version !== version) return undefined;
    this.known.set(document, { version, findings });
    return findings;
  }

  forget(document: vscode.TextDocument): void {
    this.known.delete(document);
  }

  /** Sources, bibliographies or settings are others. */
  forgetAll(): void {
    this.known.clear();
  }

  private async check(document: vscode.TextDocument): Promise<readonly CheckFinding[]> {
    // Without a source, nobody here cites by Newscite.
    const { state } = this.indexer;
    if (state.kind === 'ready' && state.status.sources === 0) return [];
    if (await isArticle(document, this.newscite)) return [];
    const listed = await this.bibliographies.of(document);
    const findings = await this.newscite.check(document.getText(), listed, rulesFor(document));
    return findings.filter(({ isDoubtful }) => !isDoubtful);
  }
}

/** Not the old version of a file that is shown beside the new one: there nothing could be put right. */
export function isDraft(document: vscode.TextDocument): boolean {
  const isOpen = !document.isClosed && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false;
  return isOpen && vscode.languages.match(MARKDOWN, document) > 0;
}

/** What the writer has set for the rules in this draft. */
export function rulesFor(document: vscode.TextDocument): RuleSettings {
  const { section, rules } = SETTINGS;
  // A copy: VS Code hands out a proxy, which no message to a worker can carry.
  return { ...vscode.workspace.getConfiguration(section, document).get<RuleSettings>(rules, {}) };
}
