import { ANNOTATION_STATUSES, type AnnotationStatus, type AnnotationView, type AsyncNewscite } from '../../core';
import { AnnotationComment } from './annotationComment';
import { readNote } from './annotationNote';
import { annotationIn } from './annotationsTree';
import { STATUS_ICONS, statusText } from './annotationText';
import { viewOfThread } from './annotationThreads';
import { isArticle } from '../draft/drafts';
import { exportAnnotations, importAnnotations } from './exchangeAnnotations';
import { COMMANDS } from '../base/ids';
import { translate } from '../base/l10n';
import { openSource } from '../draft/openSource';
import { searchAnnotations } from './searchAnnotations';
import { type Services } from '../services';
import { annotationPlaceIn } from '../source/claimArguments';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

type Handler = (...parameters: readonly unknown[]) => Promise<unknown>;

/** What is done to annotations, wherever it is asked for. */
export function annotationHandlers(services: Services) {
  const { annotating, newscite } = services;
  const { writer } = annotating;
  const onView = (work: (view: AnnotationView) => Promise<unknown>): Handler => {
    return async (argument) => {
      const view = viewIn(argument) ?? (await viewAt(newscite, argument));
      if (view) await work(view);
    };
  };
  return {
    [COMMANDS.annotatePassage]: () => annotatePassage(services),
    [COMMANDS.searchAnnotations]: () => searchAnnotations(services, openAnnotation),
    [COMMANDS.groupAnnotations]: () => annotating.grouping.choose(),
    [COMMANDS.exportAnnotations]: () => exportAnnotations(services),
    [COMMANDS.importAnnotations]: () => importAnnotations(services),
    [COMMANDS.mergeAnnotations]: () => annotating.mergeAdvice.ruleAll(),
    [COMMANDS.addAnnotation]: (argument) => addAnnotation(services, argument),
    [COMMANDS.replyToAnnotation]: (argument) => reply(services, argument),
    [COMMANDS.editNote]: (argument) =>
      inComment(services, argument, (comment) => {
        comment.edit();
      }),
    [COMMANDS.cancelNote]: (argument) =>
      inComment(services, argument, (comment) => {
        comment.cancel();
      }),
    [COMMANDS.saveNote]: (argument) => saveNote(services, argument),
    [COMMANDS.deleteNote]: (argument) => deleteNote(services, argument),
    [COMMANDS.setAnnotationStatus]: onView(async (view) => {
      const status = await pickStatus(view.annotation.status);
      if (status) await writer.setStatus(view, status);
    }),
    [COMMANDS.resolveAnnotation]: onView((view) => writer.setResolved(view, true)),
    [COMMANDS.reopenAnnotation]: onView((view) => writer.setResolved(view, false)),
    [COMMANDS.openAnnotation]: onView((view) => openAnnotation(services, view)),
    [COMMANDS.reattachAnnotation]: onView((view) => reattach(services, view)),
    [COMMANDS.dismissAnnotation]: onView((view) => writer.remove(view)),
  } satisfies Partial<Record<(typeof COMMANDS)[keyof typeof COMMANDS], Handler>>;
}

async function annotatePassage({ newscite, annotating }: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor && (await isArticle(editor.document, newscite))) {
    await annotating.place.open(editor, annotating.editors.threads.linesIn(editor.document.uri));
    return;
  }
  void vscode.window.showInformationMessage(t('Open an article, and select the words to annotate.'));
}

async function addAnnotation({ annotating }: Services, argument: unknown): Promise<void> {
  if (!isCommentReply(argument)) return;
  const { thread, text } = argument;
  const document = await vscode.workspace.openTextDocument(thread.uri);
  const range = annotating.place.wordsOf(thread);
  if (range && (await annotating.writer.add(document, range, readNote(text)))) thread.dispose();
}

async function reply({ annotating }: Services, argument: unknown): Promise<void> {
  if (!isCommentReply(argument)) return;
  const view = viewOfThread(argument.thread);
  if (view && argument.text.trim() !== '') await annotating.writer.reply(view, argument.text.trim());
}

async function inComment(
  { annotating }: Services,
  argument: unknown,
  change: (comment: AnnotationComment) => void,
): Promise<void> {
  if (!(argument instanceof AnnotationComment)) return;
  change(argument);
  const thread = annotating.editors.threads.threadOf(argument);
  // Another list, or VS Code does not look at it again.
  if (thread) thread.comments = [...thread.comments];
  if (argument.mode === vscode.CommentMode.Preview) await annotating.editors.drawn();
}

async function saveNote(services: Services, argument: unknown): Promise<void> {
  if (!(argument instanceof AnnotationComment)) return;
  const { writer } = services.annotating;
  const { view, reply: own, body } = argument;
  const typed = typeof body === 'string' ? body : body.value;
  // What was typed is in the box until it is kept.
  argument.mode = vscode.CommentMode.Preview;
  const isKept = own ? await writer.editReply(view, own, typed.trim()) : await writer.editNote(view, readNote(typed));
  if (isKept) return;
  argument.mode = vscode.CommentMode.Editing;
  await inComment(services, argument, () => undefined);
}

async function deleteNote({ annotating: { writer } }: Services, argument: unknown): Promise<void> {
  if (!(argument instanceof AnnotationComment)) return;
  await (argument.reply ? writer.removeReply(argument.view, argument.reply) : writer.remove(argument.view));
}

async function pickStatus(current: AnnotationStatus): Promise<AnnotationStatus | undefined> {
  const items = ANNOTATION_STATUSES.map((status) => ({
    label: `$(${STATUS_ICONS[status]}) ${statusText(status, translate)}`,
    description: status === current ? t('now') : '',
    status,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: t('Status of the annotation') });
  return picked?.status;
}

async function openAnnotation({ annotating }: Services, view: AnnotationView): Promise<void> {
  if (!view.location) {
    void vscode.window.showInformationMessage(
      t('The article no longer has these words. Select others in it, and attach the annotation to them from the view.'),
    );
    return;
  }
  await openSource(view.location, { beside: false, preserveFocus: false });
  await annotating.editors.drawn();
  annotating.editors.threads.reveal(view);
}

async function reattach({ newscite, annotating }: Services, view: AnnotationView): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor && !editor.selection.isEmpty && (await isArticle(editor.document, newscite))) {
    await annotating.writer.reattach(view, editor);
    return;
  }
  const uri = vscode.Uri.parse(view.sourceUri, true);
  await vscode.window.showTextDocument(uri);
  void vscode.window.showInformationMessage(t('Select the words that the annotation belongs to, and attach it again.'));
}

/** Of a thread, a comment or an item of the view. */
function viewIn(argument: unknown): AnnotationView | undefined {
  if (argument instanceof AnnotationComment) return argument.view;
  return annotationIn(argument) ?? (isThread(argument) ? viewOfThread(argument) : undefined);
}

/** Of a quick fix, which names it. */
async function viewAt(newscite: AsyncNewscite, argument: unknown): Promise<AnnotationView | undefined> {
  const place = annotationPlaceIn(argument);
  if (!place) return undefined;
  const views = await newscite.annotations(place.sourceUri);
  return views.find(({ annotation }) => annotation.id === place.id);
}

function isThread(argument: unknown): argument is vscode.CommentThread {
  return typeof argument === 'object' && argument !== null && 'comments' in argument && 'canReply' in argument;
}

function isCommentReply(argument: unknown): argument is vscode.CommentReply {
  return typeof argument === 'object' && argument !== null && 'thread' in argument && 'text' in argument;
}
