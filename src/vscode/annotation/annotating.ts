import { type AsyncNewscite } from '../../core';
import { AnnotationAuthor } from './annotationAuthor';
import { GroupingChoice } from './annotationGrouping';
import { AnnotationsInEditors } from './annotationsInEditors';
import { registerAnnotationsTree } from './annotationsTree';
import { registerTagCompletion } from './annotationTagCompletion';
import { AnnotationWriter } from './annotationWriter';
import { type Host } from '../base/host';
import { type Indexer } from '../files/indexer';
import { MergeAdvice } from './mergeAdvice';
import { NotePlace } from './notePlace';
import { type RecordKeeper } from '../files/recordKeeper';
import { type TextFiles } from '../files/textFiles';
import * as vscode from 'vscode';

/** All that shows and writes annotations. */
export class Annotating implements vscode.Disposable {
  readonly editors: AnnotationsInEditors;
  readonly writer: AnnotationWriter;
  readonly grouping: GroupingChoice;
  readonly mergeAdvice: MergeAdvice;
  readonly place = new NotePlace();
  private readonly parts: vscode.Disposable;

  constructor(
    newscite: AsyncNewscite,
    indexer: Indexer,
    keeper: RecordKeeper,
    { files: access, home }: Pick<Host, 'files' | 'home'>,
    files: TextFiles,
    { workspaceState, globalState }: Pick<vscode.ExtensionContext, 'workspaceState' | 'globalState'>,
  ) {
    this.editors = new AnnotationsInEditors(newscite, indexer);
    this.mergeAdvice = new MergeAdvice(access, files, globalState);
    const author = new AnnotationAuthor(access, home);
    this.writer = new AnnotationWriter(newscite, keeper, indexer, this.editors, author, this.mergeAdvice);
    this.grouping = new GroupingChoice(workspaceState);
    this.parts = vscode.Disposable.from(
      this.editors,
      this.grouping,
      registerAnnotationsTree(newscite, indexer, this.grouping),
      registerTagCompletion(newscite),
    );
  }

  dispose(): void {
    this.parts.dispose();
  }
}
