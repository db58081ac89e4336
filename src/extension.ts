import * as vscode from 'vscode';
import { startCoreWorker } from './node/coreWorker';
import { readBytes, sizeOfFile, writeFileAtomically } from './node/fileAccess';
import { activateNewscite } from './vscode/activate';
import { type FileAccess, type Host } from './vscode/host';
import { workspaceFiles } from './vscode/workspaceFiles';
import { startInProcess } from './worker/inProcess';

const isOnDisk = ({ scheme }: vscode.Uri) => scheme === 'file';

/** Node's own file system where there is a disk, VS Code's for everything virtual. */
const files: FileAccess = {
  read: (uri) => (isOnDisk(uri) ? readBytes(uri.fsPath) : workspaceFiles.read(uri)),
  sizeOf: (uri) => (isOnDisk(uri) ? sizeOfFile(uri.fsPath) : workspaceFiles.sizeOf(uri)),
  writeAtomically: (uri, bytes) =>
    isOnDisk(uri) ? writeFileAtomically(uri.fsPath, bytes) : workspaceFiles.writeAtomically(uri, bytes),
};

const host: Host = {
  files,
  startCore: (context, onCrash) => {
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
    try {
      return Promise.resolve(startCoreWorker(script, onCrash));
    } catch (error) {
      console.warn('Newscite: no worker thread here, the index runs in slices on the extension host.', error);
      return Promise.resolve(startInProcess());
    }
  },
};

export function activate(context: vscode.ExtensionContext): Promise<unknown> {
  return activateNewscite(context, host);
}
