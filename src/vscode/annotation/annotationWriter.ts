import {
  type AnnotationChange,
  annotationId,
  type AnnotationPlan,
  type AnnotationReply,
  type AnnotationStatus,
  type AnnotationView,
  type AsyncNewscite,
  type MarkedWords,
} from '../../core';
import { type AnnotationAuthor } from './annotationAuthor';
import { type AnnotationsInEditors } from './annotationsInEditors';
import { type TypedNote } from './annotationNote';
import { fromRange, toUri } from '../base/convert';
import { type Indexer } from '../files/indexer';
import { type MergeAdvice } from './mergeAdvice';
import { type RecordKeeper } from '../files/recordKeeper';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** Carries out what a writer does to annotations, and shows what comes of it. */
export class AnnotationWriter {
  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly keeper: RecordKeeper,
    private readonly indexer: Indexer,
    private readonly editors: AnnotationsInEditors,
    private readonly author: AnnotationAuthor,
    private readonly mergeAdvice: MergeAdvice,
  ) {}

  /** Notes something on words of an open article. False, and the writer is told why, where that could not be kept. */
  async add(document: vscode.TextDocument, range: vscode.Range, typed: TypedNote): Promise<boolean> {
    const marked = markedWords(document, range);
    const named = await this.named(document.uri);
    const plan = await this.newscite.planAnnotation({
      ...marked,
      ...typed,
      ...named,
      status: 'unverified',
      now: now(),
    });
    if (!plan) tellNotFound();
    if (plan === undefined || !(await this.keep(plan))) return false;
    void this.mergeAdvice.offer(toUri(plan.sidecarUri));
    return true;
  }

  async reply(view: AnnotationView, text: string): Promise<boolean> {
    const [created, named] = [now(), await this.named(toUri(view.sourceUri))];
    const id = annotationId([created, named.author ?? '', text]);
    return this.putReply(view, { id, text, created, ...named }, created);
  }

  editReply(view: AnnotationView, reply: AnnotationReply, text: string): Promise<boolean> {
    const modified = now();
    return this.putReply(view, { ...reply, text, modified }, modified);
  }

  editNote(view: AnnotationView, typed: TypedNote): Promise<boolean> {
    return this.change(view, { kind: 'edit', id: view.annotation.id, edit: typed, modified: now() });
  }

  setStatus(view: AnnotationView, status: AnnotationStatus): Promise<boolean> {
    return this.change(view, { kind: 'edit', id: view.annotation.id, edit: { status }, modified: now() });
  }

  setResolved(view: AnnotationView, isResolved: boolean): Promise<boolean> {
    return this.change(view, { kind: 'edit', id: view.annotation.id, edit: { isResolved }, modified: now() });
  }

  async removeReply(view: AnnotationView, reply: AnnotationReply): Promise<void> {
    const { id } = view.annotation;
    if (!(await this.change(view, { kind: 'removeReply', id, replyId: reply.id, modified: now() }))) return;
    if (await wantsBack(t('The reply is deleted.'))) await this.putReply(view, reply, now());
  }

  async remove(view: AnnotationView): Promise<void> {
    const { annotation } = view;
    if (!(await this.change(view, { kind: 'remove', id: annotation.id }))) return;
    const back = await wantsBack(t('The annotation is deleted.'));
    if (back) await this.change(view, { kind: 'put', annotation });
  }

  /** Attaches it to what is selected in an article. */
  async reattach({ sourceUri, annotation }: AnnotationView, editor: vscode.TextEditor): Promise<void> {
    const marked = markedWords(editor.document, editor.selection);
    const plans = await this.newscite.planReattachment(sourceUri, annotation.id, marked, now());
    if (plans.length === 0) tellNotFound();
    for (const plan of plans) if (!(await this.keep(plan))) return;
  }

  /** Brings what is on the screen up to date. */
  async keep(plan: AnnotationPlan): Promise<boolean> {
    if (!(await this.keeper.keepAnnotations(plan))) return false;
    await this.indexer.refresh([plan.sidecarUri]);
    await this.editors.drawn();
    return true;
  }

  private putReply({ annotation: { id }, ...place }: AnnotationView, reply: AnnotationReply, modified: string) {
    return this.keep({ ...place, changes: [{ kind: 'putReply', id, reply, modified }] });
  }

  private change(place: AnnotationView, change: AnnotationChange): Promise<boolean> {
    return this.keep({ ...place, changes: [change] });
  }

  private async named(uri: vscode.Uri): Promise<{ readonly author?: string }> {
    const author = await this.author.at(uri);
    return author === undefined ? {} : { author };
  }
}

function now(): string {
  return new Date().toISOString();
}

function markedWords(document: vscode.TextDocument, range: vscode.Range): MarkedWords {
  return { sourceUri: document.uri.toString(), span: fromRange(range), words: document.getText(range) };
}

function tellNotFound(): void {
  void vscode.window.showWarningMessage(
    t('The article on disk does not have these words. Save it and try again, or select words of its text.'),
  );
}

async function wantsBack(text: string): Promise<boolean> {
  const undo = t('Undo');
  return (await vscode.window.showInformationMessage(text, undo)) === undo;
}
