import { type AsyncNewscite } from '../core';
import { type Bibliographies, type DraftText } from './bibliographies';
import { Debounced } from './debounce';
import { isArticle } from './drafts';
import { SETTINGS } from './ids';
import { type Indexer } from './indexer';
import { translate } from './l10n';
import { LatestOnly } from './latestOnly';
import { messageOf } from './log';
import { PreviewDrawings } from './previewDrawings';
import { drawnDraft } from './previewHtml';
import { type DrawnDraft, type PreviewSource } from '../core';
import { type StyleFiles } from './styleFiles';
import * as vscode from 'vscode';

/** Whatever has no key in it has no citation. */
const MENTION = /@[\p{L}\p{N}_{]/u;
/** By then a preview that was just opened has loaded. */
const LOADED_MILLISECONDS = 2000;
/** By then a preview has drawn what it was asked to; it waits for a third of a second itself. */
const SEEN_MILLISECONDS = 800;
const TRIES = 3;
const NOTHING: DrawnDraft = { citations: [], end: '' };

interface Shown {
  readonly text: string;
  readonly uri: string;
}

interface Desk {
  readonly indexer: Indexer;
  readonly bibliographies: Bibliographies;
  readonly styles: StyleFiles;
  readonly log: vscode.LogOutputChannel;
}

/**
 * What Markdown previews draw. VS Code renders at once and takes nothing later: what is known is drawn, the rest is set in
 * the worker, and then the preview is asked to draw again.
 */
export class DraftPreviews implements PreviewSource, vscode.Disposable {
  private readonly drawings = new PreviewDrawings();
  /** One queue a draft: who types leaves only the newest text waiting. */
  private readonly runs = new Map<string, LatestOnly<Shown, DrawnDraft>>();
  private readonly unseen = new Debounced(() => {
    this.drawUnseen();
  }, SEEN_MILLISECONDS);
  private untried = 0;
  private readonly onceMore = new Debounced(() => void refresh(), LOADED_MILLISECONDS);
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly desk: Desk,
  ) {
    const again = () => void this.drawAgain();
    this.listeners = vscode.Disposable.from(
      desk.indexer.onDidChangeState(({ kind }) => {
        if (kind === 'ready') again();
      }),
      desk.bibliographies.onDidChange(again),
      desk.styles.onDidChange(again),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.citationStyle}`)) again();
      }),
    );
  }

  drawn(text: string): DrawnDraft | undefined {
    return MENTION.test(text) ? this.drawings.drawn(text) : undefined;
  }

  shown(text: string, uri: string): void {
    if (!MENTION.test(text)) return;
    if (this.drawings.isCurrent(text, uri)) {
      this.unseen.dispose();
      return;
    }
    const run = this.runs.get(uri) ?? this.newRun(uri);
    run.ask({ text, uri });
  }

  dispose(): void {
    this.listeners.dispose();
    this.onceMore.dispose();
    this.unseen.dispose();
    for (const run of this.runs.values()) run.dispose();
  }

  private newRun(uri: string): LatestOnly<Shown, DrawnDraft> {
    let isFirst = true;
    const run = new LatestOnly<Shown, DrawnDraft>(
      (shown) => this.draw(shown),
      (drawn, { text }) => {
        if (this.drawings.keep(text, uri, drawn)) this.drawSoon(isFirst);
        isFirst = false;
      },
      (error) => {
        this.desk.log.error(`No citations in the preview of ${uri}: ${messageOf(error)}`);
      },
    );
    this.runs.set(uri, run);
    return run;
  }

  private drawSoon(isFirst: boolean): void {
    void refresh();
    this.untried = TRIES;
    this.unseen.schedule();
    // A webview that is still loading can lose the page that comes meanwhile.
    if (isFirst) this.onceMore.schedule();
  }

  /** VS Code forgets a wish to draw anew that comes while another change of the draft waits for its turn. */
  private drawUnseen(): void {
    if (this.untried-- <= 0) return;
    void refresh();
    this.unseen.schedule();
  }

  private async draw({ text, uri }: Shown): Promise<DrawnDraft> {
    await this.desk.indexer.settled();
    const at = vscode.Uri.parse(uri, true);
    if (await isArticle({ uri: at }, this.newscite)) return NOTHING;
    const draft: DraftText = { uri: at, isUntitled: at.scheme === 'untitled', getText: () => text };
    const [listed, style] = await Promise.all([this.desk.bibliographies.of(draft), this.desk.styles.of(draft)]);
    return drawnDraft(await this.newscite.typeset(text, listed, style), translate);
  }

  private async drawAgain(): Promise<void> {
    if (this.runs.size === 0) return;
    this.drawings.outdate();
    await refresh();
  }
}

async function refresh(): Promise<void> {
  await vscode.commands.executeCommand('markdown.preview.refresh');
}
