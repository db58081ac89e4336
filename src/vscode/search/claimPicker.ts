import { type AsyncNewscite, type ClaimView, type Disposable, type SearchAnswer, type SearchHit } from '../../core';
import { type ClaimItem, COPY_QUOTE, INSERT_QUOTE, nothingFound, OPEN_BESIDE, SHOW_COPIES } from './claimItems';
import { accountsInShort } from '../account/accountsText';
import { claimList, copiesList, type ClaimList } from './claimList';
import { Debounced } from '../base/debounce';
import { type Indexer, type IndexState } from '../files/indexer';
import { translate } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import { ShownAccounts } from './shownAccounts';
import { withRest } from './withRest';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** What the picker leads to. */
export interface PickerActions {
  /** Enter. In the order of picking. */
  accept(claims: readonly ClaimView[]): void;
  openBeside(claim: ClaimView): void;
  copyQuote(claim: ClaimView): void;
  insertQuote(claim: ClaimView): void;
}

/** What Enter does, in words and buttons. */
export interface PickerMode {
  readonly title: string;
  /** There is a draft to insert into. */
  readonly canInsert: boolean;
  /** What the empty box says, where it is to say something else than of a search. */
  readonly placeholder?: string;
  /** The line that says that nothing was found, where it is to say more than of a search. */
  readonly nothing?: (query: string) => ClaimItem;
}

/** What is listed for what is typed: the best `limit`, or more where that costs no more; then it is not asked again. */
export type ClaimSearch = (query: string, limit: number) => Promise<SearchAnswer>;

/** More than anybody scrolls through. */
export const MOST_HITS = 60;
/**
 * As many as fit on a tall screen. The others, and the buttons of lines that nobody is on, follow when the writer pauses:
 * they are more than half of the search, and half of what VS Code has to do for an answer.
 */
const AT_ONCE = 20;
/** Milliseconds in which nothing was typed; longer than between two keys. */
const PAUSE = 300;
/** Milliseconds after which a writer wonders whether anything is done. To say so for each key costs as much as its answer. */
const NOTICEABLE = 200;
const QUOTES_ONLY = 'is:quote';

const SEVERAL: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('checklist'),
  tooltip: t('Pick several for one citation'),
};
const QUOTES: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('comment-discussion'),
  tooltip: t('Only quotes'),
};

interface Question {
  readonly query: string;
  readonly limit: number;
}

/** Hits the first of which are drawn, and how they are listed together with others. */
interface Beginning {
  readonly hits: readonly SearchHit[];
  readonly listOf: (hits: readonly SearchHit[]) => ClaimList;
}

/**
 * The search box. Enter takes the line it is on. With several to pick, each line has a box to tick, what is ticked stays
 * on top while the words change, and Enter takes all of it; with nothing ticked again the line it is on.
 */
export class ClaimPicker implements vscode.Disposable {
  private readonly box = vscode.window.createQuickPick<ClaimItem>();
  private readonly queries: LatestOnly<Question, SearchAnswer>;
  private readonly picked = new Map<string, ClaimView>();
  private readonly accounts: ShownAccounts;
  private list: ClaimList = { items: [], picked: [], active: undefined };
  /** While {@link list} is the beginning of an answer. */
  private beginning: Beginning | undefined;
  private readonly pause = new Debounced(() => {
    this.askForRest();
  }, PAUSE);
  private readonly slow = new Debounced(() => {
    this.box.busy = true;
  }, NOTICEABLE);
  private readonly disposables: readonly Disposable[];
  private isFilling = false;
  private activeId: string | undefined;
  private isDisposed = false;

