import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';

const DRAFT = 'column.md';
const RIGHT =
  'The engineer wrote: “We are one hard winter away from a gate that will not close” [@carrowledger2026engineer, para. 3].';
const WRONG = RIGHT.replace('hard winter', 'mild winter');

describe('A misquotation', () => {
  scenario(
    'is underlined, says what differs, and is put right by one key',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await until('the underline', async () => (await window.underlines('error')) > 0, 30_000);
      assert.match(await window.hover('mild winter'), /“mild” instead of “hard”/);
      await window.screenshot('misquote');
      await window.press('Escape');
      await window.click('mild winter');
      await window.press('ControlOrMeta+.');
      assert.match((await window.actions()).join('\n'), /Use the source’s words/);
      await window.screenshot('misquote-fixes');
      await window.press('Enter');
      await window.waitForText('one hard winter away');
      await until('no underline', async () => (await window.underlines('error')) === 0, 15_000);
      assert.equal((await window.save(DRAFT)).trim(), RIGHT);
      await window.press('ControlOrMeta+z');
      await window.waitForText('one mild winter away');
      assert.deepEqual(window.errors, []);
    },
    { files: { [DRAFT]: WRONG }, settings: { 'editor.hover.delay': 300 } },
  );
});

describe('A pinned sentence that its source has changed', () => {
  const pin = (id: string, quote: string, suffix: string) =>
    [
      `  ${id}:`,
      '    paragraph: 1',
      `    quote: ${JSON.stringify(quote)}`,
      '    prefix: "Harbour Post - "',
      `    suffix: ${JSON.stringify(suffix)}`,
      '    start: 32',
      `    end: ${32 + quote.length}`,
      '    article: "0000000000000000"\n',
    ].join('\n');
  const draft =
    'It stops [@ferry, para. 1]<!--claim:aaaaaaaa-->.\n\nNo one counted [@ferry]<!--claim:bbbbbbbb-->, they say.\n';

  scenario(
    'shows once what became of it, and Enter on what is gone takes the pin out',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await until('the underline', async () => (await window.underlines('error')) > 0, 30_000);
      const card = await window.hover('@ferry, para. 1');
      await window.screenshot('altered');
      assert.match(card, /“will” for “may”/);
      assert.doesNotMatch(card, /It read|Pinned was/);
      await window.press('Escape');
      assert.match(await window.hover('@ferry]'), /Nobody had counted the lifeboats since March/);
      await window.screenshot('gone');
      await window.press('Escape');
      await window.click('@ferry]');
      await window.press('ControlOrMeta+.');
      assert.match((await window.actions()).join('\n'), /^Cite without the pin/);
      await window.screenshot('gone-fixes');
      await window.press('Enter');
      await until('no underline', async () => (await window.underlines('error')) === 0, 15_000);
      assert.match(await window.save(DRAFT), /No one counted \[@ferry\], they say\./);
      assert.deepEqual(window.errors, []);
    },
    {
      files: {
        [DRAFT]: draft,
        'articles/ferry.txt':
          'date 2026-05-02\n\nHarbour Post - The ferry will stop on Friday, the crew said. It carries 300 people a day between the islands.\n',
        'articles/ferry.txt.cite.yaml':
          'citekey: ferry\npins:\n' +
          pin('aaaaaaaa', 'The ferry may stop on Friday, the crew said.', ' It carries 300 people a day') +
          pin('bbbbbbbb', 'Nobody had counted the lifeboats since March.', ' The captain was at lunch.'),
      },
      settings: { 'editor.hover.delay': 300 },
    },
  );
});
