import { type Page } from 'playwright-core';
import { still } from './until';

/** The editor group that has, or last had, the keyboard. */
export const ACTIVE_GROUP = '.editor-group-container.active';

/** The lines of its editor, as they are drawn. */
const LINES = `${ACTIVE_GROUP} .monaco-editor .view-lines .view-line`;

/** A point on the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where `text` stands in the active editor: the middle of its first occurrence on the screen.
 *
 * A line that is wrapped is drawn as several, so choose words that stand together.
 */
export function findInEditor(page: Page, text: string): Promise<Point | undefined> {
  return page.evaluate(
    ([selector, wanted]) => {
      const drawn = [...document.querySelectorAll(selector)];
      for (const line of drawn.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)) {
        // The editor draws spaces as no-break ones.
        const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start === -1) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const middle = start + Math.floor(wanted.length / 2);
        for (let before = 0; walker.nextNode();) {
          const length = walker.currentNode.textContent?.length ?? 0;
          if (middle < before + length) {
            range.setStart(walker.currentNode, middle - before);
            range.setEnd(walker.currentNode, middle - before + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          before += length;
        }
      }
      return undefined;
    },
    [LINES, text] as const,
  );
}

/** The text of the active editor as far as it is on the screen; a wrapped line is several. */
export function readEditor(page: Page): Promise<string> {
  return still('the editor', () => readLines(page));
}

function readLines(page: Page): Promise<string> {
  return page.locator(LINES).evaluateAll((lines) =>
    lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent.replaceAll('\u00a0', ' ') }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text)
      .join('\n'),
  );
}
