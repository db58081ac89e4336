import { type AnnotationStatus, ANNOTATION_STATUSES, type AnnotationView } from '../../core';
import { toRange } from '../base/convert';
import { STATUS_COLORS } from '../base/ids';
import * as vscode from 'vscode';

/** Not by colour alone: each status has its own line under the words as well. */
const LINES: Readonly<Record<AnnotationStatus, string>> = {
  unverified: 'dotted',
  verified: 'solid',
  disputed: 'dashed',
  'do-not-use': 'double',
};

/** Highlights annotated words, and marks them in the overview ruler. */
export class AnnotationHighlights implements vscode.Disposable {
  private readonly types = new Map(ANNOTATION_STATUSES.map((status) => [status, decorationOf(status)]));

  draw(editor: vscode.TextEditor, views: readonly AnnotationView[]): void {
    for (const [status, type] of this.types) {
      const own = views.filter(({ annotation }) => annotation.status === status);
      editor.setDecorations(
        type,
        own.flatMap(({ location }) => (location ? [toRange(location.span)] : [])),
      );
    }
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}

function decorationOf(status: AnnotationStatus): vscode.TextEditorDecorationType {
  const { background, line } = STATUS_COLORS[status];
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(background),
    borderColor: new vscode.ThemeColor(line),
    borderStyle: LINES[status],
    borderWidth: LINES[status] === 'double' ? '0 0 3px 0' : '0 0 2px 0',
    overviewRulerColor: new vscode.ThemeColor(line),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