  constructor(
    newscite: Pick<AsyncNewscite, 'accountCounts'>,
    search: ClaimSearch,
    private readonly indexer: Indexer,
    private readonly actions: PickerActions,
    private mode: PickerMode,
    fail: (error: unknown) => void,
  ) {
    this.queries = new LatestOnly(
      ({ query, limit }) => search(query, limit),
      (answer, { query, limit }) => {
        if (limit > AT_ONCE) this.fillUp(answer.hits);
        else this.fill(answer, query);
      },
      fail,
    );
    this.accounts = new ShownAccounts(
      (claimId) => newscite.accountCounts(claimId),
      () => ({ all: this.list.items, active: this.activeIndex() }),
      () => {
        this.redraw();
      },
      fail,
    );
    this.disposables = [this.box, this.queries, this.accounts, this.pause, this.slow, ...this.listen()];
    this.setUp();
  }

  show(): void {
    this.box.show();
    this.ask();
  }

  /** For when it turns out that something else is to be done with what is picked. */
  setMode(mode: PickerMode): void {
    if (this.isDisposed) return;
    this.mode = mode;
    this.setUp();
    this.ask();
  }

  dispose(): void {
    this.isDisposed = true;
    for (const disposable of this.disposables) disposable.dispose();
  }

  private setUp(): void {
    this.box.placeholder =
      this.mode.placeholder ??
      t('Words of a claim, typos allowed · "in these words" · -without · speaker: outlet: after:2025-07 is:quote');
    this.box.buttons = this.mode.canInsert ? [QUOTES, SEVERAL] : [QUOTES];
    // Not in the API yet; without it VS Code orders by label what was ordered by how well it answers.
    Object.assign(this.box, { sortByLabel: false });
    this.showState(this.indexer.state);
  }

  private listen(): vscode.Disposable[] {
    return [
      this.box.onDidChangeValue(() => {
        this.ask();
      }),
      this.box.onDidAccept(() => void this.accept()),
      this.box.onDidChangeActive(([item]) => {
        // Drawn again, the same line is another item.
        if (item?.claim?.id !== this.activeId) this.accounts.changed();
        this.activeId = item?.claim?.id;
      }),
      this.box.onDidChangeSelection((items) => {
        this.select(items);
      }),
      this.box.onDidTriggerButton((button) => {
        this.trigger(button);
      }),
      this.box.onDidTriggerItemButton(({ button, item }) => {
        if (button === SHOW_COPIES && item.hit) this.showCopies(item.hit);
        else if (item.claim) this.triggerOn(item.claim, button);
      }),
      this.box.onDidHide(() => {
        this.dispose();
      }),
      this.indexer.onDidChangeState((state) => {
        this.showState(state);
        if (state.kind !== 'ready') return;
        this.accounts.forget();
        this.ask();
      }),
    ];
  }

  private ask(): void {
    this.stayAsItIs();
    if (!this.box.busy) this.slow.schedule();
    this.queries.ask({ query: this.box.value, limit: AT_ONCE });
  }

  /** What the list is the beginning of is of no interest any more. */
  private stayAsItIs(): void {
    this.pause.dispose();
    this.beginning = undefined;
  }

  private fill(answer: SearchAnswer, query: string): void {
    const { canInsert, nothing = nothingFound } = this.mode;
    const picked = [...this.picked.values()];
    const listOf = (hits: SearchAnswer['hits']) => claimList({ ...answer, hits }, picked, query, canInsert, nothing);
    const list = listOf(answer.hits.slice(0, AT_ONCE));
    this.draw(list, (item) => (item === list.active ? item : { ...item, buttons: [] }));
    if (query !== this.box.value) return;
    this.beginning = { hits: answer.hits, listOf };
    this.pause.schedule();
    this.slow.dispose();
    if (this.box.busy) this.box.busy = this.indexer.state.kind === 'indexing';
  }

  private askForRest(): void {
    const { hits = [] } = this.beginning ?? {};
    if (hits.length !== AT_ONCE) this.fillUp(hits);
    else this.queries.ask({ query: this.box.value, limit: MOST_HITS });
  }

  private fillUp(hits: readonly SearchHit[]): void {
    if (!this.beginning) return;
    this.list = this.beginning.listOf(withRest(this.beginning.hits, hits));
    this.redraw();
  }

  private showCopies(hit: SearchHit): void {
    this.stayAsItIs();
    this.draw(copiesList(hit, [...this.picked.values()], this.box.value, this.mode.canInsert));
  }

