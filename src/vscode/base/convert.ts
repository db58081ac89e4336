import { type TextPosition, type TextRange, type TextSpan } from '../../core';
import * as vscode from 'vscode';

function toPosition({ line, character }: TextPosition): vscode.Position {
  return new vscode.Position(line, character);
}

export function toRange({ from, to }: TextSpan): vscode.Range {
  return new vscode.Range(toPosition(from), toPosition(to));
}

export function fromRange({ start, end }: vscode.Range): TextSpan {
  return {
    from: { line: start.line, character: start.character },
    to: { line: end.line, character: end.character },
  };
}

export function toUri(uri: string): vscode.Uri {
  return vscode.Uri.parse(uri, true);
}

/** A draft's offsets and the editor's agree, because the core was given the editor's own text. */
export function rangeInDocument(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function selectionIn(document: vscode.TextDocument, selection: vscode.Range): TextRange {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Where `text` ends that was written at `start`. Counts lines as the editor does, whatever line ends it makes of them. */
export function endOfText(start: vscode.Position, text: string): vscode.Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? start.translate(0, last.length)
    : new vscode.Position(start.line + lines.length - 1, last.length);
}
