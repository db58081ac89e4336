import { type AsyncNewscite } from '../../core';
import { messageOf } from '../base/log';
import { type TextFiles } from './textFiles';
import { WatchedFiles } from './watchedFiles';
import * as vscode from 'vscode';

/** A library of ten thousand works is a third of this. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A draft as it is, or as a preview has it. */
export type DraftText = Pick<vscode.TextDocument, 'uri' | 'isUntitled' | 'getText'>;

/** Hands the core the bibliographies that drafts name, each once and again when it has changed. */
export class Bibliographies implements vscode.Disposable {
  /** What the file system said of each; `undefined` where there was none, or none that is read. */
  private readonly handed = new Map<string, string | undefined>();
  private readonly watched = new WatchedFiles();
  /** A bibliography that a draft has asked for was written, by whomever: reference managers do while it is open. */
  readonly onDidChange = this.watched.onDidChange;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly files: TextFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** URIs of the draft's bibliographies; the core has their present text when this resolves. */
  async of(draft: DraftText): Promise<readonly string[]> {
    const named = await this.newscite.bibliographiesOf(draft.getText());
    const uris = await Promise.all(
      named.map(async ({ path, isNamed }) => {
        const uri = bibliographyUri(draft, path);
        return uri && (await this.handOver(uri, isNamed)) ? uri.toString() : undefined;
      }),
    );
    return uris.filter((uri) => uri !== undefined);
  }

  dispose(): void {
    this.watched.dispose();
  }

  /** False where there is none and none has to be. */
  private async handOver(uri: vscode.Uri, isNamed: boolean): Promise<boolean> {
    const key = uri.toString();
    const state = await stateOf(uri);
    if (this.handed.get(key) !== state) {
      this.handed.set(key, state);
      this.watched.watch(uri);
      await this.newscite.putBibliography(key, state === undefined ? undefined : await this.read(uri));
    }
    return isNamed || state !== undefined;
  }

  private async read(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return await this.files.read(uri);
    } catch (error) {
      this.log.warn(`The bibliography ${uri.toString(true)} can't be read: ${messageOf(error)}`);
      return undefined;
    }
  }
}

/** Changes with the file's content. Only plain files of a bearable size: a draft may name anything. */
async function stateOf(uri: vscode.Uri): Promise<string | undefined> {
  if (!mayRead(uri)) return undefined;
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.File) !== 0 && size <= MAX_BYTES ? `${mtime} ${size}` : undefined;
  } catch {
    return undefined;
  }
}

/** A draft that nobody trusts yet has nothing read for it outside the folder. */
export function mayRead(uri: vscode.Uri): boolean {
  return vscode.workspace.isTrusted || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** The file that a path in a draft's front matter means; none for a draft that has no folder yet. */
export function bibliographyUri(draft: Pick<DraftText, 'uri' | 'isUntitled'>, path: string): vscode.Uri | undefined {
  if (draft.isUntitled) return undefined;
  const isAbsolute = /^(?:[A-Za-z]:)?[\\/]/.test(path);
  if (isAbsolute) return draft.uri.scheme === 'file' ? vscode.Uri.file(path) : draft.uri.with({ path });
  return vscode.Uri.joinPath(draft.uri, '..', path);
}