  private draw(list: ClaimList, shown = (item: ClaimItem) => item, isSame = false): void {
    const lines = new Map(list.items.map((item) => [item, shown(this.withAccounts(item))]));
    const linesOf = (items: readonly (ClaimItem | undefined)[]) =>
      items.flatMap((item) => (item && lines.get(item)) ?? []);
    this.list = list;
    this.isFilling = true;
    this.box.keepScrollPosition = isSame;
    this.box.items = [...lines.values()];
    if (list.active) this.box.activeItems = linesOf([list.active]);
    if (this.box.canSelectMany) this.box.selectedItems = linesOf(list.picked);
    this.isFilling = false;
    if (!isSame) this.accounts.changed();
  }

  /** The same list with what was learned about it meanwhile, and the writer where they are in it. */
  private redraw(): void {
    const picked = this.list.items.filter(({ claim }) => claim && this.picked.has(claim.id));
    this.draw({ ...this.list, picked, active: this.list.items[this.activeIndex()] }, undefined, true);
  }

  private activeIndex(): number {
    const [active] = this.box.activeItems;
    return active ? this.box.items.indexOf(active) : 0;
  }

  /** `… · para. 3 · 3 accounts · 1 differs` */
  private withAccounts(item: ClaimItem): ClaimItem {
    const counts = this.accounts.of(item);
    const short = counts && accountsInShort(counts, translate);
    return short === undefined ? item : { ...item, detail: `${item.detail ?? ''} · ${short}` };
  }

  private select(items: readonly ClaimItem[]): void {
    if (!this.box.canSelectMany || this.isFilling) return;
    const completion = items.find(({ query }) => query !== undefined);
    if (completion) {
      this.complete(completion);
      return;
    }
    const ids = new Set(items.map(({ claim }) => claim?.id));
    for (const id of this.picked.keys()) if (!ids.has(id)) this.picked.delete(id);
    for (const item of items) if (item.claim) this.picked.set(item.claim.id, item.claim);
  }

  private async accept(): Promise<void> {
    // Typed and Enter at once: what is meant is the first answer to what was typed, not what is still on the screen.
    await this.queries.settled();
    const [line] = this.box.activeItems;
    if (line?.query !== undefined) {
      this.complete(line);
      return;
    }
    const active = this.box.activeItems.flatMap(({ claim }) => claim ?? []);
    const claims = this.picked.size > 0 ? [...this.picked.values()] : active;
    if (claims.length === 0) return;
    this.box.hide();
    this.actions.accept(claims);
  }

  private complete({ query = '' }: ClaimItem): void {
    this.box.value = query;
    this.ask();
  }

  private trigger(button: vscode.QuickInputButton): void {
    if (button === SEVERAL) {
      this.box.canSelectMany = !this.box.canSelectMany;
      this.picked.clear();
    } else {
      const isOn = this.box.value.includes(QUOTES_ONLY);
      this.box.value = (isOn ? this.box.value.replace(QUOTES_ONLY, '') : `${this.box.value} ${QUOTES_ONLY}`).trim();
    }
    this.ask();
  }

  private triggerOn(claim: ClaimView, button: vscode.QuickInputButton): void {
    if (button === COPY_QUOTE) this.actions.copyQuote(claim);
    if (button === OPEN_BESIDE) {
      // Stays open, so that one passage after the other can be read.
      this.box.ignoreFocusOut = true;
      this.actions.openBeside(claim);
    }
    if (button === INSERT_QUOTE) {
      this.box.hide();
      this.actions.insertQuote(claim);
    }
  }

  private showState(state: IndexState): void {
    const { title } = this.mode;
    if (state.kind === 'ready') this.box.title = title;
    else if (state.total === 0) this.box.title = t('{0} (still reading sources)', title);
    else this.box.title = t('{0} (still reading sources: {1} of {2} files)', title, state.done, state.total);
    this.box.busy = state.kind === 'indexing';
  }
}
