import { type AnnotationView, type AsyncNewscite } from '../../core';
import { AnnotationComment } from './annotationComment';
import { toRange } from '../base/convert';
import { THREAD_KINDS, VIEWS } from '../base/ids';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** VS Code lays every thread out, open or not: hundreds of them hang an editor. The others are highlighted all the same. */
const MOST_IN_A_DOCUMENT = 30;

/** The threads beside articles that are to be seen, and of no others. */
export class AnnotationThreads implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController(VIEWS.annotations, t('Newscite Annotations'));
  private readonly threads = new Map<string, vscode.CommentThread>();

  constructor(private readonly newscite: AsyncNewscite) {
    this.controller.options = {
      prompt: t('Reply'),
      placeHolder: t('A note in Markdown; a last line of #tags tags it'),
    };
    this.askAgain();
  }

  /**
   * VS Code asks once for a document; what was no article then may be one now. Not for each change: it goes through all
   * threads then, and 1.139 recurs without an end on one that was made in the same tenth of a second.
   */
  askAgain(): void {
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) =>
        vscode.workspace.isTrusted && (await this.newscite.source(document.uri.toString())) !== undefined
          ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)]
          : [],
    };
  }

  /** Shows these, and what is written in the ones that stay is left alone. */
  show(wanted: readonly AnnotationView[], seen: readonly vscode.TextEditor[]): void {
    const shown = new Map(nearest(wanted, seen).map((view) => [keyOf(view), view]));
    for (const [key, thread] of this.threads) {
      if (shown.has(key) || isBeingEdited(thread)) continue;
      thread.dispose();
      this.threads.delete(key);
    }
    for (const [key, view] of shown) this.put(key, view);
  }

  /** Opens the thread of an annotation that is shown. */
  reveal(view: AnnotationView): void {
    const thread = this.threads.get(keyOf(view));
    if (!thread) return;
    // Extensions aren't told that the writer has folded it: what it was last is not set again.
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** At which lines those of a document end. */
  linesIn(uri: vscode.Uri): ReadonlySet<number> {
    const own = [...this.threads.values()].filter((thread) => thread.uri.toString() === uri.toString());
    return new Set(own.flatMap(({ range }) => range?.end.line ?? []));
  }

  /** The thread that holds a comment. */
  threadOf(comment: AnnotationComment): vscode.CommentThread | undefined {
    return this.threads.get(keyOf(comment.view));
  }

  dispose(): void {
    for (const thread of this.threads.values()) thread.dispose();
    this.controller.dispose();
  }

  private put(key: string, view: AnnotationView): void {
    const { location } = view;
    if (!location) return;
    const range = toRange(location.span);
    const thread = this.threads.get(key) ?? this.create(key, view, range);
    if (isBeingEdited(thread)) return;
    thread.canReply = vscode.workspace.isTrusted;
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    const comments = AnnotationComment.allOf(view);
    // It is looked at whenever somebody scrolls.
    if (thread.label !== undefined && JSON.stringify(thread.comments) === JSON.stringify(comments)) return;
    const { isResolved } = view.annotation;
    thread.comments = AnnotationComment.allOf(view, thread.comments);
    thread.label = t('Annotation');
    thread.contextValue = isResolved ? THREAD_KINDS.resolved : THREAD_KINDS.open;
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  }

  /** With its comments from the start: of a thread without any VS Code opens the box of the reply. */
  private create(key: string, view: AnnotationView, range: vscode.Range): vscode.CommentThread {
    const uri = vscode.Uri.parse(view.sourceUri, true);
    const thread = this.controller.createCommentThread(uri, range, AnnotationComment.allOf(view));
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    this.threads.set(key, thread);
    return thread;
  }
}

/** What of an annotation a thread shows; `undefined` of a thread that is being begun. */
export function viewOfThread(thread: vscode.CommentThread): AnnotationView | undefined {
  const [first] = thread.comments;
  return first instanceof AnnotationComment ? first.view : undefined;
}

function isBeingEdited({ comments }: vscode.CommentThread): boolean {
  return comments.some(({ mode }) => mode === vscode.CommentMode.Editing);
}

function keyOf({ sourceUri, annotation }: AnnotationView): string {
  return `${sourceUri}#${annotation.id}`;
}

/** Of each document those nearest to what is on the screen. */
function nearest(wanted: readonly AnnotationView[], seen: readonly vscode.TextEditor[]): readonly AnnotationView[] {
  const editors = new Map(seen.map((editor) => [editor.document.uri.toString(), editor]));
  return [...editors].flatMap(([uri, editor]) => {
    const middle = middleLine(editor);
    const distance = ({ location }: AnnotationView) => Math.abs((location?.span.from.line ?? 0) - middle);
    const own = wanted.filter(({ location }) => location?.uri === uri);
    return own.length <= MOST_IN_A_DOCUMENT
      ? own
      : own.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_IN_A_DOCUMENT);
  });
}

function middleLine({ visibleRanges }: vscode.TextEditor): number {
  const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
  return first && last ? (first.start.line + last.end.line) / 2 : 0;
}
