import { type AskedStyle, type AsyncNewscite } from '../../core';
import { bibliographyUri, type DraftText, mayRead } from './bibliographies';
import { SETTINGS } from '../base/ids';
import { type TextFiles } from './textFiles';
import { WatchedFiles } from './watchedFiles';
import * as vscode from 'vscode';

/** The longest style there is, of two thousand, is a fifth of this. */
const MAX_BYTES = 1024 * 1024;

/** Which style a draft is set in, with the text of a `.csl` file of the writer's own. */
export class StyleFiles implements vscode.Disposable {
  private readonly watched = new WatchedFiles();
  /** A style that a draft has asked for was written. */
  readonly onDidChange = this.watched.onDidChange;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly files: TextFiles,
  ) {}

  async of(draft: DraftText): Promise<AskedStyle> {
    const { section, citationStyle } = SETTINGS;
    const setting = vscode.workspace.getConfiguration(section, draft.uri).get<string>(citationStyle, '');
    const { written, path, isSetting } = await this.newscite.citationStyleOf(draft.getText(), setting);
    const uri = path === undefined ? undefined : isSetting ? settingUri(draft, path) : bibliographyUri(draft, path);
    const text = uri && (await this.read(uri));
    return { written, ...(text !== undefined && { text }) };
  }

  dispose(): void {
    this.watched.dispose();
  }

  /** `undefined` where there is none that can be read: one that comes along may have the name. */
  private async read(uri: vscode.Uri): Promise<string | undefined> {
    if (!mayRead(uri)) return undefined;
    this.watched.watch(uri);
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      return size <= MAX_BYTES ? await this.files.read(uri) : undefined;
    } catch {
      return undefined;
    }
  }
}

function settingUri(draft: DraftText, path: string): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(draft.uri) ?? vscode.workspace.workspaceFolders?.[0];
  // As if beside a file of the folder.
  return folder && bibliographyUri({ uri: vscode.Uri.joinPath(folder.uri, 'draft'), isUntitled: false }, path);
}
