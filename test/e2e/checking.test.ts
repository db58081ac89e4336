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
