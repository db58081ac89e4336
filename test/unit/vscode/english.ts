import { type Translate } from '../../../src/vscode/base/translate';

/** The interface's own English, as VS Code fills it in. */
export const english: Translate = (message, ...parameters) =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(parameters[Number(index)]));
