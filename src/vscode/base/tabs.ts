import * as vscode from 'vscode';

/** The files of a tab's text editors. */
export function urisOfTab({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

/** True while some tab shows the file. */
export function isInTab(uri: vscode.Uri): boolean {
  return columnShowing(uri) !== undefined;
}

/** The first group of editors in which a tab shows the file. */
export function columnShowing(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const shows = (tab: vscode.Tab) => urisOfTab(tab).some((shown) => shown.toString() === uri.toString());
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(shows))?.viewColumn;
}
