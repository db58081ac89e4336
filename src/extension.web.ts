import * as vscode from 'vscode';
import { activateNewscite } from './vscode/activate';
import { type Host } from './vscode/base/host';
import { packedFiles } from './vscode/files/packedFiles';
import { workspaceFiles } from './vscode/files/workspaceFiles';
import { startBrowserWorker } from './worker/browser';
import { startInProcess } from './worker/inProcess';

const host: Host = {
  files: workspaceFiles,
  home: undefined,
  startCore: async ({ extensionUri }, onCrash) => {
    // Handed over as text: the extension may be served from another origin, which may not start workers here.
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const own = packedFiles(dist, workspaceFiles);
    const script = await workspaceFiles.read(vscode.Uri.joinPath(dist, 'web', 'worker.js'));
    try {
      return startBrowserWorker(script, own, onCrash);
    } catch (error) {
      console.warn('Newscite: no nested worker here, the index runs in slices on the extension host.', error);
      return startInProcess(script, own);
    }
  },
};

export function activate(context: vscode.ExtensionContext): Promise<unknown> {
  return activateNewscite(context, host);
}
