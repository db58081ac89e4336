import { type Locator, type Page } from 'playwright-core';
import { still, until } from './until';

/** A row of the quick pick list, as a writer sees it. */
export interface Pick {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** The pieces of the label, description and detail that are shown as matches. */
  readonly highlights: readonly string[];
}

/** The box at the top of the window: command palette, file search, and every quick pick. */
export class QuickInput {
  private readonly widget: Locator;
  private readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Waits until it is shown and hears keys. */
  async shown(): Promise<void> {
    await this.widget.locator('input.input:focus').waitFor({ state: 'visible' });
  }

  /** Waits until it is gone. */
  async closed(): Promise<void> {
    await this.widget.waitFor({ state: 'hidden' });
  }

  /** Replaces what is in the box, by keys. */
  async type(text: string): Promise<void> {
    await this.shown();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Whether it is shown with exactly this in the box. */
  async asks(text: string): Promise<boolean> {
    return (await this.widget.isVisible()) && (await this.widget.locator('input.input').inputValue()) === text;
  }

  /** The rows that are drawn: the list is virtual, so those out of sight are not among them. */
  picks(): Promise<Pick[]> {
    // It runs in the page, where a function with a name would want a helper of tsx that isn't there.
    return this.rows.evaluateAll(
      (rows, parts) =>
        rows.map((row) => {
          const [label = '', description = '', detail = ''] = parts.map((part) =>
            (row.querySelector(part)?.textContent ?? '').trim(),
          );
          const highlights = [...row.querySelectorAll('.highlight')].map((piece) => piece.textContent);
          return { label, description, detail, highlights };
        }),
      ['.label-name', '.label-description', '.quick-input-list-label-meta'],
    );
  }

  /** Waits for a row whose label, description or detail has `text` in it, and for the list to stand still. */
  async waitForPick(text: string | RegExp, timeout?: number): Promise<Pick> {
    const what = `a row with ${String(text)}`;
    return until(what, async () => fitting(await still('the list', () => this.picks()), text)[0], timeout);
  }

  /** Types until `text` is in the first row, and accepts that. */
  async choose(typed: string, text: string | RegExp = typed): Promise<void> {
    await this.type(typed);
    await until(`${String(text)} to be the first row`, async () => {
      const [first] = await still('the list', () => this.picks());
      return first !== undefined && fitting([first], text).length > 0;
    });
    await this.page.keyboard.press('Enter');
  }
}

function fitting(picks: readonly Pick[], text: string | RegExp): readonly Pick[] {
  const fits = (part: string) => (typeof text === 'string' ? part.includes(text) : text.test(part));
  return picks.filter(({ label, description, detail }) => [label, description, detail].some(fits));
}
