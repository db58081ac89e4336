import { MARKDOWN } from './drafts';
import { COMMANDS } from '../base/ids';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** VS Code's own check of Markdown links takes `[@key]` for a link and says “No link definition found”. */
const NO_DEFINITION = 'link.no-such-reference';
/** Its list of links to leave out is not asked for those: only the check of definitions as a whole can be turned off. */
const SETTING = { section: 'markdown.validate', name: 'referenceLinks.enabled', off: 'ignore' } as const;
const CITES = /(?:^|[\s;])-?@\S/;

/** A quick fix where VS Code reports a citation as a link without its definition. */
export function registerLinkValidationFix(): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const reported = diagnostics.filter((each) => isReportedCitation(document, each));
      if (reported.length === 0 || !vscode.workspace.isTrusted) return undefined;
      const title = t('Citations Are No Links: Do Not Look for Link Definitions Here');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: COMMANDS.silenceLinkCheck, title };
      action.diagnostics = reported;
      return [action];
    },
  };
  return vscode.languages.registerCodeActionsProvider(MARKDOWN, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

/** Turns that check off for the workspace; links to files and headings are checked as before. */
export async function silenceLinkCheck(): Promise<void> {
  const { section, name, off } = SETTING;
  const isWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = isWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration(section).update(name, off, target);
  const show = t('Show Setting');
  const text = isWorkspace
    ? t('In this workspace VS Code no longer asks for link definitions. Links to files and headings are still checked.')
    : t('VS Code no longer asks for link definitions. Links to files and headings are still checked.');
  if ((await vscode.window.showInformationMessage(text, show)) === show)
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${section}.${name}`);
}

function isReportedCitation(document: vscode.TextDocument, { code, range }: vscode.Diagnostic): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === NO_DEFINITION && CITES.test(document.getText(range));
}
