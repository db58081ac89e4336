import * as vscode from 'vscode';

/** What articles are also saved as, and what needs a reader of its own to get the text out of. */
const FORMATS = '**/*.{pdf,doc,docx,odt,rtf,epub,htm,html,mht,mhtml,webarchive}';
const EXCLUDED = '**/{node_modules,.git}/**';
/** Enough to see that they are not read. */
const MOST_FILES = 200;

/** Files of the open folders that may be articles and are not read, by their addresses in order. */
export async function filesInOtherFormats(): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles(FORMATS, EXCLUDED, MOST_FILES);
  return found.map((uri) => uri.toString()).sort();
}
