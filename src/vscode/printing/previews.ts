import { type AsyncNewscite } from '../../core';
import { type Bibliographies, type DraftText } from '../files/bibliographies';
import { Debounced } from '../base/debounce';
import { isArticle } from '../draft/drafts';
import { SETTINGS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { translate } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import { messageOf } from '../base/log';
import { PreviewDrawings } from './previewDrawings';
import { drawnDraft } from './previewHtml';
import { type DrawnDraft, type PreviewSource } from '../../core';
import { type StyleFiles } from '../files/styleFiles';
import * as vscode from 'vscode';

/** Whatever has no key in it has no citation. */
const MENTION = /@[\p{L}\p{N}_{]/u;
/** By then a preview that was just opened has loaded. */
const LOADED_MILLISECONDS = 2000;
/** By then a preview has drawn what it was asked to; it waits for a third of a second itself. */
const SEEN_MILLISECONDS = 800;
const TRIES = 3;
const NOTHING: DrawnDraft = { citations: [], end: '' };

/** What a preview has on the screen, or on its way there. */
interface Shown {
  readonly text: string;
  readonly uri: string;
  readonly drawn: DrawnDraft;
}

interface ShownDraft {
  /** Who types leaves only the newest text waiting. */
  readonly run: LatestOnly<Shown, DrawnDraft>;
  readonly shown: Shown;
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
  /** By address, the one that was shown last at the end. */
  private readonly drafts = new Map<string, ShownDraft>();
  /** Drafts that are to be drawn anew, with how often that is still tried. */
  private readonly unseen = new Map<string, number>();
  private readonly lookAgain = new Debounced(() => {
    this.drawUnseen();
  }, SEEN_MILLISECONDS);
  private readonly onceMore = new Debounced(() => void refresh(), LOADED_MILLISECONDS);
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly desk: Desk,
  ) {
    const again = () => {
      this.setAgain();
    };
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

  shown(text: string, uri: string, drawn = NOTHING): void {
    if (!MENTION.test(text)) return;
    const run = this.drafts.get(uri)?.run ?? this.newRun(uri);
    const shown = { text, uri, drawn };
    this.drafts.delete(uri);
    this.drafts.set(uri, { run, shown });
    const wanted = this.drawings.current(text, uri);
    if (!wanted) run.ask(shown);
    else if (isSame(drawn, wanted)) this.unseen.delete(uri);
    else if (!this.unseen.has(uri)) this.drawSoon(uri);
  }

  dispose(): void {
    this.listeners.dispose();
    this.onceMore.dispose();
    this.lookAgain.dispose();
    for (const { run } of this.drafts.values()) run.dispose();
  }

  private newRun(uri: string): LatestOnly<Shown, DrawnDraft> {
    let isFirst = true;
    return new LatestOnly<Shown, DrawnDraft>(
      (shown) => this.draw(shown),
      (drawn, { text }) => {
        this.drawings.keep(text, uri, drawn);
        const shown = this.drafts.get(uri)?.shown;
        // What was typed since is asked for by now. What is on the screen counts, not what could be by what is known.
        if (shown?.text !== text || isSame(shown.drawn, drawn)) return;
        this.drawSoon(uri);
        // A webview that is still loading can lose the page that comes meanwhile.
        if (isFirst) this.onceMore.schedule();
        isFirst = false;
      },
      (error) => {
        this.desk.log.error(`No citations in the preview of ${uri}: ${messageOf(error)}`);
      },
    );
  }

  private drawSoon(uri: string): void {
    this.unseen.set(uri, TRIES);
    void refresh();
    this.lookAgain.schedule();
  }

  /** VS Code forgets a wish to draw anew that comes while another change of the draft waits for its turn. */
  private drawUnseen(): void {
    const due = [...this.unseen].filter(([, tries]) => tries > 0);
    if (due.length === 0) return;
    for (const [uri, tries] of due) this.unseen.set(uri, tries - 1);
    void refresh();
    this.lookAgain.schedule();
  }

  private async draw({ text, uri }: Shown): Promise<DrawnDraft> {
    await this.desk.indexer.settled();
    const at = vscode.Uri.parse(uri, true);
    if (await isArticle({ uri: at }, this.newscite)) return NOTHING;
    const draft: DraftText = { uri: at, isUntitled: at.scheme === 'untitled', getText: () => text };
    const [listed, style] = await Promise.all([this.desk.bibliographies.of(draft), this.desk.styles.of(draft)]);
    return drawnDraft(await this.newscite.typeset(text, listed, style), translate);
  }

  /** Something that is printed may be another: a preview that VS Code draws anew is loaded anew, and flickers for nothing. */
  private setAgain(): void {
    this.drawings.outdate();
    const open = openPreviews();
    if (open > 0) for (const { run, shown } of [...this.drafts.values()].slice(-open)) run.ask(shown);
  }
}

function isSame(a: DrawnDraft, b: DrawnDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How many drafts can be on the screen. */
function openPreviews(): number {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.filter(
    (input) =>
      (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
      input.viewType.includes('markdown.preview'),
  ).length;
}

async function refresh(): Promise<void> {
  await vscode.commands.executeCommand('markdown.preview.refresh');
}
