import { type AnnotationView, type AsyncNewscite } from '../../core';
import { AnnotationHighlights } from './annotationHighlights';
import { AnnotationThreads } from './annotationThreads';
import { Debounced } from '../base/debounce';
import { type Indexer } from '../files/indexer';
import { LatestOnly } from '../base/latestOnly';
import * as vscode from 'vscode';

const QUIET_MILLISECONDS = 150;

/** Keeps threads and highlights beside the articles that are to be seen equal to what is annotated in them. */
export class AnnotationsInEditors implements vscode.Disposable {
  readonly threads: AnnotationThreads;
  private readonly highlights = new AnnotationHighlights();
  private readonly drawing: LatestOnly<undefined, readonly AnnotationView[]>;
  private readonly articles: LatestOnly<undefined, string>;
  private known = '';
  private readonly soon = new Debounced(() => {
    this.draw();
  }, QUIET_MILLISECONDS);
  private readonly listeners: vscode.Disposable;

  constructor(newscite: AsyncNewscite, indexer: Indexer) {
    this.threads = new AnnotationThreads(newscite);
    this.drawing = new LatestOnly<undefined, readonly AnnotationView[]>(
      async () => (await Promise.all(seenUris().map((uri) => newscite.annotations(uri)))).flat(),
      (views) => {
        this.show(views);
      },
      () => undefined,
    );
    this.articles = new LatestOnly(
      () => articlesAmong(newscite, seenUris()),
      (seen) => {
        if (seen !== this.known) this.threads.askAgain();
        this.known = seen;
      },
      () => undefined,
    );
    this.listeners = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.draw();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(() => {
        this.soon.schedule();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.draw();
      }),
      indexer.onDidChangeState(({ kind }) => {
        if (kind !== 'ready') return;
        this.articles.ask(undefined);
        this.draw();
      }),
    );
    this.draw();
  }

  /** Resolves when what is known now is to be seen. */
  async drawn(): Promise<void> {
    this.draw();
    await this.drawing.settled();
  }

  dispose(): void {
    this.listeners.dispose();
    this.soon.dispose();
    this.articles.dispose();
    this.drawing.dispose();
    this.threads.dispose();
    this.highlights.dispose();
  }

  private draw(): void {
    this.drawing.ask(undefined);
  }

  private show(views: readonly AnnotationView[]): void {
    const editors = vscode.window.visibleTextEditors;
    this.threads.show(views, editors);
    for (const editor of editors) {
      const uri = editor.document.uri.toString();
      this.highlights.draw(
        editor,
        views.filter(({ location }) => location?.uri === uri),
      );
    }
  }
}

function seenUris(): readonly string[] {
  return [...new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()))];
}

/** The articles among these, as one word to compare. */
async function articlesAmong(newscite: AsyncNewscite, uris: readonly string[]): Promise<string> {
  const sources = await Promise.all(uris.map((uri) => newscite.source(uri)));
  return sources.flatMap((source) => source?.uri ?? []).join('\n');
}
