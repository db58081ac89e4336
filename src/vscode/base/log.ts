import * as vscode from 'vscode';

/** The log that "Output: Newscite" shows. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Newscite', { log: true });
}

/** What went wrong, as one line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
