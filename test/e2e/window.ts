import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { type Editor } from '../host/editor';
import { PROJECT } from '../host/install';
import { startServer } from '../host/server';
import { openWorkbench, type Workbench } from '../host/workbench';
import { type Pick, QuickInput } from './quickInput';
import { ACTIVE_GROUP, findInEditor, readEditor, type Point } from './textInEditor';
import { still, until } from './until';
import { createWorkspace, type Desk } from './workspace';

/** Where the pictures go: `out/screenshots/NAME.png`. */
export const SCREENSHOTS = join(PROJECT, 'out/screenshots');

const CARD = '.monaco-resizable-hover .monaco-hover:not(.hidden)';

/** A window of VS Code with Newscite and a copy of the sample folder in it, and what a writer does there. */
export class Window {
  /** The box at the top: palette, file search, quick picks. */
  readonly quickInput: QuickInput;

  private constructor(
    /** The page itself, for what has no method here. */
    readonly page: Page,
    /** The folder that is open, on disk. */
    readonly folder: string,
    /** Of the user, on disk. */
    private readonly home: string,
    private readonly workbench: Workbench,
    private readonly end: () => Promise<void>,
  ) {
    this.quickInput = new QuickInput(page);
  }

  /** Opens a new window on a new copy of the sample folder, with a user's home of its own. */
  static async open(browser: Browser, editor: Editor, desk: Desk = {}): Promise<Window> {
    const workspace = await createWorkspace(editor, desk);
    const workspaceTrust = desk.isRestricted ?? false;
    const server = await startServer(editor, { home: workspace.home, development: false, workspaceTrust });
    const end = async () => {
      await server.stop();
      await workspace.remove();
    };
    try {
      const options = { port: server.port, folder: workspace.folder };
      const workbench = await openWorkbench(browser, options);
      await workbench.page.locator('.explorer-folders-view .monaco-list').first().waitFor({ timeout: 60_000 });
      return new Window(workbench.page, workspace.folder, workspace.home, workbench, end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  /** The errors that the window and the extension host have written so far. */
  get errors(): readonly string[] {
    return this.workbench.errors;
  }

  async close(): Promise<void> {
    await this.workbench.context.close();
    await this.end();
  }

  /** Opens a file of the folder by the file search, and puts the cursor into it. */
  async openFile(name: string): Promise<void> {
    // While the file search reads the folder, it answers once and for all from what the folder held the last time.
    await until(`the file ${name}`, () =>
      this.isOffered('ControlOrMeta+p', name, (pick) => pick.label === basename(name)),
    );
    await this.press('Enter');
    await this.waitForTab(name);
    await this.quickInput.closed();
    await this.focusedOn(name);
  }

  /** Waits until keys go to the editor of `name`: its tab is the active one before its text is there. */
  async focusedOn(name: string): Promise<void> {
    const path = name.split('/').map(encodeURIComponent).join('/');
    await this.page.locator(`${ACTIVE_GROUP} .monaco-editor.focused[data-uri$="/${path}"]`).waitFor();
  }

  /** Chooses from the menu that a right click opens. */
  async chooseFromMenu(clicked: Locator, text: string): Promise<void> {
    await clicked.click({ button: 'right' });
    const entry = this.page.locator('.monaco-menu .action-item', { hasText: text });
    await entry.waitFor();
    // A menu takes no click in the first tenth of a second: the button that opened it may still be down.
    await until(`${text} to be taken`, async () => {
      await entry.click({ timeout: 1000 }).catch(() => undefined);
      return (await entry.count()) === 0;
    });
  }

  /** Runs a command by its title in the palette (`Newscite: Search Claims…`), once the palette offers it. */
  async runCommand(title: string): Promise<void> {
    // The palette lists what can run as it opens; while the extension is still starting, it has to be opened anew.
    await until(`the command ${title}`, () => this.offers(title), 30_000);
    await this.press('Enter');
    // The palette is gone, or the command has opened a box of its own in its place.
    await until('the palette to close', async () => !(await this.quickInput.asks(`>${title}`)));
  }

  /** Whether the palette offers a command, which then is the chosen row; a palette without it is closed again. */
  offers(title: string): Promise<boolean> {
    return this.isOffered('F1', `>${title}`, (pick) => pick.label === title);
  }

  /** Whether the first row is the one looked for, in the list that `key` opens; a list without it is closed again. */
  private async isOffered(key: string, typed: string, isIt: (pick: Pick) => boolean): Promise<boolean> {
    await this.press(key);
    await this.quickInput.type(typed);
    const isFirst = async () => {
      const [first] = await this.quickInput.picks();
      return first !== undefined && isIt(first);
    };
    try {
      await until(typed, isFirst, 1500);
      return true;
    } catch {
      await this.press('Escape');
      await this.quickInput.closed();
      return false;
    }
  }

  /** Types text where the cursor is, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys one after another, in Playwright's names: `press('ControlOrMeta+End', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The text of the active editor as far as it is on the screen; a wrapped line is several. */
  editorText(): Promise<string> {
    return readEditor(this.page);
  }

  /** Waits until the active editor shows `text`. */
  async waitForText(text: string): Promise<void> {
    await until(`“${text}” in the editor`, async () => (await this.editorText()).includes(text)).catch(
      async (error: unknown) => {
        throw new Error(`${String(error)}. It shows:\n${await this.editorText()}`);
      },
    );
  }

  /** Saves the active editor, and returns the file of the folder as it is on disk then. */
  async save(name: string): Promise<string> {
    await this.press('ControlOrMeta+s');
    await until(
      `${name} to be saved`,
      async () => (await this.page.locator(`${ACTIVE_GROUP} .tab[aria-selected="true"].dirty`).count()) === 0,
    );
    return this.read(name);
  }

  /** A file of the folder, as it is on disk. */
  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** The files of this name in all that VS Code keeps of the user: settings, logs, storage. */
  async stored(name: string): Promise<readonly string[]> {
    const entries = await readdir(this.home, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() && entry.name === name ? [join(entry.parentPath, name)] : []));
  }

  /** As `Developer: Reload Window`: the extension starts anew. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.explorer-folders-view .monaco-list').first().waitFor({ timeout: 60_000 });
  }

  /** Waits until the active tab is that of `name`. */
  async waitForTab(name: string, timeout = 15_000): Promise<void> {
    const tab = this.page.locator(`${ACTIVE_GROUP} .tab[aria-selected="true"][data-resource-name="${name}"]`);
    await tab.waitFor({ timeout });
  }

  /** Rests the mouse on `text` in the active editor and returns what the hover card says. */
  async hover(text: string): Promise<string> {
    const card = this.page.locator(CARD);
    const read = async () => {
      const says = plain((await card.allInnerTexts()).join('\n'));
      return says !== '' && !says.startsWith('Loading') && says;
    };
    // VS Code asks once for each rest of the mouse: an extension that is still starting has nothing to say to the first.
    return until(`a hover card on “${text}”`, async () => {
      await this.page.mouse.move(0, 0);
      await this.moveTo(text);
      return until('the card', read, 2000).catch(() => undefined);
    });
  }

  /** Clicks `text` in the active editor while Ctrl (or ⌘) is down, which opens the link or the definition there. */
  async ctrlClick(text: string, timeout = 15_000): Promise<void> {
    const { x, y } = await this.moveTo(text);
    await this.page.keyboard.down('ControlOrMeta');
    try {
      await this.page.mouse.move(x + 1, y);
      const link = this.page.locator('.monaco-editor .goto-definition-link, .monaco-editor .detected-link-active');
      await link.first().waitFor({ timeout });
      await this.page.mouse.click(x + 1, y);
    } finally {
      await this.page.keyboard.up('ControlOrMeta');
    }
  }

  /** Whether resting the mouse on `text` brings no card up within the time that one takes. */
  async hoversNothing(text: string): Promise<boolean> {
    await this.page.mouse.move(0, 0);
    await this.moveTo(text);
    const card = this.page.locator(CARD);
    return card
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => false,
        () => true,
      );
  }

  /** Puts the cursor into the middle of `text` in the active editor. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.moveTo(text);
    await this.page.mouse.click(x, y);
  }

  /** The rows of the completion list, once it is shown and stands still. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor({ timeout: 15_000 });
    return (await still('the completion list', () => rows.allInnerTexts())).map(plain);
  }

  /** How many stretches of the active editor are underlined as this. */
  underlines(severity: 'error' | 'warning' | 'info'): Promise<number> {
    return this.page.locator(`${ACTIVE_GROUP} .monaco-editor .squiggly-${severity}`).count();
  }

  /** What the menu of quick fixes offers, once it is shown and hears keys. */
  async actions(): Promise<string[]> {
    const rows = this.page.locator('.action-widget:focus-within .monaco-list-row.action');
    await rows.first().waitFor({ timeout: 15_000 });
    return (await still('the menu', () => rows.allInnerTexts())).map(plain);
  }

  /** By its icon in the activity bar. */
  async openNewsciteView(): Promise<void> {
    await this.page
      .locator('.activitybar .action-item', { has: this.page.locator('[aria-label^="Newscite"]') })
      .first()
      .click();
  }

  /** Waits for an entry of the status bar with `text` in it, and returns what it says. */
  async waitForStatus(text: string | RegExp, timeout = 30_000): Promise<string> {
    const entry = this.page.locator('.statusbar-item', { hasText: text }).first();
    await entry.waitFor({ timeout });
    return (await entry.innerText()).trim();
  }

  /** What the notifications on the screen say. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Takes a picture of the window: `out/screenshots/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  private async moveTo(text: string): Promise<Point> {
    const point = await until(`“${text}” in the editor`, () => findInEditor(this.page, text));
    // From a little beside it: a hover begins with a movement.
    await this.page.mouse.move(point.x - 3, point.y);
    await this.page.mouse.move(point.x, point.y, { steps: 3 });
    return point;
  }
}

/** VS Code draws spaces as no-break ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
