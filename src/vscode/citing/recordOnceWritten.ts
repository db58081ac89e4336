import { type CitePlan } from '../../core';
import { type RecordKeeper } from '../files/recordKeeper';
import * as vscode from 'vscode';

/**
 * VS Code does not say when a drop or a paste was carried out, and files put into its own edit would be undone with it,
 * each with a question. So the text is waited for: when it stands in the draft, its records are kept.
 *
 * @param patience milliseconds after which it was given up
 */
export function recordOnceWritten(
  document: vscode.TextDocument,
  plan: CitePlan,
  keeper: RecordKeeper,
  patience: number,
): void {
  const wait = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document) return;
    if (!event.contentChanges.some(({ text }) => text.includes(plan.insertText))) return;
    giveUp();
    void keeper.keep(document, plan.records);
  });
  const timer = setTimeout(() => {
    giveUp();
  }, patience);
  const giveUp = () => {
    clearTimeout(timer);
    wait.dispose();
  };
}
