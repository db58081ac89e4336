import {
  type FromPage,
  PAGE_FILTERS,
  type PageFilter,
  type PageState,
  type ToPage,
} from '../../vscode/factCheck/factCheckMessages';
import { acquireVsCode } from '../vsCode';
import { element } from './element';
import { RowCache } from './rows';

type Sheet = Extract<ToPage, { type: 'sheet' }>;

/** The page of the fact-check panel. It shows what it is told, and tells what the writer does. */
class Page {
  private readonly vscode = acquireVsCode<FromPage, PageState>();
  private readonly rows = new RowCache((message) => {
    this.vscode.postMessage(message);
  });
  private sheet: Sheet | undefined;
  private filter: PageFilter = this.vscode.getState()?.filter ?? 'all';
  private highlighted = 0;

  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      this.take(data);
    });
    byId('rows').addEventListener('keydown', moveByArrows);
    this.vscode.postMessage({ type: 'ready' });
  }

  private take(message: ToPage): void {
    switch (message.type) {
      case 'sheet':
        this.sheet = message;
        this.keep();
        this.draw();
        return;
      case 'empty':
        this.sheet = undefined;
        this.clear(message.text);
        return;
      case 'highlight':
        this.highlighted = message.number;
        this.mark(true);
    }
  }

  private clear(text: string): void {
    setText('heading', '');
    setText('summary', text);
    setText('notice', '');
    byId('tools').replaceChildren();
    byId('rows').replaceChildren();
  }

  private draw(): void {
    if (!this.sheet) return;
    const { sheet, texts, notice } = this.sheet;
    setText('heading', sheet.heading);
    setText('summary', sheet.summary);
    setText('notice', notice);
    this.drawTools(this.sheet);
    const sections = sheet.sections.flatMap(({ heading, rows }) => {
      const shown = rows.filter(({ state }) => isShown(state, this.filter));
      if (shown.length === 0) return [];
      const list = element('ol', {}, ...shown.map((row) => this.rows.of(row, texts)));
      return [element('section', { 'aria-label': heading }, element('h2', {}, heading), list)];
    });
    const focused = placeOfFocus();
    byId('rows').replaceChildren(...(sections.length > 0 ? sections : [element('p', {}, texts.nothing)]));
    focusAgain(focused);
    this.mark(false);
  }

  private drawTools({ sheet, texts }: Sheet): void {
    const { sentences, toCheck, uncited } = sheet.counts;
    const counts = { all: sentences, toCheck, uncited };
    const filters = PAGE_FILTERS.map((filter) => {
      const pressed = String(filter === this.filter);
      const button = element(
        'button',
        { id: `filter-${filter}`, 'aria-pressed': pressed },
        `${texts[filter]} (${counts[filter]})`,
      );
      button.addEventListener('click', () => {
        this.filter = filter;
        this.keep();
        this.draw();
        window.scrollTo({ top: 0 });
        byId(`filter-${filter}`).focus();
      });
      return button;
    });
    const save = element('button', { id: 'export', class: 'export' }, texts.export);
    save.addEventListener('click', () => {
      this.vscode.postMessage({ type: 'export' });
    });
    const focused = document.activeElement?.id;
    byId('tools').replaceChildren(...filters, save);
    if (focused) document.getElementById(focused)?.focus();
  }

  /** The row of the sentence that the cursor is in; the focus stays where it is. */
  private mark(scroll: boolean): void {
    for (const row of document.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
    const row = document.getElementById(`row-${this.highlighted}`);
    row?.setAttribute('aria-current', 'true');
    if (scroll && !document.hasFocus()) row?.scrollIntoView({ block: 'nearest' });
  }

  private keep(): void {
    if (this.sheet) this.vscode.setState({ draft: this.sheet.draft, filter: this.filter });
  }
}

function isShown(state: string, filter: PageFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'toCheck':
      return state === 'toCheck';
    case 'uncited':
      return state === 'uncited' || state === 'unproven';
  }
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** A screen reader reads what is set: the same words are not set again. */
function setText(id: string, text: string): void {
  const target = byId(id);
  if (target.textContent !== text) target.textContent = text;
  target.hidden = text === '';
}

/** Up and down from sentence to sentence; Tab goes through what is in a row, too. */
function moveByArrows(event: KeyboardEvent): void {
  const sentences = [...document.querySelectorAll<HTMLElement>('button.sentence')];
  const row = (event.target as HTMLElement).closest('li.row');
  const at = sentences.findIndex((sentence) => sentence.closest('li.row') === row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 }[event.key];
  const next = to === undefined ? undefined : sentences[to];
  if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  next.focus();
}

interface FocusPlace {
  readonly row: string;
  readonly index: number;
}

const FOCUSABLE = 'button, a, summary';

/** The row that the focus is in, and where in it: a row may be drawn anew while it has the focus. */
function placeOfFocus(): FocusPlace | undefined {
  const row = document.activeElement?.closest('li.row');
  if (!row || !document.activeElement) return undefined;
  return { row: row.id, index: [...row.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement) };
}

function focusAgain(place: FocusPlace | undefined): void {
  const row = place && document.getElementById(place.row);
  const target = row?.querySelectorAll<HTMLElement>(FOCUSABLE)[Math.max(0, place?.index ?? 0)];
  target?.focus({ preventScroll: true });
}

new Page().start();
