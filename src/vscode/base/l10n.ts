import { type Message } from '../../core';
import { type Translate } from './translate';
import * as vscode from 'vscode';

/** {@link Translate} by VS Code. */
export const translate: Translate = (message, ...parameters) => vscode.l10n.t(message, ...parameters);

/** A sentence of the core, with the sentences in it. */
export function translateMessage({ text, args }: Message): string {
  return vscode.l10n.t(text, ...args.map((arg) => (typeof arg === 'object' ? translateMessage(arg) : arg)));
}
