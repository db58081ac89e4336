import { type AsyncNewscite } from '../core';
import { AnnotationAuthor } from './annotationAuthor';
import { GroupingChoice } from './annotationGrouping';
import { AnnotationsInEditors } from './annotationsInEditors';
import { registerAnnotationsTree } from './annotationsTree';
import { registerTagCompletion } from './annotationTagCompletion';
import { AnnotationWriter } from './annotationWriter';
import { type Host } from './host';
import { type Indexer } from './indexer';
import { type RecordKeeper } from './recordKeeper';
import * as vscode from 'vscode';

/** All that shows and writes annotations. */
export class Annotating implements vscode.Disposable {
  readonly editors: AnnotationsInEditors;
  readonly writer: AnnotationWriter;
  readonly grouping: GroupingChoice;
  private readonly parts: vscode.Disposable;

  constructor(
    newscite: AsyncNewscite,
    indexer: Indexer,
    keeper: RecordKeeper,
    { files, home }: Pick<Host, 'files' | 'home'>,
    memento: vscode.Memento,
  ) {
    this.editors = new AnnotationsInEditors(newscite, indexer);
    this.writer = new AnnotationWriter(newscite, keeper, indexer, this.editors, new AnnotationAuthor(files, home));
    this.grouping = new GroupingChoice(memento);
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
