import assert from 'node:assert/strict';
import { type FrameLocator } from 'playwright-core';
import { scenario } from './scenario';
import { eventually } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
const HEAD = 'bibliography: [drafts/references.json, own.json]\nlang: en-GB\n';
const TEXT = [
  'Nobody repaired it, the engineer wrote: “We are one hard winter away from a gate that will not close” ' +
    '[@carrowledger2026engineer, para. 3]<!--claim:10df9c4a-->.',
  'As @harbourpost2026sent [para. 6]<!--claim:6ab94e7c--> says, so does a book [see @lindau1999, p. 12].',
  'Code stays: `[@carrowledger2026engineer]`. Nobody has [@nobodyknows2026]; an entry is broken [@broken].',
].join('\n\n');
const BOOK = {
  id: 'lindau1999',
  type: 'book',
  title: 'Gates & <i>Tides</i>',
  author: [{ family: 'Lindau', given: 'Eva' }],
  issued: { 'date-parts': [[1999]] },
};
const OWN_JSON = JSON.stringify([BOOK, { id: 'broken', type: 'book', title: { not: 'a title' } }]);
const HOUSE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout prefix="⟦" suffix="⟧" delimiter=" · "><text variable="container-title"/></layout></citation>
<bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
</style>`;

/** Its page is another one whenever VS Code draws anew: read it in one go, {@link eventually}. */
async function preview(window: Window): Promise<FrameLocator> {
  await window.openFile(DRAFT);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
  await window.press('ControlOrMeta+k', 'v');
  const frame = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await frame.locator('.newscite-references').waitFor({ timeout: 60_000 });
  return frame;
}

function draft(head: string): Readonly<Record<string, string>> {
  return { [DRAFT]: `---\n${HEAD}${head}---\n\n${TEXT}\n`, 'own.json': OWN_JSON, 'house.csl': HOUSE_STYLE };
}

describe('The Markdown preview', () => {
  scenario(
    'prints citations by author and date, with passage and reference list',
    async (window) => {
      const frame = await preview(window);
      const citations = frame.locator('.newscite-citation');
      await eventually(async () => {
        assert.deepEqual(await citations.allInnerTexts(), [
          '(Strand and Bramley 2026, para. 3)',
          'Ferreira (2026, para. 6)',
          '(see Lindau 1999, 12)',
          '(nobodyknows2026?)',
          '(broken?)',
        ]);
        assert.match((await citations.first().getAttribute('title')) ?? '', /^para\. 3: “We are one hard winter away/);
        const body = await frame.locator('body').innerText();
        assert.match(body, /\[@carrowledger2026engineer\]/);
        assert.doesNotMatch(body, /claim:/);
        assert.match(body, /Sources\n[^]*broken[^]*title[^]*Lindau, Eva\. 1999\. Gates & Tides\./);
      });
      await window.screenshot('preview-author-date');
      // What is typed is there as soon as the preview is.
      await window.press('ControlOrMeta+1');
      await window.focusedOn(DRAFT);
      await window.press('ControlOrMeta+End');
      await window.type('And more [@lindau1999].');
      await eventually(async () => {
        assert.equal((await citations.allInnerTexts()).at(-1), '(Lindau 1999)');
      });
      // VS Code's own webview complains when a page is replaced while it loads.
      assert.deepEqual(
        window.errors.filter((error) => !error.includes('/webview/browser/pre/')),
        [],
      );
    },
    { files: draft('reference-section-title: Sources\n') },
  );

  scenario(
    'prints notes in the dark',
    async (window) => {
      const frame = await preview(window);
      await eventually(async () => {
        const marks = await frame.locator('.newscite-citation').allInnerTexts();
        assert.deepEqual(marks, ['1', 'Nadia Ferreira2', '3', '4', '5']);
        const notes = await frame.locator('.newscite-notes li').allInnerTexts();
        assert.match(notes[0] ?? '', /^Imogen Strand and Kofi Bramley, ‘Engineer Warned/);
        assert.match(await frame.locator('body').innerText(), /will not close”\.1/);
      });
      await window.screenshot('preview-notes-dark');
    },
    { files: draft('csl: chicago-notes\n'), settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  );

  scenario(
    'prints in a style of the writer’s own',
    async (window) => {
      const frame = await preview(window);
      await eventually(async () => {
        assert.equal(await frame.locator('.newscite-citation').first().innerText(), '⟦The Carrow Ledger⟧');
      });
      await window.screenshot('preview-own-style');
    },
    { files: draft('csl: house.csl\n') },
  );
});
