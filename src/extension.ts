import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { startCoreWorker } from './node/coreWorker';
import { readBytes, statOfFile, writeFileAtomically } from './node/fileAccess';
import { activateNewscite } from './vscode/activate';
import { type FileAccess, type Host } from './vscode/base/host';
import { packedFiles } from './vscode/files/packedFiles';
import { workspaceFiles } from './vscode/files/workspaceFiles';
import { startInProcess } from './worker/inProcess';

const isOnDisk = ({ scheme }: vscode.Uri) => scheme === 'file';

/** Node's own file system where there is a disk, VS Code's for everything virtual. */
const files: FileAccess = {
  read: (uri) => (isOnDisk(uri) ? readBytes(uri.fsPath) : workspaceFiles.read(uri)),
  stat: (uri) => (isOnDisk(uri) ? statOfFile(uri.fsPath) : workspaceFiles.stat(uri)),
  writeAtomically: (uri, parts) =>
    isOnDisk(uri) ? writeFileAtomically(uri.fsPath, parts) : workspaceFiles.writeAtomically(uri, parts),
};

const host: Host = {
  files,
  home: vscode.Uri.file(homedir()),
  startCore: async ({ extensionUri }, onCrash) => {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const own = packedFiles(dist, files);
    try {
      return startCoreWorker(vscode.Uri.joinPath(dist, 'worker.js').fsPath, own, onCrash);
    } catch (error) {
      console.warn('Newscite: no worker thread here, the index runs in slices on the extension host.', error);
      return startInProcess(await files.read(vscode.Uri.joinPath(dist, 'web', 'worker.js')), own);
    }
  },
};

export function activate(context: vscode.ExtensionContext): Promise<unknown> {
  return activateNewscite(context, host);
}
