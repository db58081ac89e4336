import { gitUserName } from './gitUserName';
import { type FileAccess } from '../base/host';
import { SETTINGS } from '../base/ids';
import * as vscode from 'vscode';

/** Who writes: the setting, else git's user name, read from its files without running anything; else nobody is named. */
export class AnnotationAuthor {
  /** @param home the user's folder, where there is one */
  constructor(
    private readonly access: FileAccess,
    private readonly home: vscode.Uri | undefined,
  ) {}

  async at(uri: vscode.Uri): Promise<string | undefined> {
    const set = vscode.workspace.getConfiguration(SETTINGS.section, uri).get<string>(SETTINGS.author, '').trim();
    if (set !== '') return set;
    for (const file of this.configs(uri)) {
      const name = await this.nameIn(file);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  private configs(uri: vscode.Uri): readonly vscode.Uri[] {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return [
      ...(folder ? [vscode.Uri.joinPath(folder.uri, '.git', 'config')] : []),
      ...(this.home ? [['.gitconfig'], ['.config', 'git', 'config']] : []).flatMap((path) =>
        this.home ? [vscode.Uri.joinPath(this.home, ...path)] : [],
      ),
    ];
  }

  private async nameIn(file: vscode.Uri): Promise<string | undefined> {
    try {
      return gitUserName(new TextDecoder().decode(await this.access.read(file)));
    } catch {
      // Most have no such file, and none may be read where there is no disk.
      return undefined;
    }
  }
}
