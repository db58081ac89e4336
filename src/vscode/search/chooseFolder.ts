import { SETTINGS } from '../base/ids';
import * as vscode from 'vscode';

/** Asks for the folder of articles. It is named in the settings of the workspace; without one it becomes the workspace. */
export async function chooseFolder(): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: vscode.l10n.t('Use as Sources'),
    title: vscode.l10n.t('Choose the folder of your articles'),
  });
  const folder = picked?.[0];
  if (!folder) return;
  if (vscode.workspace.workspaceFolders === undefined) {
    await vscode.commands.executeCommand('vscode.openFolder', folder);
    return;
  }
  await nameAsSource(folder);
}

async function nameAsSource(folder: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SETTINGS.section);
  const named = settings.inspect<string[]>(SETTINGS.sources)?.workspaceValue ?? [];
  const entry = entryFor(folder);
  if (named.includes(entry)) return;
  await settings.update(SETTINGS.sources, [...named, entry], vscode.ConfigurationTarget.Workspace);
}

/** Relative where it can be, so that the setting holds on a colleague's machine as well. */
function entryFor(folder: vscode.Uri): string {
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  if (!workspace) return folder.scheme === 'file' ? folder.fsPath : folder.path;
  return folder.path.slice(workspace.uri.path.length).replace(/^\/+/, '') || '.';
}
