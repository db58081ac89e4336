import * as vscode from 'vscode';

/** VS Code’s own command begins the thread: it alone can put the cursor into its box. */
const BEGIN = 'workbench.action.addComment';

interface Begun {
  readonly uri: string;
  /** Where the box is. */
  readonly line: number;
  /** What the note is to be on. */
  readonly marked: vscode.Selection;
}

/**
 * Opens the box for a note. At a line that has one already VS Code only unfolds that, and a paragraph of an article is one
 * line: then the box opens at the nearest line that is free, and the words are remembered.
 */
export class NotePlace {
  private begun: Begun | undefined;

  /** @param taken lines at which annotations end */
  async open({ document, selection }: vscode.TextEditor, taken: ReadonlySet<number>): Promise<void> {
    const line = freeLine(document, selection.end.line, taken);
    this.begun = { uri: document.uri.toString(), line, marked: selection };
    await (line === selection.end.line
      ? vscode.commands.executeCommand(BEGIN)
      : vscode.commands.executeCommand(BEGIN, { range: wholeLine(line) }));
  }

  /** The words that the note of a thread is on; while they are selected still, those that the box was opened for. */
  wordsOf({ uri, range }: vscode.CommentThread): vscode.Range | undefined {
    const { begun } = this;
    if (uri.toString() !== begun?.uri || range?.end.line !== begun.line) return range;
    const editors = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === begun.uri);
    return editors.some(({ selection }) => selection.isEqual(begun.marked)) ? begun.marked : range;
  }
}

/** Below, if there is one: the box opens under it. */
function freeLine({ lineCount }: vscode.TextDocument, wanted: number, taken: ReadonlySet<number>): number {
  for (let line = wanted; line < lineCount; line++) if (!taken.has(line)) return line;
  for (let line = wanted; line >= 0; line--) if (!taken.has(line)) return line;
  return wanted;
}

/** As the editor counts, from 1. */
function wholeLine(line: number): object {
  return { startLineNumber: line + 1, startColumn: 1, endLineNumber: line + 1, endColumn: 1 };
}
