import { type Translate } from './translate';
import * as vscode from 'vscode';

/** {@link Translate} by VS Code. */
export const translate: Translate = (message, ...parameters) => vscode.l10n.t(message, ...parameters);
